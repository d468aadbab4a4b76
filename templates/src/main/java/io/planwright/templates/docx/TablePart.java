package io.planwright.templates.docx;

import io.planwright.templates.paper.Block.Alignment;
import io.planwright.templates.paper.Block.Cell;
import io.planwright.templates.paper.Block.Grid;
import io.planwright.templates.paper.GridPlaces;
import io.planwright.templates.paper.GridPlaces.Place;
import io.planwright.templates.xml.XmlWriter;
import java.io.IOException;
import java.util.List;

/** Writes a table: its header is repeated on each page, and no row is torn by a page's end. */
final class TablePart {
  private final XmlWriter xml;
  private final Runs runs;

  TablePart(XmlWriter xml, Runs runs) {
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

  private void rows(List<List<Cell>> rows, int[] widths, boolean header) throws IOException {
    for (List<Place> row : GridPlaces.of(rows, widths.length)) {
      xml.open("tr").open("trPr").empty("cantSplit");
      if (header) {
        xml.empty("tblHeader");
      }
      xml.close();
      for (Place place : row) {
        cell(place, widths, header);
      }
      xml.close();
    }
  }

  private void cell(Place place, int[] widths, boolean header) throws IOException {
    Cell cell = place.cell();
    if (place.continued()) {
      beginCell(widths, place, "continue");
      paragraph(header, cell.alignment());
    } else {
      beginCell(widths, place, cell.rows() > 1 ? "restart" : "");
      paragraph(header, cell.alignment());
      runs.write(cell.text(), "");
    }
    xml.close().close();
  }

  private void beginCell(int[] widths, Place place, String merge) throws IOException {
    int width = 0;
    for (int i = place.column(); i < place.column() + place.columns(); i++) {
      width += widths[i];
    }
    xml.open("tc").open("tcPr").empty("tcW", "w", Integer.toString(width), "type", "dxa");
    if (place.columns() > 1) {
      xml.empty("gridSpan", "val", Integer.toString(place.columns()));
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
