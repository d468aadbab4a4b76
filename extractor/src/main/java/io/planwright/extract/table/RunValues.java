package io.planwright.extract.table;

import io.planwright.extract.clean.Characters;
import java.util.Arrays;

/** Answers for any stretch of a run whether it can be one value, and which. */
final class RunValues {
  /** A stretch that is no value. */
  static final long NONE = Long.MIN_VALUE + 1;

  private static final long UNREAD = Long.MIN_VALUE + 2;

  /** The most characters of a value: eight digits, a point and two decimals. */
  static final int LONGEST = 11;

  private static final int MOST_DIGITS = 8;

  private final DigitRun run;
  private final int decimals;
  private final long scale;

  /** The smallest value with so many digits and one more in front of the point. */
  private final long[] powers = new long[LONGEST];

  private final int[] walls;
  private final int[] nextPoint;

  /** What was read of each stretch, by its start and its length. */
  private final long[] read;

  RunValues(DigitRun run, int decimals) {
    this.run = run;
    this.decimals = decimals;
    this.scale = (long) Math.pow(10, decimals);
    powers[0] = scale;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = 10 * powers[i - 1];
    }
    this.walls = new int[run.length() + 1];
    this.nextPoint = new int[run.length() + 1];
    for (int i = 0; i < run.length(); i++) {
      walls[i + 1] = walls[i] + (run.wallBefore(i) ? 1 : 0);
    }
    this.read = new long[run.length() * (LONGEST + 1)];
    Arrays.fill(read, UNREAD);
    nextPoint[run.length()] = run.length();
    for (int i = run.length() - 1; i >= 0; i--) {
      nextPoint[i] = run.at(i) == '.' ? i : nextPoint[i + 1];
    }
  }

  int length() {
    return run.length();
  }

  /** How many borders stand inside the characters before an offset. */
  int wallsBefore(int end) {
    return end <= 0 ? 0 : walls[end];
  }

  /** How many borders stand inside the characters from an offset on. */
  int wallsBehind(int start) {
    return start >= run.length() ? 0 : walls[run.length()] - walls[start + 1];
  }

  boolean hasWallInside(int start, int end) {
    return walls[end] - walls[start + 1] > 0;
  }

  /**
   * The value of a stretch without borders inside, in units of the last decimal; {@link #NONE} when
   * it is none.
   */
  long value(int start, int end) {
    int stretch = start * (LONGEST + 1) + end - start;
    if (read[stretch] == UNREAD) {
      read[stretch] = isValue(start, end) ? number(start, end) : NONE;
    }
    return read[stretch];
  }

  /** Whether the characters of a stretch without borders inside are one number or an empty cell. */
  private boolean isValue(int start, int end) {
    if (run.at(start) == DigitRun.BLANK) {
      return end == start + 1;
    }
    boolean begins =
        Characters.isDigit(run.at(start))
            && !run.inside(start)
            && (start == 0 || run.at(start - 1) != '.');
    boolean ends = Characters.isDigit(run.at(end - 1)) && (end == length() || !run.inside(end));
    if (!begins || !ends) {
      return false;
    }
    int point = Math.min(nextPoint[start], end);
    boolean zero = run.at(start) == '0' && point - start > 1;
    boolean fraction = point == end || (end - point - 1 <= decimals && nextPoint[point + 1] >= end);
    return !zero && fraction && point - start <= MOST_DIGITS;
  }

  /** The value of a stretch that is one. */
  private long number(int start, int end) {
    if (run.at(start) == DigitRun.BLANK) {
      return SplitSearch.EMPTY;
    }
    long value = 0;
    long unit = scale;
    boolean whole = true;
    for (int i = start; i < end; i++) {
      if (run.at(i) == '.') {
        value *= scale;
        whole = false;
      } else if (whole) {
        value = value * 10 + run.at(i) - '0';
      } else {
        unit /= 10;
        value += unit * (run.at(i) - '0');
      }
    }
    return whole ? value * scale : value;
  }

  /** Whether the first value can be this one; zero may also be an empty cell. */
  boolean beginsWith(long value) {
    return matches(value / scale, digits(value)) || (value == 0 && run.at(0) == DigitRun.BLANK);
  }

  /** Whether the last value can be this one; not looked at with decimals. */
  boolean endsWith(long value) {
    boolean blank = value == 0 && run.at(length() - 1) == DigitRun.BLANK;
    return decimals > 0 || blank || matches(value / scale, length());
  }

  /** Whether a number is written right in front of an offset, and all of it. */
  private boolean matches(long number, int end) {
    int at = end;
    for (long rest = number; rest > 0 || at == end; rest /= 10) {
      at--;
      if (at < 0 || at >= length() || run.at(at) != '0' + rest % 10) {
        return false;
      }
    }
    return true;
  }

  /** How many digits a value has in front of the point. */
  private int digits(long value) {
    int digits = 1;
    while (digits < powers.length && value >= powers[digits]) {
      digits++;
    }
    return digits;
  }

  /** What all values of so many characters are below. */
  long aboveWith(int characters) {
    return powers[Math.min(characters, MOST_DIGITS)];
  }

  /** The most characters a value up to a bound can have. */
  int longestUpTo(long bound) {
    int digits = digits(bound);
    return decimals == 0 ? digits : digits + 1 + decimals;
  }
}
