package io.planwright.read.pdf;

/** A stretch of a line without wide gaps. It grows while a page's glyphs are put in order. */
final class Piece {
  /** A wider gap, in em, sets columns or entries apart; justified text stretches by far less. */
  static final float WIDEST_GAP = 0.9f;

  /** Letters farther apart than this part of an em are of two words; TeX sets 0.2 at least. */
  private static final float WORD_GAP = 0.17f;

  /** Figures are set apart more when a line is stretched. */
  private static final float FIGURE_GAP = 0.5f;

  /** A drawn blank shows even if the font gives it no width. */
  private static final float BLANK_AT_LEAST = 0.01f;

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder marks = new StringBuilder();
  private final float left;
  private final float baseline;
  private final float size;
  private float right;
  private final boolean blankBefore;
  private float end;

  Piece(Glyph first, boolean blankBefore) {
    text.append(first.text());
    marks.append(Marks.of(first));
    left = first.x();
    right = first.right();
    baseline = first.y();
    size = first.size();
    end = right;
    this.blankBefore = blankBefore;
  }

  String text() {
    return text.toString();
  }

  /** How sure a recognition was of each character, see {@link Marks}. */
  String marks() {
    return marks.toString();
  }

  float left() {
    return left;
  }

  float right() {
    return right;
  }

  float baseline() {
    return baseline;
  }

  float size() {
    return size;
  }

  /** Where it ends with the blanks that are drawn behind it. */
  float end() {
    return end;
  }

  /** A blank is drawn behind what is there so far. */
  void blank(Glyph drawn) {
    end = Math.max(end + BLANK_AT_LEAST, drawn.right());
  }

  /** Whether a glyph at this place goes on in this piece. */
  boolean takes(Glyph next) {
    float em = Math.max(size, next.size());
    float gap = next.x() - right;
    float off = Math.abs(next.y() - baseline);
    boolean raised = next.size() < 0.8f * size && off < 0.6f * size;
    return (off <= 0.3f * em || raised) && gap > -0.6f * em && gap < WIDEST_GAP * em;
  }

  void append(Glyph next) {
    append(next.text(), Marks.of(next), next.x(), next.right(), false);
  }

  /** Whether another piece of the same line is a part of this one, drawn at another time. */
  boolean touches(Piece next) {
    return next.left - right < WIDEST_GAP * Math.max(size, next.size);
  }

  void append(Piece next) {
    append(next.text(), next.marks(), next.left, next.right, next.blankBefore);
    end = Math.max(end, next.end);
  }

  private void append(String more, String moreMarks, float x0, float x1, boolean blank) {
    char last = text.charAt(text.length() - 1);
    float gap = (x0 - right) / size;
    if (needsBlank(last, more.charAt(0), gap, blank || end > right)) {
      text.append(' ');
    }
    text.append(more);
    marks.append(moreMarks);
    right = Math.max(right, x1);
    end = right;
  }

  /** A drawn blank stays unless it is beside a mark; a mere gap counts between words only. */
  private static boolean needsBlank(char last, char next, float gap, boolean drawn) {
    if (drawn) {
      return !Signs.isWideMark(last) && !Signs.isWideMark(next);
    }
    if (Signs.isWide(last) || Signs.isWide(next)) {
      return false;
    }
    boolean letters = Character.isLetter(last) || Character.isLetter(next);
    return gap > (letters ? WORD_GAP : FIGURE_GAP);
  }
}
