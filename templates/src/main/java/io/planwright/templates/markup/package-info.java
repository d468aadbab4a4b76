/**
 * What a template writes: a text with a few marks, read into a {@link
 * io.planwright.templates.paper.Paper}.
 *
 * <p>The marks are those people know from Markdown, so that a template looks much like the document
 * it makes. Blocks stand apart by empty lines; the lines of one block are joined, so a template may
 * break them wherever it likes:
 *
 * <ul>
 *   <li>{@code # 发展目标}, {@code ##} to {@code ####}: headings of the four levels. Their numbers are
 *       set here (一、 （一） 1. （1）), so they never have a gap, whatever a template leaves out. {@code
 *       ### 建强三级企业库。 | 建立…} goes on in the same paragraph.
 *   <li>{@code |序号|指标|}: rows of a table; the row of dashes below the header says by the number of
 *       dashes how wide a column is, and with colons where its text stands. {@code <} takes a cell
 *       into that on its left, {@code ^} into that above.
 *   <li>{@code [[200家||同类地区为150—260家]]}: words with a note.
 *   <li>{@code @标题 …}: everything else that an official document has, one name a line ({@link
 *       io.planwright.templates.markup.Mark}); {@code @通知}, {@code @方案} and {@code @附件} begin a
 *       part.
 *   <li>anything else is a paragraph.
 * </ul>
 *
 * <p>A value that a template puts in is never taken for a mark: {@link
 * io.planwright.templates.markup.Escape} puts a backslash in front of what could be one.
 *
 * <p>What does not belong here: wording, values, layout.
 */
@NullMarked
package io.planwright.templates.markup;

import org.jspecify.annotations.NullMarked;
