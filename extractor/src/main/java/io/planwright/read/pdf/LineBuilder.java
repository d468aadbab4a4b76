package io.planwright.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes lines of glyphs, whatever order they are drawn in: pieces first, as far as the drawing goes
 * from left to right, then pieces on one baseline together.
 */
final class LineBuilder {
  /** Baselines this part of an em apart are one line: figures and 汉字 may come of two fonts. */
  private static final float SAME_LINE = 0.35f;

  private LineBuilder() {}

  /** The lines from top to bottom; those of turned text come last, marked as aside. */
  static List<TextLine> lines(List<Glyph> glyphs) {
    List<TextLine> lines = new ArrayList<>();
    for (int turn = 0; turn < 4; turn++) {
      lines.addAll(lines(turned(glyphs, turn), turn != 0));
    }
    return lines;
  }

  /** The glyphs of this turn, as if the page were turned back. */
  private static List<Glyph> turned(List<Glyph> glyphs, int turn) {
    List<Glyph> upright = new ArrayList<>(turn == 0 ? glyphs.size() : 0);
    for (Glyph glyph : glyphs) {
      if (glyph.turn() == turn) {
        upright.add(
            switch (turn) {
              case 0 -> glyph;
              case 1 -> glyph.at(glyph.y(), -glyph.x());
              case 2 -> glyph.at(-glyph.x(), -glyph.y());
              default -> glyph.at(-glyph.y(), glyph.x());
            });
      }
    }
    return upright;
  }

  private static List<TextLine> lines(List<Glyph> glyphs, boolean aside) {
    List<Piece> pieces = pieces(glyphs);
    pieces.sort(Comparator.comparingDouble(Piece::baseline).thenComparingDouble(Piece::left));
    List<TextLine> lines = new ArrayList<>();
    List<Piece> onLine = new ArrayList<>();
    for (Piece piece : pieces) {
      if (!onLine.isEmpty() && !isOnLine(onLine.getFirst(), piece)) {
        lines.add(line(onLine, aside));
        onLine.clear();
      }
      onLine.add(piece);
    }
    if (!onLine.isEmpty()) {
      lines.add(line(onLine, aside));
    }
    return lines;
  }

  private static List<Piece> pieces(List<Glyph> glyphs) {
    List<Piece> pieces = new ArrayList<>();
    boolean blank = false;
    for (Glyph glyph : glyphs) {
      boolean goesOn = !pieces.isEmpty() && pieces.getLast().takes(glyph);
      if (glyph.isBlank()) {
        if (goesOn) {
          pieces.getLast().blank(glyph);
        }
        blank = true;
        continue;
      }
      if (goesOn) {
        pieces.getLast().append(glyph);
      } else {
        pieces.add(new Piece(glyph, blank));
      }
      blank = false;
    }
    return pieces;
  }

  private static boolean isOnLine(Piece first, Piece next) {
    return next.baseline() - first.baseline() <= SAME_LINE * Math.max(first.size(), next.size());
  }

  private static TextLine line(List<Piece> onLine, boolean aside) {
    onLine.sort(Comparator.comparingDouble(Piece::left));
    List<Piece> joined = new ArrayList<>();
    for (Piece piece : onLine) {
      if (!joined.isEmpty() && joined.getLast().touches(piece)) {
        joined.getLast().append(piece);
      } else {
        joined.add(piece);
      }
    }
    return TextLine.of(joined, aside);
  }
}
