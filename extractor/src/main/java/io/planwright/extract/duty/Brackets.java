package io.planwright.extract.duty;

import io.planwright.extract.clean.Label;
import java.util.Arrays;

/** The partner of each bracket （） 〔〕 of a text, found in one pass. */
final class Brackets {
  private final int start;
  private final int[] partner;

  private Brackets(int start, int[] partner) {
    this.start = start;
    this.partner = partner;
  }

  /**
   * Matches the brackets of a stretch. A bracket may be closed by one of another shape, as scanned
   * text often does; none is open across the start of a numbered paragraph.
   */
  static Brackets match(String text, int start, int end) {
    int[] partner = new int[Math.max(0, end - start)];
    Arrays.fill(partner, -1);
    int[] open = new int[partner.length];
    int depth = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '（' || c == '〔') {
        open[depth++] = i;
      } else if ((c == '）' || c == '〕') && depth > 0) {
        depth--;
        partner[open[depth] - start] = i;
      } else if (c == '\n' && depth > 0 && Label.at(text, i + 1, end) != null) {
        depth = 0;
      }
    }
    return new Brackets(start, partner);
  }

  /** The offset of the bracket that closes the one at {@code at}, or -1. */
  int close(int at) {
    int i = at - start;
    return i < 0 || i >= partner.length ? -1 : partner[i];
  }
}
