package io.planwright.extract.table;

import io.planwright.extract.clean.Characters;
import io.planwright.extract.table.TableWords.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A header cell that is nothing but a time: 2024年, 2025—2026年, 三季度, 上半年.
 *
 * @param kind years, quarters, months …: cells of one kind stand side by side
 * @param start its place in time within the kind
 * @param end the place after it
 */
record Period(String kind, int start, int end) {
  private static final String NUMERALS = "一二三四五六七八九十";

  /** Reads a whole cell; null when it says anything else. */
  static @Nullable Period of(String cell, TableWords words) {
    int yearEnd = yearEnd(cell, 0, cell.length());
    if (yearEnd == cell.length() && yearEnd > 0) {
      int first = Integer.parseInt(cell.substring(0, 4));
      boolean range = cell.length() > 8 && Characters.isRangeMark(cell.charAt(4));
      int last = range ? Integer.parseInt(cell.substring(5, 9)) : first;
      return new Period("年", first, last + 1);
    }
    if (!words.is(Kind.PERIOD, cell)) {
      return null;
    }
    String kind = cell.substring(cell.length() - 1);
    if (cell.endsWith("半年")) {
      int half = cell.startsWith("上") ? 1 : 2;
      return new Period("半年", half, half + 1);
    }
    int number = number(cell.replace("第", ""));
    return new Period(kind, number, number + 1);
  }

  /** Whether the other cell is the next period of the same kind. */
  boolean precedes(Period other) {
    return kind.equals(other.kind) && end == other.start;
  }

  /**
   * The offset after a year or span of years at an offset: 2024年, 2025—2026年, 2023年底; the offset
   * itself for none.
   */
  static int yearEnd(String text, int at, int end) {
    int i = fourDigits(text, at, end);
    if (i == at) {
      return at;
    }
    if (i + 1 < end && Characters.isRangeMark(text.charAt(i))) {
      int second = fourDigits(text, i + 1, end);
      i = second > i + 1 ? second : i;
    }
    if (i >= end || text.charAt(i) != '年') {
      return at;
    }
    i++;
    if (i < end && "度底末初".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static int fourDigits(String text, int at, int end) {
    boolean century =
        at + 4 <= end
            && ((text.charAt(at) == '2' && text.charAt(at + 1) == '0')
                || (text.charAt(at) == '1' && text.charAt(at + 1) == '9'));
    return century
            && Characters.isDigit(text.charAt(at + 2))
            && Characters.isDigit(text.charAt(at + 3))
        ? at + 4
        : at;
  }

  private static int number(String cell) {
    char c = cell.charAt(0);
    if (Characters.isDigit(c)) {
      boolean two = cell.length() > 1 && Characters.isDigit(cell.charAt(1));
      return Integer.parseInt(cell.substring(0, two ? 2 : 1));
    }
    int first = NUMERALS.indexOf(c) + 1;
    boolean beyondTen = first == 10 && cell.length() > 1 && NUMERALS.indexOf(cell.charAt(1)) >= 0;
    return beyondTen ? 10 + NUMERALS.indexOf(cell.charAt(1)) + 1 : first;
  }
}
