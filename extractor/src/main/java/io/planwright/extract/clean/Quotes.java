package io.planwright.extract.clean;

/**
 * Straight quotes say nothing of their side: within a paragraph the first opens, the next closes.
 */
final class Quotes {
  private static final char STRAIGHT = '"';

  private Quotes() {}

  /** Makes {@code "} into {@code “} or {@code ”}, in place. */
  static void pair(MappedBuffer text) {
    boolean open = false;
    for (int i = 0; i < text.length; i++) {
      if (text.chars[i] == STRAIGHT) {
        text.chars[i] = open ? '”' : '“';
      }
      open = (open && text.chars[i] != '”' && text.chars[i] != '\n') || text.chars[i] == '“';
    }
  }
}
