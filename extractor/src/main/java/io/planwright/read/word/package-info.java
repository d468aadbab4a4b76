/**
 * What does a Word document say?
 *
 * <p>Two formats carry the name. {@link io.planwright.read.word.DocxReader} reads {@code .docx}, a
 * ZIP of XML parts, by walking through them once; {@link io.planwright.read.word.DocReader} reads
 * {@code .doc} (and {@code .wps}, which is the same) with Apache POI. Both make the same {@code
 * Block}s, paragraphs and tables, and {@code BlockText} writes these down.
 *
 * <p>The text is what Word shows with all changes accepted:
 *
 * <ul>
 *   <li>Automatic numbers stand in it (一、（一）1.): {@code NumberingPart} reads how they are defined,
 *       {@code ListCounters} counts as Word does.
 *   <li>Deleted and moved-away text, hidden text, comments, field instructions, tables of contents,
 *       headers and footers are left out; text boxes follow the paragraph they are anchored in.
 *   <li>A footnote or endnote becomes a line of its own after its paragraph, 注1：…, so that it does
 *       not tear the sentence it explains.
 *   <li>An empty paragraph is a blank line, several of them are one.
 * </ul>
 *
 * <p>The title among a document's properties is not used: it is mostly that of the file it was
 * copied from. Example: a paragraph 主要目标 in a list 一、, 二、, 三、 becomes the line {@code 二、主要目标}.
 */
@NullMarked
package io.planwright.read.word;

import org.jspecify.annotations.NullMarked;
