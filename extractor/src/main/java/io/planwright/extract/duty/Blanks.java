package io.planwright.extract.duty;

import io.planwright.extract.clean.Characters;
import io.planwright.extract.clean.CleanText;

/** The blanks of the source, which clean text has no more: they part what lost its separator. */
final class Blanks {
  private Blanks() {}

  /** Whether the source has a blank between this character and the one before. */
  static boolean before(CleanText text, int at) {
    int from = at == 0 ? 0 : text.toSource(at - 1) + 1;
    int to = text.toSource(at);
    for (int i = from; i < to; i++) {
      char c = text.source().charAt(i);
      if (c == ' ' || c == '\u3000' || c == '\t' || c == '\u00A0') {
        return true;
      }
    }
    return false;
  }

  /** Whether blanks stand for the colon of a label: {@code 责任单位 市科技局} on a line of its own. */
  static boolean setOff(CleanText text, int start, int end) {
    boolean begins =
        start == 0 || Characters.endsClause(text.charAt(start - 1)) || before(text, start);
    return begins && before(text, end);
  }
}
