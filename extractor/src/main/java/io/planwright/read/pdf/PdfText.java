package io.planwright.read.pdf;

import io.planwright.read.SourceText.Cell;
import io.planwright.read.SourceText.CellTable;
import io.planwright.read.grid.TableText;
import io.planwright.read.pdf.Flow.Item;
import io.planwright.read.scan.Recognition;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the text that all spans point into: one paragraph a line, a table's rows as lines with
 * tabs between the cells; notes where each page begins.
 */
final class PdfText {
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder marks = new StringBuilder();
  private final List<CellTable> tables = new ArrayList<>();
  private final List<Integer> pageStarts = new ArrayList<>();
  private final int pages;

  private PdfText(int pages) {
    this.pages = pages;
  }

  /** Writes the pages. */
  static PdfText of(List<Page> pages) {
    List<Page> clean = Furniture.drop(pages);
    Paragraphs paragraphs = new Paragraphs(new Margins(clean));
    PdfText text = new PdfText(pages.size());
    List<Flow.Line> paragraph = new ArrayList<>();
    for (Item item : Flow.of(clean)) {
      switch (item) {
        case Flow.Line line -> {
          if (!paragraph.isEmpty()
              && !paragraphs.goesOn(
                  paragraph.getFirst().line(), paragraph.getLast().line(), line.line())) {
            text.paragraph(paragraph);
            paragraph.clear();
          }
          paragraph.add(line);
        }
        case Flow.Table table -> {
          text.paragraph(paragraph);
          paragraph.clear();
          text.table(table);
        }
      }
    }
    text.paragraph(paragraph);
    text.startPages(pages.size() - 1);
    return text;
  }

  String text() {
    return text.toString();
  }

  /** How sure a recognition was of the characters. */
  Recognition recognition() {
    return Marks.recognition(marks, text.length());
  }

  List<CellTable> tables() {
    return tables;
  }

  List<Integer> pageStarts() {
    return pageStarts;
  }

  private void newLine() {
    if (!text.isEmpty()) {
      text.append('\n');
    }
  }

  /** Pages up to this one begin with the next character, unless they have begun before. */
  private void startPages(int page) {
    while (pageStarts.size() <= Math.min(page, pages - 1)) {
      pageStarts.add(text.length());
    }
  }

  private void paragraph(List<Flow.Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i).line();
      if (i == 0) {
        newLine();
      } else {
        text.append(Paragraphs.joint(lines.get(i - 1).line(), line));
      }
      startPages(lines.get(i).page());
      text.append(line.text());
      Marks.put(marks, text.length() - line.text().length(), line.text(), line.marks());
    }
  }

  private void table(Flow.Table table) {
    TableText rows = new TableText(text);
    for (Flow.Row row : table.rows()) {
      rows.row(row.slots(), () -> startPages(row.page()));
    }
    CellTable written = rows.table(table.headerRows());
    for (int row = 0; row < written.rows().size(); row++) {
      for (int column = 0; column < written.rows().get(row).size(); column++) {
        Cell cell = written.rows().get(row).get(column);
        String sure = table.rows().get(row).slots().get(column).marks();
        Marks.put(marks, cell.span().start(), cell.text(), sure);
      }
    }
    tables.add(written);
  }
}
