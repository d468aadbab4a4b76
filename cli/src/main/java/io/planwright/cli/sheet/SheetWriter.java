package io.planwright.cli.sheet;

import io.planwright.cli.console.Messages;
import io.planwright.cli.output.Addition;
import io.planwright.model.Extraction;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes the rows of one kind of fact to a workbook, beginning a further sheet when one is full.
 */
final class SheetWriter {
  private static final int WIDTH_UNITS_PER_CHARACTER = 256;
  private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

  private final SXSSFWorkbook workbook;
  private final CellStyles styles;
  private final FactSheet<?> kind;
  private final Messages messages;
  private final CellWriter contents;
  private SXSSFSheet sheet;
  private int sheetsBegun;
  private int nextRow;

  SheetWriter(SXSSFWorkbook workbook, CellStyles styles, FactSheet<?> kind, Messages messages) {
    this.workbook = workbook;
    this.styles = styles;
    this.kind = kind;
    this.messages = messages;
    this.contents = new CellWriter(styles, messages, SourceLinks.from(null));
    this.sheet = begin();
  }

  private SXSSFSheet begin() {
    String name = messages.text("sheet." + kind.kind());
    sheetsBegun++;
    SXSSFSheet begun =
        workbook.createSheet(sheetsBegun == 1 ? name : name + " (" + sheetsBegun + ")");
    SXSSFRow header = begun.createRow(0);
    for (int i = 0; i < kind.columns().size(); i++) {
      Column<?> column = kind.columns().get(i);
      SXSSFCell cell = header.createCell(i);
      cell.setCellValue(messages.text("column." + column.field()));
      cell.setCellStyle(styles.ofHeader());
      begun.setColumnWidth(i, column.width() * WIDTH_UNITS_PER_CHARACTER);
    }
    begun.createFreezePane(0, 1);
    printOnePageWide(begun);
    nextRow = 1;
    return begun;
  }

  /** Printed sheets lie crosswise, hold all columns, repeat the header and number their pages. */
  static void printOnePageWide(SXSSFSheet sheet) {
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setLandscape(true);
    print.setPaperSize(PrintSetup.A3_PAPERSIZE);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.getFooter().setCenter("&P / &N");
  }

  /** Makes the rows of an extraction; any thread may ask. */
  Addition prepare(Extraction extraction) {
    List<List<Cell>> rows = new ArrayList<>();
    kind.rows(extraction, rows::add);
    return () -> rows.forEach(this::addRow);
  }

  private void addRow(List<Cell> cells) {
    if (nextRow > LAST_ROW) {
      finish();
      sheet = begin();
    }
    SXSSFRow row = sheet.createRow(nextRow++);
    for (int i = 0; i < cells.size(); i++) {
      contents.write(row, i, cells.get(i));
    }
  }

  /** Puts the filter over all rows. */
  void finish() {
    int lastColumn = kind.columns().size() - 1;
    sheet.setAutoFilter(new CellRangeAddress(0, Math.max(nextRow - 1, 0), 0, lastColumn));
  }
}
