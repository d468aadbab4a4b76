package io.planwright.read.pdf;

import io.planwright.read.pdf.TableBlock.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the glyphs of a page into the cells of its ruled tables; what is left is running text. */
final class PageTables {
  /** The middle of a character stands this part of its size above the baseline. */
  private static final float MIDDLE = 0.35f;

  private final List<Grid> grids;
  private final List<Map<Integer, List<Glyph>>> cells = new ArrayList<>();
  private final List<Glyph> rest = new ArrayList<>();

  PageTables(List<Grid> grids, List<Glyph> glyphs) {
    this.grids = grids;
    grids.forEach(grid -> cells.add(new HashMap<>()));
    for (Glyph glyph : glyphs) {
      place(glyph);
    }
  }

  private void place(Glyph glyph) {
    float x = glyph.x();
    float y = glyph.y();
    switch (glyph.turn()) {
      case 1 -> {
        x += glyph.size() * MIDDLE;
        y += glyph.width() / 2;
      }
      case 3 -> {
        x -= glyph.size() * MIDDLE;
        y -= glyph.width() / 2;
      }
      default -> {
        x += glyph.width() / 2;
        y -= glyph.size() * MIDDLE;
      }
    }
    for (int i = 0; i < grids.size(); i++) {
      int cell = grids.get(i).cellAt(x, y);
      if (cell >= 0) {
        cells.get(i).computeIfAbsent(cell, k -> new ArrayList<>()).add(glyph);
        return;
      }
    }
    rest.add(glyph);
  }

  /** The glyphs outside of tables. */
  List<Glyph> rest() {
    return rest;
  }

  /** The tables that hold any text. */
  List<TableBlock> tables() {
    List<TableBlock> tables = new ArrayList<>();
    for (int i = 0; i < grids.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        tables.add(table(grids.get(i), cells.get(i)));
      }
    }
    return tables;
  }

  private static TableBlock table(Grid grid, Map<Integer, List<Glyph>> glyphs) {
    Map<Integer, List<TextLine>> lines = new HashMap<>();
    glyphs.forEach((cell, inside) -> lines.put(cell, LineBuilder.lines(inside)));
    List<List<Slot>> rows = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      List<Slot> slots = new ArrayList<>();
      for (int column = 0; column < grid.columns(); column++) {
        int cell = grid.cell(row, column);
        List<TextLine> inside = lines.getOrDefault(cell, List.of());
        slots.add(new Slot(cell, text(inside), marks(inside)));
      }
      rows.add(slots);
    }
    return new TableBlock(rows, grid.edges(), grid.top(), grid.bottom(), 0);
  }

  /** The lines of a cell as one; words and figures of two lines stay apart. */
  private static String text(List<TextLine> lines) {
    StringBuilder text = new StringBuilder();
    for (TextLine line : lines) {
      String next = line.text().strip();
      boolean apart =
          !text.isEmpty()
              && !next.isEmpty()
              && Signs.isWord(text.charAt(text.length() - 1))
              && Signs.isWord(next.charAt(0));
      text.append(apart ? " " : "").append(next);
    }
    return text.toString();
  }

  private static String marks(List<TextLine> lines) {
    StringBuilder marks = new StringBuilder();
    lines.forEach(line -> marks.append(line.marks()));
    return marks.toString();
  }
}
