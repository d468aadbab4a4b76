package io.planwright.cli.sheet;

import io.planwright.cli.console.Language;
import io.planwright.cli.console.Messages;
import io.planwright.cli.output.Abandonable;
import io.planwright.cli.output.Addition;
import io.planwright.cli.output.Renderer;
import io.planwright.model.Extraction;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A workbook with one sheet for each kind of fact: 文档, 目标, 政策激励, 责任分工, 表格, 引用, 诊断.
 *
 * <p>Headers and alternatives are in Chinese whatever the user's language is, so that a workbook
 * looks the same for everybody it is passed on to. Rows go to disk as they come: the memory needed
 * does not grow with the number of sources. The same facts give the same bytes.
 */
public final class XlsxRenderer implements Renderer, Abandonable {
  private static final int ROWS_IN_MEMORY = 100;

  private final OutputStream stream;
  private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final List<SheetWriter> sheets;

  static {
    // POI measures fonts for column widths, which are fixed here; servers may have no fonts at all.
    System.setProperty("org.apache.poi.ss.ignoreMissingFontSystem", "true");
  }

  /** Creates a renderer that writes to {@code stream} when it is closed. */
  public XlsxRenderer(OutputStream stream) {
    this.stream = stream;
    Messages messages = Messages.in(Language.CHINESE);
    CellStyles styles = new CellStyles(workbook);
    sheets =
        FactSheets.all().stream()
            .map(sheet -> new SheetWriter(workbook, styles, sheet, messages))
            .toList();
  }

  @Override
  public Addition prepare(Extraction extraction, String text) {
    List<Addition> rows = sheets.stream().map(sheet -> sheet.prepare(extraction)).toList();
    return () -> {
      for (Addition addition : rows) {
        addition.write();
      }
    };
  }

  @Override
  public void close() throws IOException {
    Path draft = Files.createTempFile("planwright", ".xlsx");
    try {
      sheets.forEach(SheetWriter::finish);
      describe(workbook);
      try (OutputStream out = Files.newOutputStream(draft)) {
        workbook.write(out);
      }
      TimelessZip.copy(draft, stream);
    } finally {
      workbook.close();
      Files.deleteIfExists(draft);
      stream.close();
    }
  }

  /** Removes the rows that lie on disk. */
  @Override
  public void abandon() {
    try {
      workbook.close();
    } catch (IOException e) {
      // they are drafts in the folder for such things, which the system tidies up
    }
  }

  /** The program made it; when is left out, or two runs would differ. */
  static void describe(SXSSFWorkbook workbook) {
    POIXMLProperties.CoreProperties properties =
        workbook.getXSSFWorkbook().getProperties().getCoreProperties();
    properties.setCreator("Planwright");
    properties.getUnderlyingProperties().setCreatedProperty(Optional.empty());
  }
}
