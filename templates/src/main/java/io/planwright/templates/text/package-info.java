/**
 * How does a paper look where there are no fonts?
 *
 * <p>{@link io.planwright.templates.text.PlainTextWriter} lays it out with blanks, as texts of
 * official documents are pasted into mails and forms: titles in the middle, two blanks before each
 * paragraph, tables as lines with tabs. What reads plans reads them from it.
 *
 * <p>{@link io.planwright.templates.text.MarkdownWriter} keeps what Markdown has marks for: titles
 * and headings, tables, footnotes for where a number came from. Headings that begin a paragraph are
 * not set bold, since bold that ends with a Chinese full stop is not recognised as such by most
 * programs (认定奖励。 before 对首次认定).
 *
 * <p>What does not belong here: fonts, pages; both formats tell where a page begins with no more
 * than a blank line or a rule.
 *
 * <p>Example: a heading 一、总体要求 is the line {@code ## 一、总体要求} in Markdown, and {@code 　　一、总体要求} as
 * text.
 */
@NullMarked
package io.planwright.templates.text;

import org.jspecify.annotations.NullMarked;
