package io.planwright.read.html;

import io.planwright.read.numeral.NumeralForm;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Counts the items of a numbered list as a browser does: {@code <ol start=3>} begins with 3. */
final class ListNumbers {
  private static final ListNumbers UNNUMBERED = new ListNumbers(NumeralForm.NONE, 0, 0);

  private final NumeralForm form;
  private final int step;
  private int next;

  private ListNumbers(NumeralForm form, int first, int step) {
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

  private static NumeralForm formOf(Element list) {
    String style = list.attr("style").toLowerCase(Locale.ROOT);
    if (style.contains("list-style")) {
      if (style.contains("none")) {
        return NumeralForm.NONE;
      }
      if (style.contains("chinese") || style.contains("cjk")) {
        return NumeralForm.CHINESE;
      }
    }
    return switch (list.attr("type")) {
      case "a" -> NumeralForm.LOWER_LETTER;
      case "A" -> NumeralForm.UPPER_LETTER;
      case "i" -> NumeralForm.LOWER_ROMAN;
      case "I" -> NumeralForm.UPPER_ROMAN;
      case "disc", "circle", "square", "none" -> NumeralForm.NONE;
      default -> NumeralForm.DECIMAL;
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
    if (form == NumeralForm.NONE) {
      return "";
    }
    int value = number(item.attr("value"), next);
    next = value + step;
    if (value <= 0) {
      return value + ".";
    }
    return form.of(value) + (form == NumeralForm.CHINESE ? "、" : ".");
  }
}
