/**
 * How does a paper look in Word?
 *
 * <p>{@link io.planwright.templates.docx.DocxWriter} lays a paper out by GB/T 9704: red head, title
 * of 22 points, body of 16 points with 22 lines of 28 characters on a page, page numbers at the
 * outer side, annexes on new pages, wide tables on pages that lie on their side, the imprint at the
 * foot of the last page. All of it is said by named styles ({@code styles.xml}: 公文标题, 一级标题, 公文正文,
 * 表格文字 …), so that a drafter who wants another font changes one style. What depends on the words of
 * a document, such as the size at which 发文机关标志 fits into its line, is put into its styles too.
 *
 * <p>The parts of a Word file are written here with the JDK's own XML writer, the body as a stream
 * between prepared parts that lie beside this class. Apache POI was measured first: it takes over a
 * second for the first document of a process and fifty milliseconds for each later one, which is
 * more than a whole draft may take. Tests open what is written here with POI, and read it with
 * LibreOffice.
 *
 * <p>What Word gets wrong by default is settled in the styles: all four font attributes, no theme,
 * no gaps between Chinese and Latin, no hanging punctuation, exact line pitch everywhere but in
 * tables, whose rows grow with their text.
 *
 * <p>What does not belong here: which words a plan has (the templates), what official documents add
 * to them ({@link io.planwright.templates.paper.Pieces}).
 */
@NullMarked
package io.planwright.templates.docx;

import org.jspecify.annotations.NullMarked;
