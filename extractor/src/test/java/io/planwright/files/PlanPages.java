package io.planwright.files;

import io.planwright.files.PlanText.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Sets a plan after GB/T 9704: A4, 22 lines of 28 characters of 16 points, titles of 22 points in
 * the middle, first lines indented by two characters, {@code — 1 —} at the foot, tables with lines
 * whose header comes again on each page. A gazette sets it in two columns under a running head, and
 * a text that is wrapped already is printed as it stands.
 */
public final class PlanPages {
  private static final float LEFT = 79.4f;
  private static final float WIDTH = 442.2f;
  private static final float TOP = 124f;
  private static final int LONGEST_TITLE = 100;
  private static final Pattern PAGE_MARK = Pattern.compile("— \\d+ —");

  /**
   * How pages look.
   *
   * @param columns 1, or 2 for a gazette
   * @param size of the type, in points
   * @param leading from line to line, in points
   * @param lines on a page
   * @param runningHead stands at the head of each page, empty for none
   * @param asPrinted whether lines stay as they are, with the blanks they begin with
   */
  public record Layout(
      int columns, float size, float leading, int lines, String runningHead, boolean asPrinted) {
    /** An official document. */
    public static Layout official(String runningHead) {
      return new Layout(1, 15.79f, 28.95f, 22, runningHead, false);
    }

    /** A page of a gazette. */
    public static Layout gazette(String runningHead) {
      return new Layout(2, 10.5f, 18f, 35, runningHead, false);
    }

    /** A text of lines of some forty characters. */
    public static Layout printed() {
      return new Layout(1, 10.5f, 14.2f, 44, "", true);
    }

    /** As the text asks for: one that is wrapped already stays so. */
    public static Layout of(String text) {
      return isWrapped(text) ? printed() : official("");
    }

    private static boolean isWrapped(String text) {
      List<Integer> widths =
          text.lines().filter(line -> !line.isBlank()).map(String::length).sorted().toList();
      int widest = widths.get(widths.size() * 98 / 100);
      long full = widths.stream().filter(width -> width >= widest * 3 / 4).count();
      return widest <= 60 && full * 3 >= widths.size();
    }
  }

  private final Paper paper;
  private final Layout layout;
  private final LineBreaks breaks;
  private final List<String> paragraphs = new ArrayList<>();
  private int page;
  private int column;
  private float down;
  private float columnTop;

  /** Begins a plan. */
  public PlanPages(Paper paper, Layout layout) {
    this.paper = paper;
    this.layout = layout;
    this.breaks = new LineBreaks(paper);
    this.column = layout.columns();
    this.down = room();
  }

  /** Sets a text of which each line is a paragraph, the first of them the title. */
  public static PlanPages of(String text, Layout layout, Paper paper) {
    return of(text, layout, Rules.ALL, paper);
  }

  /** The same with these lines in its tables. */
  public static PlanPages of(String text, Layout layout, Rules rules, Paper paper) {
    PlanPages pages = new PlanPages(paper, layout);
    if (layout.asPrinted()) {
      text.lines().forEach(pages::printed);
      return pages;
    }
    for (PlanText piece : PlanText.of(text)) {
      switch (piece) {
        case PlanText.Line line -> pages.line(line.text());
        case Rows rows -> pages.table(rows, rules);
      }
    }
    return pages;
  }

  private void line(String line) {
    String text = line.replace("\t", "  ");
    boolean title = paragraphs.isEmpty() && text.length() <= LONGEST_TITLE;
    if (title) {
      title(text);
    } else if (!text.isEmpty()) {
      paragraph(text);
    }
  }

  private void printed(String line) {
    if (line.isBlank()) {
      down += layout.leading();
    } else if (PAGE_MARK.matcher(line).matches()) {
      down = room();
    } else {
      String text = line.strip();
      float indent = width(line.substring(0, line.indexOf(text)));
      for (String part : breaks.of(text, columnWidth() / layout.size() - indent, inEm())) {
        next(layout.leading());
        paper.text(x() + indent * layout.size(), y(), layout.size(), part);
        indent = 0;
        down += layout.leading();
      }
      paragraphs.add(text);
    }
  }

  /** What was set, one paragraph or table row each. */
  public List<String> paragraphs() {
    return paragraphs;
  }

  /** Sets a title in the middle, on a page of its own. */
  public PlanPages title(String text) {
    paragraphs.add(text);
    float large = layout.columns() == 1 ? 22f : 16f;
    newPage();
    for (String part : breaks.of(text, WIDTH / large - 1, WIDTH / large - 1)) {
      float wide = width(part.strip()) * large;
      paper.text(LEFT + (WIDTH - wide) / 2, y(), large, part);
      down += layout.columns() == 1 ? layout.leading() : 2 * layout.leading();
    }
    down += layout.leading();
    columnTop = down;
    return this;
  }

  /** Sets a paragraph, its first line indented by two characters. */
  public PlanPages paragraph(String text) {
    paragraphs.add(text);
    boolean first = true;
    for (String part : breaks.of(text, inEm() - 2, inEm())) {
      next(layout.leading());
      paper.text(x() + (first ? 2 * layout.size() : 0), y(), layout.size(), part);
      down += layout.leading();
      first = false;
    }
    return this;
  }

  /** Sets a table without merged cells; its first row comes again on each page. */
  public PlanPages table(List<List<String>> rows, Rules rules) {
    return table(new Rows(rows, 0), rules);
  }

  private PlanPages table(Rows rows, Rules rules) {
    rows.rows().forEach(row -> paragraphs.add(String.join("\t", row)));
    TableSetter setter =
        new TableSetter(paper, breaks, rows, rules, columnWidth(), layout.size() * 0.7f);
    int header = setter.headerRows();
    int at = 0;
    while (at < rows.rows().size()) {
      int rowsAtOnce = at == 0 ? header : 1;
      float high = setter.height(at, at + rowsAtOnce);
      if (down + high > room() && at > 0) {
        down = room();
        next(high);
        down += setter.draw(0, header, x(), boxTop());
      } else {
        next(high);
      }
      down += setter.draw(at, at + rowsAtOnce, x(), boxTop());
      at += rowsAtOnce;
    }
    return this;
  }

  private float width(String text) {
    return breaks.width(text);
  }

  private float inEm() {
    return columnWidth() / layout.size();
  }

  private float columnWidth() {
    return layout.columns() == 1 ? WIDTH : (WIDTH - 2 * layout.size()) / 2;
  }

  private float room() {
    return layout.lines() * layout.leading();
  }

  private float x() {
    return LEFT + (column == 0 ? 0 : columnWidth() + 2 * layout.size());
  }

  private float y() {
    return TOP + down;
  }

  /** Where a box may begin without touching the line above. */
  private float boxTop() {
    return y() - layout.size();
  }

  private void next(float needed) {
    if (down + needed > room() + 0.1f) {
      if (column + 1 < layout.columns()) {
        column++;
        down = columnTop;
      } else {
        newPage();
      }
    }
  }

  private void newPage() {
    paper.page();
    page++;
    column = 0;
    down = 0;
    columnTop = 0;
    if (!layout.runningHead().isEmpty()) {
      paper.text(LEFT, 60, 10.5f, layout.runningHead());
    }
    String number = "— " + page + " —";
    paper.text(page % 2 == 1 ? LEFT + WIDTH - 56 : LEFT + 14, 782, 14, number);
  }
}
