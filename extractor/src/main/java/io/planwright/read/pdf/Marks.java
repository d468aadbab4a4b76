package io.planwright.read.pdf;

import io.planwright.read.scan.Recognition;

/**
 * How sure a recognition was of each character of a line, beside the line: one mark for each
 * character that is no blank, in order, since laying out a page moves and drops blanks only. Lines
 * that the file itself spells out have no marks.
 *
 * <p>Example: 到2026年, recognised without a doubt but for the 6, has five full marks and a lower one
 * between.
 */
final class Marks {
  private Marks() {}

  /** The marks of one glyph, none where the file says what it is. */
  static String of(Glyph glyph) {
    if (glyph.confidence() < 0) {
      return "";
    }
    String mark = String.valueOf(Recognition.mark(glyph.confidence()));
    return mark.repeat((int) glyph.text().chars().filter(sign -> sign != ' ').count());
  }

  /**
   * Puts the marks of a text to the place where it was written.
   *
   * @param all the marks of the whole text so far
   * @param at where the text begins
   * @param text what was written
   * @param marks its marks
   */
  static void put(StringBuilder all, int at, String text, String marks) {
    if (marks.isEmpty()) {
      return;
    }
    if (all.length() < at + text.length()) {
      all.setLength(at + text.length());
    }
    int next = 0;
    for (int i = 0; i < text.length() && next < marks.length(); i++) {
      if (text.charAt(i) != ' ') {
        all.setCharAt(at + i, marks.charAt(next++));
      }
    }
  }

  /** All marks of a text of this length. */
  static Recognition recognition(StringBuilder marks, int length) {
    if (marks.isEmpty()) {
      return Recognition.NONE;
    }
    marks.setLength(length);
    return new Recognition(marks.toString());
  }
}
