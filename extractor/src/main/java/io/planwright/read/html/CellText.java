package io.planwright.read.html;

import io.planwright.read.grid.CellContent;
import io.planwright.read.html.Box.Group;
import io.planwright.read.html.Box.Line;
import java.util.ArrayList;
import java.util.List;

/** Reads a cell: its lines in page order and how they are marked. */
final class CellText {
  private CellText() {}

  /** What the cell says. */
  static CellContent of(Group cell) {
    List<Line> lines = lines(cell);
    List<String> texts = lines.stream().map(Line::text).toList();
    int bold = lines.stream().mapToInt(Line::boldChars).sum();
    int chars = lines.stream().mapToInt(Line::chars).sum();
    return new CellContent(
        CellContent.text(texts),
        CellContent.name(texts),
        chars > 0 && bold == chars,
        cell.tag().equals("th"));
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
