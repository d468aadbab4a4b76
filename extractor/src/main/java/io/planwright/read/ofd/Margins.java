package io.planwright.read.ofd;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Where the text of a document begins and ends, and how large it is.
 *
 * @param left the left margin in millimetres
 * @param right the right end of full lines
 * @param size the font size of most characters
 * @param pitch how far apart most lines are
 * @param indents whether paragraphs begin with an indented line
 */
record Margins(double left, double right, double size, double pitch, boolean indents) {
  /** A few lines may stand out of the margins: marginal notes, stamps. */
  private static final double STANDING_OUT = 0.02;

  /** Paragraphs are indented by two characters. */
  private static final double NARROWEST_INDENT = 1.2;

  private static final double WIDEST_INDENT = 3;

  /** Less than one line in twenty is no habit. */
  private static final double SHARE_OF_INDENTED = 0.05;

  /** Where all lines are shorter than so many characters, none of them is full. */
  private static final double NARROWEST_COLUMN = 15;

  /** Measures all lines of a document. */
  static Margins of(List<TextLine> lines) {
    if (lines.isEmpty()) {
      return new Margins(0, 0, 0, 0, false);
    }
    double[] lefts = lines.stream().mapToDouble(TextLine::left).sorted().toArray();
    double[] rights = lines.stream().mapToDouble(TextLine::right).sorted().toArray();
    int out = (int) (lines.size() * STANDING_OUT);
    Map<Long, Integer> sizes = new HashMap<>();
    for (TextLine line : lines) {
      sizes.merge(Math.round(line.size() * 10), line.text().length(), Integer::sum);
    }
    long size = sizes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    double left = lefts[out];
    double from = left + NARROWEST_INDENT * size / 10;
    double to = left + WIDEST_INDENT * size / 10;
    long indented = lines.stream().filter(l -> l.left() > from && l.left() < to).count();
    return new Margins(
        left,
        Math.max(rights[rights.length - 1 - out], left + NARROWEST_COLUMN * size / 10),
        size / 10.0,
        pitch(lines),
        indented >= SHARE_OF_INDENTED * lines.size());
  }

  /** The middle one of all distances downwards; between pages the way is up. */
  private static double pitch(List<TextLine> lines) {
    double[] pitches =
        IntStream.range(1, lines.size())
            .mapToDouble(i -> lines.get(i).y() - lines.get(i - 1).y())
            .filter(pitch -> pitch > 0)
            .sorted()
            .toArray();
    return pitches.length == 0 ? 0 : pitches[pitches.length / 2];
  }

  /** The middle between the margins. */
  double centre() {
    return (left + right) / 2;
  }
}
