package io.planwright.read.ofd;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts characters into lines, from top to bottom and from left to right. */
final class LineBuilder {
  /** Base lines nearer than this part of the font size are one line: small signs stand higher. */
  private static final double SAME_LINE = 0.5;

  /** A gap as wide as so many characters sets columns apart. */
  private static final double COLUMN_GAP = 1.8;

  /** A gap between Latin letters that is a blank. */
  private static final double BLANK_GAP = 0.35;

  /** The same next to a digit: digits may be set wide, and a number must not fall apart. */
  private static final double BLANK_GAP_OF_DIGITS = 0.6;

  /** The same character twice at nearly the same place is one, printed twice to look bold. */
  private static final double SAME_PLACE = 0.2;

  private LineBuilder() {}

  /** The lines that these characters make. */
  static List<TextLine> lines(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::y));
    List<TextLine> lines = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    double y = 0;
    for (Glyph glyph : sorted) {
      if (!line.isEmpty() && glyph.y() - y > SAME_LINE * Math.max(glyph.size(), size(line))) {
        add(line, lines);
        line.clear();
      }
      y = line.isEmpty() ? glyph.y() : y;
      line.add(glyph);
    }
    add(line, lines);
    return lines;
  }

  private static double size(List<Glyph> line) {
    return line.getFirst().size();
  }

  private static void add(List<Glyph> glyphs, List<TextLine> lines) {
    List<Glyph> line = new ArrayList<>(glyphs);
    line.sort(Comparator.comparingDouble(Glyph::x));
    while (!line.isEmpty() && line.getFirst().isBlank()) {
      line.removeFirst();
    }
    while (!line.isEmpty() && line.getLast().isBlank()) {
      line.removeLast();
    }
    if (line.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    Glyph before = line.getFirst();
    for (Glyph glyph : line) {
      boolean again =
          glyph.text().equals(before.text()) && glyph.x() - before.x() < SAME_PLACE * glyph.size();
      if (text.isEmpty() || !again) {
        text.append(gap(before, glyph)).append(glyph.text());
      }
      before = glyph;
    }
    double size = line.get(line.size() / 2).size();
    lines.add(
        new TextLine(
            text.toString(),
            line.getFirst().x(),
            line.getLast().right(),
            line.getFirst().y(),
            size));
  }

  private static String gap(Glyph before, Glyph glyph) {
    double gap = glyph.x() - before.right();
    if (gap > COLUMN_GAP * glyph.size()) {
      return "\t";
    }
    double blank = isDigit(before) || isDigit(glyph) ? BLANK_GAP_OF_DIGITS : BLANK_GAP;
    boolean words = isLatin(before) && isLatin(glyph);
    return words && gap > blank * glyph.size() ? " " : "";
  }

  private static boolean isDigit(Glyph glyph) {
    return Character.isDigit(glyph.text().codePointAt(0));
  }

  private static boolean isLatin(Glyph glyph) {
    int c = glyph.text().codePointAt(0);
    return c < 0x250 && Character.isLetterOrDigit(c);
  }
}
