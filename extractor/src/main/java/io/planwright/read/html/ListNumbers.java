package io.planwright.read.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Counts the items of a numbered list as a browser does: {@code <ol start=3>} begins with 3. */
final class ListNumbers {
  private enum Form {
    NONE,
    DECIMAL,
    LOWER_LETTER,
    UPPER_LETTER,
    LOWER_ROMAN,
    UPPER_ROMAN,
    CHINESE
  }

  private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private static final ListNumbers UNNUMBERED = new ListNumbers(Form.NONE, 0, 0);

  private final Form form;
  private final int step;
  private int next;

  private ListNumbers(Form form, int first, int step) {
    this.form = form;
    this.next = first;
    this.step = step;
  }

  /** The numbers for the items of a list; of any other element, items without numbers. */
  static ListNumbers of(Element list) {
    if (!list.nameIs("ol")) {
      return UNNUMBERED;
    }
    boolean reversed = list.hasAttr("reversed");
    int items = reversed ? (int) list.children().stream().filter(li -> li.nameIs("li")).count() : 1;
    return new ListNumbers(formOf(list), number(list.attr("start"), items), reversed ? -1 : 1);
  }

  private static Form formOf(Element list) {
    String style = list.attr("style").toLowerCase(Locale.ROOT);
    if (style.contains("list-style")) {
      if (style.contains("none")) {
        return Form.NONE;
      }
      if (style.contains("chinese") || style.contains("cjk")) {
        return Form.CHINESE;
      }
    }
    return switch (list.attr("type")) {
      case "a" -> Form.LOWER_LETTER;
      case "A" -> Form.UPPER_LETTER;
      case "i" -> Form.LOWER_ROMAN;
      case "I" -> Form.UPPER_ROMAN;
      case "disc", "circle", "square", "none" -> Form.NONE;
      default -> Form.DECIMAL;
    };
  }

  private static int number(String value, int otherwise) {
    try {
      return Math.clamp(Integer.parseInt(value.strip()), -9999, 9999);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** The number of the next item with its point, empty when the list has none. */
  String next(Element item) {
    if (form == Form.NONE) {
      return "";
    }
    int value = number(item.attr("value"), next);
    next = value + step;
    if (value <= 0 && form != Form.DECIMAL) {
      return value + ".";
    }
    return switch (form) {
      case NONE -> "";
      case DECIMAL -> value + ".";
      case LOWER_LETTER -> letters(value) + ".";
      case UPPER_LETTER -> letters(value).toUpperCase(Locale.ROOT) + ".";
      case LOWER_ROMAN -> roman(value) + ".";
      case UPPER_ROMAN -> roman(value).toUpperCase(Locale.ROOT) + ".";
      case CHINESE -> chinese(value) + "、";
    };
  }

  private static String letters(int value) {
    StringBuilder letters = new StringBuilder();
    for (int rest = value; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('a' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  private static String roman(int value) {
    StringBuilder roman = new StringBuilder();
    int rest = value;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        roman.append(ROMAN_SIGNS[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return roman.toString();
  }

  /** 1 to 99 as 一 to 九十九; lists of policy texts have no more items. */
  private static String chinese(int value) {
    if (value > 99) {
      return Integer.toString(value);
    }
    int tens = value / 10;
    int ones = value % 10;
    String head = tens == 0 ? "" : (tens == 1 ? "" : CHINESE_DIGITS.charAt(tens)) + "十";
    return ones == 0 ? head : head + CHINESE_DIGITS.charAt(ones);
  }
}
