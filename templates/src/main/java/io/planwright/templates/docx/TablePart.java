package io.planwright.templates.docx;

import io.planwright.templates.paper.Block.Alignment;
import io.planwright.templates.paper.Block.Cell;
import io.planwright.templates.paper.Block.Grid;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;

/** Writes a table: its header is repeated on each page, and no row is torn by a page's end. */
final class TablePart {
  private final Xml xml;
  private final Runs runs;

  TablePart(Xml xml, Runs runs) {
    this.xml = xml;
    this.runs = runs;
  }

  /**
   * Writes a table.
   *
   * @param width of the whole, in twips
   */
  void write(Grid grid, int width) throws IOException {
    int[] widths = widths(grid.widths(), width);
    xml.open("tbl").open("tblPr");
    xml.empty("tblStyle", "val", Named.TABLE);
    xml.empty("tblW", "w", Integer.toString(width), "type", "dxa");
    xml.empty("jc", "val", "center");
    xml.empty("tblLayout", "type", "fixed");
    xml.empty("tblLook", "val", "0020", "firstRow", "1", "noHBand", "1", "noVBand", "1");
    xml.close().open("tblGrid");
    for (int column : widths) {
      xml.empty("gridCol", "w", Integer.toString(column));
    }
    xml.close();
    rows(grid.header(), widths, true);
    rows(grid.rows(), widths, false);
    xml.close();
  }

  private static int[] widths(List<Integer> shares, int width) {
    int all = shares.stream().mapToInt(Integer::intValue).sum();
    int[] widths = new int[shares.size()];
    int share = 0;
    int used = 0;
    for (int i = 0; i < widths.length; i++) {
      share += shares.get(i);
      widths[i] = (int) ((long) width * share / Math.max(1, all)) - used;
      used += widths[i];
    }
    return widths;
  }

  /** A cell that goes on in rows below the one it stands in. */
  private static final class Hanging {
    private final int columns;
    private int rows;

    private Hanging(int columns, int rows) {
      this.columns = columns;
      this.rows = rows;
    }
  }

  private void rows(List<List<Cell>> rows, int[] widths, boolean header) throws IOException {
    Hanging[] hanging = new Hanging[widths.length];
    for (List<Cell> row : rows) {
      xml.open("tr").open("trPr").empty("cantSplit");
      if (header) {
        xml.empty("tblHeader");
      }
      xml.close();
      ArrayDeque<Cell> cells = new ArrayDeque<>(row);
      int column = 0;
      while (column < widths.length) {
        Hanging above = hanging[column];
        if (above != null && above.rows > 0) {
          above.rows--;
          beginCell(widths, column, above.columns, "continue");
          paragraph(header, Alignment.CENTRE);
          xml.close().close();
          column += above.columns;
          continue;
        }
        Cell cell = cells.isEmpty() ? Cell.EMPTY : cells.poll();
        int columns = Math.clamp(cell.columns(), 1, widths.length - column);
        hanging[column] = new Hanging(columns, cell.rows() - 1);
        beginCell(widths, column, columns, cell.rows() > 1 ? "restart" : "");
        paragraph(header, cell.alignment());
        runs.write(cell.text(), "");
        xml.close().close();
        column += columns;
      }
      xml.close();
    }
  }

  private void beginCell(int[] widths, int column, int columns, String merge) throws IOException {
    int width = 0;
    for (int i = column; i < Math.min(widths.length, column + columns); i++) {
      width += widths[i];
    }
    xml.open("tc").open("tcPr").empty("tcW", "w", Integer.toString(width), "type", "dxa");
    if (columns > 1) {
      xml.empty("gridSpan", "val", Integer.toString(columns));
    }
    if (!merge.isEmpty()) {
      xml.empty("vMerge", "val", merge);
    }
    xml.empty("vAlign", "val", "center").close();
  }

  private void paragraph(boolean header, Alignment alignment) throws IOException {
    String style =
        header
            ? Named.TABLE_HEADER
            : switch (alignment) {
              case CENTRE -> "TableText";
              case LEFT -> "TableTextLeft";
              case RIGHT -> "TableTextRight";
            };
    xml.open("p").open("pPr").empty("pStyle", "val", style).close();
  }
}
