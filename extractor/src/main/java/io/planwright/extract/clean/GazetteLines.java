package io.planwright.extract.clean;

/**
 * Tells which lines come from a gazette font, in which ㊂ and ㊁ stand for 。 and 、 throughout. A line
 * that shows neither, such as a title, is like the next one that does. Asked for offsets in rising
 * order, it reads each line once.
 */
final class GazetteLines {
  private static final int ENOUGH = 3;

  private final String source;
  private int knownUpTo = -1;
  private boolean gazette;

  GazetteLines(String source) {
    this.source = source;
  }

  boolean at(int offset) {
    if (offset > knownUpTo) {
      int start = source.lastIndexOf('\n', offset - 1) + 1;
      while (start <= source.length()) {
        int next = source.indexOf('\n', start);
        int end = next < 0 ? source.length() : next;
        knownUpTo = end;
        if (shows(start, end)) {
          break;
        }
        start = end + 1;
      }
    }
    return gazette;
  }

  /** Looks at a line; whether it shows what it is. */
  private boolean shows(int start, int end) {
    int glyphs = 0;
    boolean stops = false;
    for (int i = start; i < end && glyphs < ENOUGH; i++) {
      char c = source.charAt(i);
      glyphs += c == '㊁' || c == '㊂' ? 1 : 0;
      stops |= c == '。';
    }
    if (glyphs >= ENOUGH || (stops && glyphs == 0)) {
      gazette = glyphs >= ENOUGH;
      return true;
    }
    return false;
  }
}
