package io.planwright.files;

import io.planwright.files.PlanText.Rows;
import java.util.List;

/** Draws rows of a table, as wide as the text, columns as wide as what stands in them asks for. */
final class TableSetter {
  private static final float NARROWEST_IN_EM = 2.5f;
  private static final float WIDEST_IN_EM = 12f;
  private static final float PADDING = 3f;

  private final Paper paper;
  private final LineBreaks breaks;
  private final Rows rows;
  private final Rules rules;
  private final float size;
  private final float[] edges;

  TableSetter(Paper paper, LineBreaks breaks, Rows rows, Rules rules, float width, float size) {
    this.paper = paper;
    this.breaks = breaks;
    this.rows = rows;
    this.rules = rules;
    this.size = size;
    this.edges = edges(width);
  }

  private float[] edges(float width) {
    int columns = rows.rows().getLast().size();
    float[] wanted = new float[columns];
    float all = 0;
    for (int c = 0; c < columns; c++) {
      wanted[c] = NARROWEST_IN_EM;
      for (List<String> row : rows.rows()) {
        if (row.size() == columns) {
          wanted[c] = Math.max(wanted[c], Math.min(WIDEST_IN_EM, breaks.width(row.get(c)) + 1));
        }
      }
      all += wanted[c];
    }
    float[] at = new float[columns + 1];
    for (int c = 0; c < columns; c++) {
      at[c + 1] = at[c] + wanted[c] * width / all;
    }
    return at;
  }

  /** How high these rows are together. */
  float height(int from, int to) {
    float high = 0;
    for (int r = from; r < to; r++) {
      high += height(r);
    }
    return high;
  }

  private float height(int r) {
    int lines = 1;
    int at = 0;
    for (int c = 0; c < rows.rows().get(r).size(); c++) {
      int to = at + rows.width(r, c);
      lines = Math.max(lines, lines(r, c, edges[to] - edges[at]).size());
      at = to;
    }
    return lines * leading() + 2 * PADDING;
  }

  private List<String> lines(int r, int c, float width) {
    float room = (width - 2 * PADDING) / size;
    return breaks.of(rows.rows().get(r).get(c), room, room);
  }

  private float leading() {
    return size * 1.4f;
  }

  /** Draws rows and says how high they are. */
  float draw(int from, int to, float x, float top) {
    float y = top;
    for (int r = from; r < to; r++) {
      row(r, x, y);
      y += height(r);
      if (rules == Rules.THREE) {
        across(r, x, y);
      }
    }
    return y - top;
  }

  private void row(int r, float x, float top) {
    List<String> cells = rows.rows().get(r);
    int at = 0;
    for (int c = 0; c < cells.size(); c++) {
      int to = at + rows.width(r, c);
      if (r == 1 && c < rows.down()) {
        at = to;
        continue;
      }
      boolean reachesDown = r == 0 && c < rows.down();
      float high = height(r) + (reachesDown ? height(1) : 0);
      float left = x + edges[at];
      float right = x + edges[to];
      List<String> lines = lines(r, c, right - left);
      float y = top + (high - lines.size() * leading()) / 2 + size;
      for (String line : lines) {
        paper.text(left + PADDING, y, size, line);
        y += leading();
      }
      if (rules == Rules.ALL) {
        box(left, top, right, top + high);
      }
      at = to;
    }
  }

  /** The lines over and under the header and under the last row. */
  private void across(int r, float x, float bottom) {
    float right = x + edges[edges.length - 1];
    if (r == 0) {
      paper.line(x, bottom - height(r), right, bottom - height(r));
    }
    if (r == headerRows() - 1 || r == rows.rows().size() - 1) {
      paper.line(x, bottom, right, bottom);
    }
  }

  /** How many rows name the columns. */
  int headerRows() {
    return rows.down() > 0 ? 2 : 1;
  }

  private void box(float left, float top, float right, float bottom) {
    paper.line(left, top, right, top);
    paper.line(left, bottom, right, bottom);
    paper.line(left, top, left, bottom);
    paper.line(right, top, right, bottom);
  }
}
