package io.planwright.extract.table;

import io.planwright.extract.clean.Characters;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of digits, points, percent signs, dashes and the spaces between them: the numbers of
 * one row. Years (2024年) are none.
 *
 * @param start the first clean offset
 * @param end the clean offset after it
 */
record NumberRun(int start, int end) {
  /** All runs of a stretch of clean text. */
  static List<NumberRun> in(String text, int start, int end) {
    List<NumberRun> runs = new ArrayList<>();
    int i = start;
    while (i < end) {
      int year = Period.yearEnd(text, i, end);
      boolean afterDigit = i > start && Characters.isDigit(text.charAt(i - 1));
      if (year > i && !afterDigit) {
        i = year;
      } else if (Characters.isDigit(text.charAt(i)) || beginsOtherwise(text, i, start, end)) {
        int to = runEnd(text, i, end);
        runs.add(new NumberRun(i, to));
        i = to;
      } else {
        i++;
      }
    }
    return runs;
  }

  /** A dash for an empty cell behind a name, 石塘镇—20, or a point that lost its digit. */
  private static boolean beginsOtherwise(String text, int i, int start, int end) {
    char mark = text.charAt(i);
    if ((!isBlankMark(mark) && mark != '.') || i == start || i + 1 >= end) {
      return false;
    }
    char before = text.charAt(i - 1);
    char after = text.charAt(i + 1);
    boolean name = Characters.isHan(before) || before == '）';
    return name && (Characters.isDigit(after) || (isBlankMark(after) && mark != '.'));
  }

  private static int runEnd(String text, int start, int limit) {
    int i = start;
    while (i < limit && goesOn(text, i, limit)) {
      i++;
    }
    return i;
  }

  private static boolean goesOn(String text, int i, int limit) {
    char c = text.charAt(i);
    char next = i + 1 < limit ? text.charAt(i + 1) : '\n';
    if (Characters.isDigit(c) || c == '%' || c == '‰' || isBlankMark(c)) {
      return true;
    }
    boolean value = Characters.isDigit(next) || isBlankMark(next);
    return (c == '.' && Characters.isDigit(next))
        || (c == ' ' && value)
        || partsThousands(text, i, limit);
  }

  /** A comma with one to three digits before it and three behind: 1,234. */
  static boolean partsThousands(String text, int i, int limit) {
    boolean comma = text.charAt(i) == ',' || text.charAt(i) == '，';
    if (!comma || i + 3 >= limit) {
      return false;
    }
    int before = 0;
    while (before < 4 && i - before > 0 && Characters.isDigit(text.charAt(i - before - 1))) {
      before++;
    }
    for (int k = 1; k <= 3; k++) {
      if (!Characters.isDigit(text.charAt(i + k))) {
        return false;
      }
    }
    return before > 0;
  }

  private static boolean isBlankMark(char c) {
    return c == DigitRun.BLANK || c == '-' || c == '/';
  }
}
