package io.planwright.read.html;

import io.planwright.read.html.Box.Group;
import io.planwright.read.html.Box.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a cell in one line.
 *
 * <p>Its paragraphs are joined with a blank. Only where all of them have one or two characters, as
 * in labels set vertically (重 / 点 / 任 / 务), they are joined without.
 */
final class CellText {
  private CellText() {}

  /** The cell's text, without tabs and line breaks. */
  static String of(Group cell) {
    List<Line> lines = lines(cell);
    boolean vertical = lines.size() > 1 && lines.stream().allMatch(line -> line.chars() <= 2);
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      if (!text.isEmpty() && !vertical) {
        text.append(' ');
      }
      text.append(line.text().replace('\t', ' '));
    }
    return text.toString();
  }

  /** The text as a column's name: 2026年 / 目标值 → 2026年目标值. */
  static String asName(Group cell) {
    StringBuilder name = new StringBuilder();
    for (Line line : lines(cell)) {
      boolean latin =
          !name.isEmpty()
              && name.charAt(name.length() - 1) < 0x2E80
              && line.text().charAt(0) < 0x2E80
              && Character.isLetterOrDigit(line.text().charAt(0));
      name.append(latin ? " " : "").append(line.text().replace('\t', ' '));
    }
    return name.toString();
  }

  /** All lines of a cell, those of tables within it among them. */
  static List<Line> lines(Group cell) {
    List<Line> lines = new ArrayList<>();
    collect(cell, lines);
    return lines;
  }

  private static void collect(Group group, List<Line> lines) {
    for (Box box : group.children()) {
      switch (box) {
        case Line line -> lines.add(line);
        case Group child -> collect(child, lines);
      }
    }
  }
}
