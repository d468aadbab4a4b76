package io.planwright.read.word;

import java.util.List;

/** What a document, a cell or a text box consists of. */
sealed interface Block {
  /**
   * A paragraph.
   *
   * @param text with its number; {@code \n} where a line was broken by hand; may be empty
   */
  record Paragraph(String text) implements Block {}

  /**
   * A table.
   *
   * @param rows from top to bottom
   */
  record Table(List<Row> rows) implements Block {}

  /**
   * A row.
   *
   * @param header whether it is repeated on every page, as a header is
   * @param before how many columns of the table stay free before its first cell
   * @param cells from left to right, those that continue a cell above included
   */
  record Row(boolean header, int before, List<TableCell> cells) {}

  /**
   * A cell.
   *
   * @param width how many columns it spans
   * @param continues whether it only continues the cell above it
   * @param blocks what stands in it
   */
  record TableCell(int width, boolean continues, List<Block> blocks) {}
}
