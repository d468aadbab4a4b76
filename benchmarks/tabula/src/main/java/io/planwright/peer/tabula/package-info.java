/**
 * The tables that tabula finds in PDF files, as lines of text.
 *
 * <p>Tabula needs a PDFBox that Planwright has left behind, so it runs in a process of its own and
 * writes down what it found; {@code io.planwright.peer} reads that and compares. {@link
 * io.planwright.peer.tabula.TabulaTables} does what tabula's own command line does for each of its
 * options, and changes nothing of the result but the blanks.
 *
 * <p>One line a row of a table, its fields set apart by tabs: {@code ROW}, the method, the file,
 * the page, the number of the table on it, then the cells. One line a method says how long the
 * second pass over all files took: {@code TIME}, the method, pages, milliseconds.
 *
 * <p>Example: {@code ROW lattice samples/07/plan.pdf 4 0 东片区 400 550 550 1500}
 *
 * <p>What does not belong here: any judgement of the tables.
 */
@NullMarked
package io.planwright.peer.tabula;

import org.jspecify.annotations.NullMarked;
