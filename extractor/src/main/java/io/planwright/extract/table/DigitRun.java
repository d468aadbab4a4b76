package io.planwright.extract.table;

import io.planwright.extract.clean.Characters;
import io.planwright.extract.clean.CleanText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one row as they stand in the text, with what is left of the borders between them.
 *
 * <p>Example: {@code 47.8 52.357—} has the characters {@code 47.852.357—} and borders before the
 * first 5 and before —, which stands for an empty cell.
 */
final class DigitRun {
  /** Stands for an empty cell. */
  static final char BLANK = '—';

  private final char[] chars;
  private final boolean[] wall;
  private final boolean[] inside;

  private DigitRun(char[] chars, boolean[] wall, boolean[] inside) {
    this.chars = chars;
    this.wall = wall;
    this.inside = inside;
  }

  /** Reads a stretch of clean text; {@code lines} lets line breaks of the source part numbers. */
  static DigitRun of(CleanText text, int start, int end, boolean lines) {
    Builder builder = new Builder(end - start);
    for (int i = start; i < end; i++) {
      boolean space =
          Character.isWhitespace(text.source().charAt(text.toSource(i)))
              || text.source().charAt(text.toSource(i)) == '㊀';
      boolean gap = i > start && gapBefore(text, i, lines);
      builder.take(text.charAt(i), i + 1 < end ? text.charAt(i + 1) : ' ', space, gap);
    }
    return builder.build();
  }

  /** Reads plain characters: digits, points, spaces, — for an empty cell. */
  static DigitRun of(String text) {
    Builder builder = new Builder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      builder.take(text.charAt(i), next, text.charAt(i) == ' ', false);
    }
    return builder.build();
  }

  /** Whether the source has white space before a clean character that the clean text dropped. */
  private static boolean gapBefore(CleanText text, int i, boolean lines) {
    for (int k = text.toSource(i - 1) + 1; k < text.toSource(i); k++) {
      char c = text.source().charAt(k);
      boolean lineBreak = c == '\n' || c == '\r';
      if (lineBreak ? lines : Character.isWhitespace(c) && besideBlank(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean besideBlank(CleanText text, int i) {
    return text.charAt(i) == BLANK || text.charAt(i - 1) == BLANK;
  }

  int length() {
    return chars.length;
  }

  char at(int index) {
    return chars[index];
  }

  /** Whether a value must begin here. */
  boolean wallBefore(int index) {
    return wall[index];
  }

  /** Whether no value may begin here: the digits after the comma of 1,234. */
  boolean inside(int index) {
    return inside[index];
  }

  boolean hasPoint() {
    return new String(chars).indexOf('.') >= 0;
  }

  /** The values between the borders that are left. */
  List<String> pieces() {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= chars.length; i++) {
      if (i == chars.length || wall[i]) {
        pieces.add(new String(chars, start, i - start));
        start = i;
      }
    }
    return pieces;
  }

  /** The values when the borders part them all; null when a piece is no number. */
  @Nullable List<@Nullable BigDecimal> values() {
    List<@Nullable BigDecimal> values = new ArrayList<>();
    for (String piece : pieces()) {
      if (piece.charAt(0) == BLANK) {
        values.add(null);
        continue;
      }
      boolean zero = piece.length() > 1 && piece.charAt(0) == '0' && piece.charAt(1) != '.';
      if (zero || piece.indexOf('.') != piece.lastIndexOf('.') || piece.length() > 15) {
        return null;
      }
      values.add(new BigDecimal(piece));
    }
    return values;
  }

  /** The run without a running number that ends it; null when it does not end so. */
  @Nullable DigitRun withoutEnd(String number) {
    int length = chars.length - number.length();
    if (length < 1 || !new String(chars, length, number.length()).equals(number)) {
      return null;
    }
    return new DigitRun(
        java.util.Arrays.copyOf(chars, length),
        java.util.Arrays.copyOf(wall, length),
        java.util.Arrays.copyOf(inside, length));
  }

  /** The same borders and points with the digits in another order. */
  DigitRun shuffled(Random random) {
    char[] mixed = chars.clone();
    for (int i = mixed.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      if (Characters.isDigit(mixed[i]) && Characters.isDigit(mixed[j])) {
        char c = mixed[i];
        mixed[i] = mixed[j];
        mixed[j] = c;
      }
    }
    return new DigitRun(mixed, wall, inside);
  }

  @Override
  public String toString() {
    return String.join(" ", pieces());
  }

  private static final class Builder {
    private final char[] chars;
    private final boolean[] wall;
    private final boolean[] inside;
    private int length;
    private int group;
    private boolean parted;

    Builder(int capacity) {
      chars = new char[capacity];
      wall = new boolean[capacity];
      inside = new boolean[capacity];
    }

    void take(char c, char next, boolean space, boolean gap) {
      parted |= gap;
      boolean digit = Characters.isDigit(c);
      boolean inside = length == 0 || Characters.isDigit(chars[length - 1]);
      boolean point = c == '.' && inside && Characters.isDigit(next);
      boolean comma = (c == ',' || c == '，') && Characters.isDigit(next);
      boolean blank = (c == BLANK || c == '-' || c == '/') && !space;
      if (digit || point) {
        add(c);
      } else if (comma) {
        group = 3;
      } else if (blank) {
        boolean again = length > 0 && chars[length - 1] == BLANK && !parted;
        if (!again) {
          parted = true;
          add(BLANK);
        }
        parted = parted || next != BLANK;
      } else {
        parted = true;
      }
    }

    private void add(char c) {
      chars[length] = c;
      wall[length] = parted && length > 0 && c != '.';
      inside[length] = group > 0 || c == '.';
      group = Math.max(0, group - 1);
      parted = false;
      length++;
    }

    DigitRun build() {
      return new DigitRun(
          java.util.Arrays.copyOf(chars, length),
          java.util.Arrays.copyOf(wall, length),
          java.util.Arrays.copyOf(inside, length));
    }
  }
}
