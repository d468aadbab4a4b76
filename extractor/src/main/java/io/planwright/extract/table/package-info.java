/**
 * Which tables of numbers stand in this document, and what does each cell say?
 *
 * <p>An annex gives each district its numbers. What reaches us of it is one of four things, and one
 * class finds each:
 *
 * <ul>
 *   <li>real cells of a web page or a Word file, or lines with tabs ({@link
 *       io.planwright.extract.table.CellGrids});
 *   <li>one cell a line, the header cells first ({@link io.planwright.extract.table.LineCells});
 *   <li>rows whose numbers are parted by spaces, and rows in which nothing parts them any more:
 *       {@code 东屏区76202425283133152161} ({@link io.planwright.extract.table.GluedRows}).
 * </ul>
 *
 * <p>For glued digits arithmetic is the evidence. A {@link io.planwright.extract.table.Hypothesis}
 * says how many columns there are and which sums hold in every row; it counts only when digits that
 * stand in another order would rarely obey it ({@link io.planwright.extract.table.Evidence}). A row
 * is recovered where one split alone agrees with it, or where the column sums give the total row;
 * any other row is reported and its cells stay null. Nothing is guessed.
 *
 * <p>Tables without numbers (责任分工表) are no tables here; their place and cells are handed on as a
 * {@link io.planwright.extract.table.TableRange}, so that responsibilities can be read from them.
 *
 * <p>Words (序号, 合计, 备注, endings of header cells) are rows of {@code words.tsv}. What does not
 * belong here: what a column means, and targets made of cells.
 *
 * <p>Example: the row above, under a header of nine columns with a base, three yearly increments,
 * three stretch increments and two totals, is 76, 20, 24, 25, 28, 31, 33, 152, 161.
 */
@NullMarked
package io.planwright.extract.table;

import org.jspecify.annotations.NullMarked;
