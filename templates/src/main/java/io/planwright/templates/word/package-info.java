/**
 * How does a user's own Word file get comments and small corrections, and how is it laid out?
 *
 * <p>{@link io.planwright.templates.word.WordFile} holds the parts of a {@code .docx} and changes
 * as few of them as it can: text, formatting, pictures, headers and everything this program knows
 * nothing of go through byte by byte; in the main part only the runs that a comment or a correction
 * touches are split or changed.
 *
 * <p>Places are given in the text as {@code planwright text} prints it. {@link
 * io.planwright.templates.word.WordText} lays that text over the paragraphs of the file; where a
 * stretch has no counterpart (the number of an automatic list), the paragraph stands for it.
 *
 * <p>{@link io.planwright.templates.word.LayoutReader} measures what the reader of a page sees:
 * paper and margins, the font and size of each paragraph as styles and runs make it, repeated
 * header rows, page numbers.
 *
 * <p>XML is read with the JDK's parser, without document type definitions and without anything from
 * outside. What does not belong here: writing new papers ({@code .docx}), and what is right or
 * wrong ({@code .check}).
 *
 * <p>Example: a comment on {@code [2025]} in 云政发[2025]3号 splits one run into three and puts the
 * comment's range round the middle one.
 */
@NullMarked
package io.planwright.templates.word;

import org.jspecify.annotations.NullMarked;
