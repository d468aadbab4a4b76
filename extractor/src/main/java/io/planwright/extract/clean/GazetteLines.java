package io.planwright.extract.clean;

/**
 * Tells which lines come from a gazette font, in which ㊂ and ㊁ stand for 。 and 、 throughout. Asked
 * for offsets in rising order, it reads each line once.
 */
final class GazetteLines {
  private static final int ENOUGH = 3;

  private final String source;
  private int lineEnd = -1;
  private boolean gazette;

  GazetteLines(String source) {
    this.source = source;
  }

  boolean at(int offset) {
    if (offset > lineEnd) {
      int start = source.lastIndexOf('\n', offset - 1) + 1;
      int end = source.indexOf('\n', offset);
      lineEnd = end < 0 ? source.length() : end;
      gazette = glyphs(start, lineEnd) >= ENOUGH;
    }
    return gazette;
  }

  private int glyphs(int start, int end) {
    int seen = 0;
    for (int i = start; i < end && seen < ENOUGH; i++) {
      char c = source.charAt(i);
      if (c == '㊁' || c == '㊂') {
        seen++;
      }
    }
    return seen;
  }
}
