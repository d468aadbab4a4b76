package io.planwright.read.pdf;

import java.util.List;

/**
 * A line of text.
 *
 * @param text its characters, pieces set apart by two blanks
 * @param marks how sure a recognition was of each of them, see {@link Marks}
 * @param left where it begins
 * @param right where it ends
 * @param baseline how far down the page it stands
 * @param size the type size of its longest piece
 * @param end where the blanks end that are drawn behind it
 * @param frame which lines share its margins: those of columns of the same kind and place
 * @param aside whether it runs in another direction than the page
 * @param pieces its stretches without wide gaps, while the page is laid out
 */
record TextLine(
    String text,
    String marks,
    float left,
    float right,
    float baseline,
    float size,
    float end,
    int frame,
    boolean aside,
    List<Piece> pieces)
    implements Block {
  /** Stands for a gap that sets entries apart: one blank would be a gap between words. */
  private static final String WIDE_GAP = "  ";

  static TextLine of(List<Piece> pieces, boolean aside) {
    StringBuilder text = new StringBuilder();
    StringBuilder marks = new StringBuilder();
    Piece longest = pieces.getFirst();
    float right = longest.right();
    for (Piece piece : pieces) {
      if (!text.isEmpty()) {
        text.append(isLetterSpaced(pieces) ? "" : WIDE_GAP);
      }
      text.append(Signs.withoutLetterSpacing(piece.text()));
      marks.append(piece.marks());
      longest = piece.text().length() > longest.text().length() ? piece : longest;
      right = Math.max(right, piece.right());
    }
    return new TextLine(
        text.toString(),
        marks.toString(),
        pieces.getFirst().left(),
        right,
        longest.baseline(),
        longest.size(),
        Math.max(right, pieces.getLast().end()),
        0,
        aside,
        List.copyOf(pieces));
  }

  /** Single characters set wide, as 目　录 or 附　件. */
  private static boolean isLetterSpaced(List<Piece> pieces) {
    return pieces.stream()
        .allMatch(piece -> piece.text().length() == 1 && Signs.isWide(piece.text().charAt(0)));
  }

  @Override
  public float top() {
    return baseline;
  }

  /** Whether a blank is drawn at its end. */
  boolean blankAfter() {
    return end > right;
  }

  /** The same line, set in this frame; its pieces are no longer needed. */
  TextLine in(int newFrame) {
    return new TextLine(text, marks, left, right, baseline, size, end, newFrame, aside, List.of());
  }
}
