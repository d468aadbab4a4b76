package io.planwright.read.pdf;

import io.planwright.read.pdf.DrawnPdf.Coding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Sets a plan after GB/T 9704: A4, 22 lines of 28 characters of 16 points, titles of 22 points in
 * the middle, first lines indented by two characters, {@code — 1 —} at the foot, tables with lines.
 */
final class PlanPdf implements AutoCloseable {
  private static final float LEFT = 79.4f;
  private static final float WIDTH = 442.2f;
  private static final float TOP = 124f;
  private static final float LEADING = 28.95f;
  private static final int LINES = 22;
  private static final int LONGEST_TITLE = 100;
  private static final Pattern CELL_GAP = Pattern.compile("\\t| {2,}");

  private final DrawnPdf drawn = new DrawnPdf();
  private final int columns;
  private final String runningHead;
  private final float size;
  private final List<String> paragraphs = new ArrayList<>();
  private int page;
  private int column;
  private int line = LINES;
  private float leading = LEADING;
  private int linesOnPage = LINES;

  /**
   * Begins a plan.
   *
   * @param coding how its fonts are coded
   * @param columns 1, or 2 for a gazette
   * @param runningHead stands at the head of each page, empty for none
   */
  PlanPdf(Coding coding, int columns, String runningHead) {
    drawn.coded(coding);
    this.columns = columns;
    this.runningHead = runningHead;
    this.size = columns == 1 ? 15.79f : 10.5f;
    if (columns == 2) {
      leading = 18f;
      linesOnPage = 35;
      line = linesOnPage;
      column = 1;
    }
  }

  /** Sets a text of which each line is a paragraph, the first of them the title. */
  static PlanPdf of(String text, Coding coding, int columns, String runningHead) {
    PlanPdf plan = new PlanPdf(coding, columns, runningHead);
    List<String> lines = text.lines().filter(one -> !one.isBlank()).toList();
    int at = 0;
    if (lines.getFirst().length() <= LONGEST_TITLE) {
      plan.title(lines.getFirst().strip());
      at++;
    }
    while (at < lines.size()) {
      int end = tableEnd(lines, at);
      if (end - at >= 3) {
        plan.table(lines.subList(at, end).stream().map(PlanPdf::cells).toList(), true);
        at = end;
      } else {
        plan.line(lines.get(at));
        at++;
      }
    }
    return plan;
  }

  private static int tableEnd(List<String> lines, int from) {
    int end = from;
    int cells = cells(lines.get(from)).size();
    while (cells > 1 && end < lines.size() && cells(lines.get(end)).size() == cells) {
      end++;
    }
    return end;
  }

  private static List<String> cells(String line) {
    return List.of(CELL_GAP.split(line.strip(), -1));
  }

  private void line(String text) {
    if (text.startsWith("　　　　　　")) {
      signature(text.strip());
    } else {
      paragraph(text.strip().replace("\t", "  "));
    }
  }

  /** What was set, one paragraph or table row each. */
  List<String> paragraphs() {
    return paragraphs;
  }

  /** Sets a title in the middle, in lines of at most 20 characters. */
  PlanPdf title(String text) {
    paragraphs.add(text);
    float large = columns == 1 ? 22f : 16f;
    newPage();
    for (String part : LineBreaks.of(text, WIDTH / large - 1, WIDTH / large - 1)) {
      float wide = LineBreaks.width(part.strip()) * large;
      drawn.text(LEFT + (WIDTH - wide) / 2, y(), large, part);
      line += columns == 1 ? 1 : 2;
    }
    line++;
    return this;
  }

  /** Sets a paragraph, its first line indented by two characters. */
  PlanPdf paragraph(String text) {
    paragraphs.add(text);
    float room = columnWidth() / size;
    boolean first = true;
    for (String part : LineBreaks.of(text, room - 2, room)) {
      next();
      drawn.text(x() + (first ? 2 * size : 0), y(), size, part);
      line++;
      first = false;
    }
    return this;
  }

  /** Sets a line at the right, four characters from the margin. */
  PlanPdf signature(String text) {
    paragraphs.add(text);
    next();
    float wide = LineBreaks.width(text) * size;
    drawn.text(x() + Math.max(0, columnWidth() - wide - 4 * size), y(), size, text);
    line++;
    return this;
  }

  /** Sets a table; its first row comes again on each page. */
  PlanPdf table(List<List<String>> rows, boolean ruled) {
    rows.forEach(row -> paragraphs.add(String.join("\t", row)));
    boolean header = true;
    for (List<String> row : rows) {
      float high = height(row);
      if (line + high > linesOnPage) {
        line = linesOnPage;
        next();
        if (!header) {
          row(rows.getFirst(), ruled);
        }
      } else {
        next();
      }
      row(row, ruled);
      header = false;
    }
    return this;
  }

  private float cellRoom(List<String> row) {
    return columnWidth() / row.size() / small() - 1;
  }

  private float small() {
    return size * 0.7f;
  }

  private int height(List<String> row) {
    int high = 1;
    for (String cell : row) {
      high = Math.max(high, LineBreaks.of(cell, cellRoom(row), cellRoom(row)).size());
    }
    return high;
  }

  private void row(List<String> row, boolean ruled) {
    float cellWidth = columnWidth() / row.size();
    int high = height(row);
    float top = y() - leading * 0.7f;
    float bottom = top + high * leading;
    for (int i = 0; i < row.size(); i++) {
      float left = x() + i * cellWidth;
      int down = 0;
      for (String part : LineBreaks.of(row.get(i), cellRoom(row), cellRoom(row))) {
        drawn.text(left + small() / 2, y() + down * leading, small(), part);
        down++;
      }
      if (ruled) {
        drawn.line(left, top, left + cellWidth, top);
        drawn.line(left, bottom, left + cellWidth, bottom);
        drawn.line(left, top, left, bottom);
        drawn.line(left + cellWidth, top, left + cellWidth, bottom);
      }
    }
    line += high;
  }

  private float columnWidth() {
    return columns == 1 ? WIDTH : (WIDTH - 2 * size) / 2;
  }

  private float x() {
    return LEFT + (column == 0 ? 0 : columnWidth() + 2 * size);
  }

  private float y() {
    return TOP + line * leading;
  }

  private void next() {
    if (line >= linesOnPage) {
      if (column + 1 < columns) {
        column++;
        line = page == 1 ? 6 : 0;
      } else {
        newPage();
      }
    }
  }

  private void newPage() {
    drawn.page();
    page++;
    column = 0;
    line = 0;
    if (!runningHead.isEmpty()) {
      drawn.text(LEFT, 60, 10.5f, runningHead);
    }
    String number = "— " + page + " —";
    drawn.text(page % 2 == 1 ? LEFT + WIDTH - 56 : LEFT + 14, 782, 14, number);
  }

  /** The file. */
  byte[] bytes() {
    return drawn.bytes();
  }

  @Override
  public void close() throws java.io.IOException {
    drawn.close();
  }
}
