package io.planwright.cli.sheet;

import io.planwright.cli.console.Language;
import io.planwright.cli.console.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The sheets of a comparison as a workbook: numbers are numbers, the header stays in sight and has
 * a filter, sources are links. Chinese whatever the user's language is; the same comparison gives
 * the same bytes.
 */
public final class GridWorkbook {
  private static final int ROWS_IN_MEMORY = 1000;
  private static final int WIDTH_UNITS_PER_CHARACTER = 256;

  static {
    // POI measures fonts for column widths, which are fixed here; servers may have no fonts at all.
    System.setProperty("org.apache.poi.ss.ignoreMissingFontSystem", "true");
  }

  private GridWorkbook() {}

  /** Writes the sheets; the stream stays open. */
  public static void write(List<Grid> grids, SourceLinks links, OutputStream stream)
      throws IOException {
    Messages messages = Messages.in(Language.CHINESE);
    Path draft = Files.createTempFile("planwright", ".xlsx");
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
      CellStyles styles = new CellStyles(workbook);
      CellWriter cells = new CellWriter(styles, messages, links);
      for (Grid grid : grids) {
        sheet(workbook, grid, messages, styles, cells);
      }
      XlsxRenderer.describe(workbook);
      try (OutputStream out = Files.newOutputStream(draft)) {
        workbook.write(out);
      }
      TimelessZip.copy(draft, stream);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void sheet(
      SXSSFWorkbook workbook, Grid grid, Messages messages, CellStyles styles, CellWriter cells) {
    SXSSFSheet sheet = workbook.createSheet(messages.text("sheet." + grid.kind()));
    SXSSFRow header = sheet.createRow(0);
    for (int i = 0; i < grid.heads().size(); i++) {
      Grid.Head head = grid.heads().get(i);
      SXSSFCell cell = header.createCell(i);
      cell.setCellValue((head.year() + " " + messages.text("column." + head.field())).strip());
      cell.setCellStyle(styles.ofHeader());
      sheet.setColumnWidth(i, head.width() * WIDTH_UNITS_PER_CHARACTER);
    }
    sheet.createFreezePane(grid.view() ? 1 : 0, 1);
    SheetWriter.printOnePageWide(sheet);
    int next = 1;
    for (List<Cell> content : grid.rows()) {
      SXSSFRow row = sheet.createRow(next++);
      for (int i = 0; i < content.size(); i++) {
        cells.write(row, i, content.get(i));
      }
    }
    int lastColumn = Math.max(grid.heads().size() - 1, 0);
    sheet.setAutoFilter(new CellRangeAddress(0, next - 1, 0, lastColumn));
  }
}
