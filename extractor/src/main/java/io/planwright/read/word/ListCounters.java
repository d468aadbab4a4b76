package io.planwright.read.word;

import io.planwright.read.numeral.NumeralForm;
import io.planwright.read.word.Level.Gap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Counts the items of all lists of one document as Word does.
 *
 * <p>Example: after 二、 of level 0, the items of level 1 with the label {@code （%2）} are （一）, （二）,
 * and after 三、 （一） again.
 */
final class ListCounters {
  private static final int UNUSED = Integer.MIN_VALUE;

  /** After these a label needs no blank where Word has a tab stop. */
  private static final String CLOSING = "、．。，：；）)】〕」』.,:;]";

  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  /**
   * The label of the next item, with the blank after it; empty for bullets.
   *
   * @param id names the list among those of the document
   * @param list the list
   * @param index the item's level from 0
   * @param text the item's text, which decides whether a blank is needed
   */
  String next(String id, NumberedList list, int index, String text) {
    int[] values = counters.computeIfAbsent(list.counter(), key -> unused());
    if (begun.add(id)) {
      list.restarts().keySet().forEach(level -> values[level] = UNUSED);
    }
    for (int above = 0; above < index; above++) {
      values[above] = values[above] == UNUSED ? start(list, above) : values[above];
    }
    values[index] = values[index] == UNUSED ? start(list, index) : values[index] + 1;
    for (int below = index + 1; below < Level.COUNT; below++) {
      if (index < list.levels().get(below).restartBelow()) {
        values[below] = UNUSED;
      }
    }
    Level level = list.levels().get(index);
    String label = label(list, level, values);
    return text.isEmpty() ? label : label + gap(level.gap(), label, text);
  }

  private static int[] unused() {
    int[] values = new int[Level.COUNT];
    Arrays.fill(values, UNUSED);
    return values;
  }

  private static int start(NumberedList list, int level) {
    return list.restarts().getOrDefault(level, list.levels().get(level).start());
  }

  private static String label(NumberedList list, Level level, int[] values) {
    if (level.form() == NumeralForm.NONE && level.text().indexOf('%') < 0) {
      return "";
    }
    StringBuilder label = new StringBuilder();
    String pattern = level.text();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      int place = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
      if (c == '%' && place >= 0 && place < Level.COUNT) {
        NumeralForm form = list.levels().get(place).form();
        boolean plain = level.digits() && form != NumeralForm.NONE;
        int value = values[place] == UNUSED ? start(list, place) : values[place];
        label.append((plain ? NumeralForm.DECIMAL : form).of(value));
        i++;
      } else {
        label.append(c);
      }
    }
    return label.toString().strip();
  }

  /** A tab stop is a blank, except where the label's last sign sets it apart anyway. */
  private static String gap(Gap gap, String label, String text) {
    if (label.isEmpty()) {
      return "";
    }
    char last = label.charAt(label.length() - 1);
    if (isDigit(text.charAt(0)) && (last == '.' || isDigit(last))) {
      return " ";
    }
    return switch (gap) {
      case NOTHING -> "";
      case BLANK -> " ";
      case TAB -> CLOSING.indexOf(last) >= 0 ? "" : " ";
    };
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
