package io.planwright.read.pdf;

import io.planwright.model.Span;
import io.planwright.read.SourceText.Cell;
import io.planwright.read.SourceText.CellTable;
import io.planwright.read.pdf.Flow.Item;
import io.planwright.read.pdf.TableBlock.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the text that all spans point into: one paragraph a line, a table's rows as lines with
 * tabs between the cells; notes where each page and each cell begins.
 *
 * <p>A cell that spans several places is written at the first; the others stay empty, so that
 * columns keep their places.
 */
final class PdfText {
  private final StringBuilder text = new StringBuilder();
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
    }
  }

  private void table(Flow.Table table) {
    int start = text.isEmpty() ? 0 : text.length() + 1;
    Map<Integer, Span> places = new HashMap<>();
    List<List<Cell>> rows = new ArrayList<>();
    for (Flow.Row row : table.rows()) {
      rows.add(row(row, places));
    }
    Span span = new Span(Math.min(start, text.length()), text.length());
    tables.add(new CellTable(span, rows, table.headerRows()));
  }

  private List<Cell> row(Flow.Row row, Map<Integer, Span> places) {
    List<Slot> slots = row.slots();
    int last = -1;
    for (int column = 0; column < slots.size(); column++) {
      Slot slot = slots.get(column);
      boolean goesOn = column > 0 && slot.equals(slots.get(column - 1));
      boolean written = slot.text().isEmpty() || goesOn || places.containsKey(slot.id());
      last = written ? last : column;
    }
    if (last >= 0) {
      newLine();
      startPages(row.page());
    }
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < slots.size(); column++) {
      Slot slot = slots.get(column);
      if (column > 0 && column <= last) {
        text.append('\t');
      }
      if (!places.containsKey(slot.id())) {
        int at = text.length();
        text.append(slot.text());
        places.put(slot.id(), new Span(at, text.length()));
      }
      cells.add(new Cell(slot.text(), places.getOrDefault(slot.id(), new Span(0, 0))));
    }
    return cells;
  }
}
