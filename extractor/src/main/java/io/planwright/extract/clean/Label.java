package io.planwright.extract.clean;

import org.jspecify.annotations.Nullable;

/**
 * The label that starts a numbered paragraph: 一、 （二） 3. （4） ⑤ 第六条 附件7.
 *
 * @param style how it is written
 * @param number its number, 0 for a bullet and an annex without number
 * @param end offset after it
 */
public record Label(Style style, int number, int end) {
  /** How a label is written. */
  public enum Style {
    /** 第一章, 第二篇, 第三部分. */
    CHAPTER,
    /** 第一节. */
    PART,
    /** 一、. */
    HAN,
    /** （一）. */
    HAN_BRACKETED,
    /** 第一条. */
    ARTICLE,
    /** 1. or 1、. */
    ARABIC,
    /** （1） or 1）. */
    ARABIC_BRACKETED,
    /** ①. */
    CIRCLED,
    /** —— or •. */
    BULLET,
    /** 附件1. */
    ANNEX
  }

  /**
   * The label at an offset, or null. A number with decimals (1.5亿元) or a year (2025年) is no label.
   *
   * @param text clean text
   * @param at where the label must start
   * @param end where the text ends
   */
  public static @Nullable Label at(CharSequence text, int at, int end) {
    if (at >= end) {
      return null;
    }
    char c = text.charAt(at);
    return switch (c) {
      case '（', '〔' -> bracketed(text, at, end);
      case '第' -> ordinal(text, at, end);
      case '附' -> annex(text, at, end);
      case '•', '●', '■', '◆', '▲' -> new Label(Style.BULLET, 0, at + 1);
      case '—' ->
          at + 1 < end && text.charAt(at + 1) == '—' ? new Label(Style.BULLET, 0, at + 2) : null;
      default ->
          c >= '①' && c <= '⑳'
              ? new Label(Style.CIRCLED, c - '①' + 1, at + 1)
              : plain(text, at, end);
    };
  }

  private static @Nullable Label bracketed(CharSequence text, int at, int end) {
    int close = numeralEnd(text, at + 1, end);
    if (close == at + 1 || close >= end || text.charAt(close) != '）') {
      return null;
    }
    boolean han = Characters.isHanNumeral(text.charAt(at + 1));
    int number = value(text, at + 1, close);
    return number > 99
        ? null
        : new Label(han ? Style.HAN_BRACKETED : Style.ARABIC_BRACKETED, number, close + 1);
  }

  private static @Nullable Label ordinal(CharSequence text, int at, int end) {
    int i = numeralEnd(text, at + 1, end);
    if (i == at + 1 || i >= end) {
      return null;
    }
    int number = value(text, at + 1, i);
    return switch (text.charAt(i)) {
      case '章', '篇', '编' -> new Label(Style.CHAPTER, number, i + 1);
      case '部' ->
          i + 1 < end && text.charAt(i + 1) == '分' ? new Label(Style.CHAPTER, number, i + 2) : null;
      case '节' -> new Label(Style.PART, number, i + 1);
      case '条' -> new Label(Style.ARTICLE, number, i + 1);
      default -> null;
    };
  }

  private static @Nullable Label annex(CharSequence text, int at, int end) {
    if (at + 1 >= end || (text.charAt(at + 1) != '件' && text.charAt(at + 1) != '表')) {
      return null;
    }
    int i = numeralEnd(text, at + 2, end);
    int number = value(text, at + 2, i);
    if (i < end && (text.charAt(i) == '：' || text.charAt(i) == '.')) {
      i++;
    }
    return new Label(Style.ANNEX, number, i);
  }

  private static @Nullable Label plain(CharSequence text, int at, int end) {
    int i = numeralEnd(text, at, end);
    if (i == at || i >= end) {
      return null;
    }
    char mark = text.charAt(i);
    if (Characters.isHanNumeral(text.charAt(at))) {
      return mark == '、' ? new Label(Style.HAN, value(text, at, i), i + 1) : null;
    }
    if (i - at > 2
        || (i + 1 < end
            && Characters.isDigit(text.charAt(i + 1))
            && mark != '、'
            && !(mark == '.' && yearAt(text, i + 1, end)))) {
      return null;
    }
    return switch (mark) {
      case '.', '、' -> new Label(Style.ARABIC, value(text, at, i), i + 1);
      case '）' -> new Label(Style.ARABIC_BRACKETED, value(text, at, i), i + 1);
      default -> null;
    };
  }

  /** 1.2025年底前…: the dot ends a label although a digit follows. */
  private static boolean yearAt(CharSequence text, int at, int end) {
    return at + 4 < end && text.charAt(at + 4) == '年' && numeralEnd(text, at, end) == at + 4;
  }

  private static int numeralEnd(CharSequence text, int at, int end) {
    int i = at;
    if (at >= end) {
      return at;
    }
    boolean han = Characters.isHanNumeral(text.charAt(at));
    while (i < end && i - at < 5) {
      char c = text.charAt(i);
      if (han ? !Characters.isHanNumeral(c) : !Characters.isDigit(c)) {
        break;
      }
      i++;
    }
    return i;
  }

  private static int value(CharSequence text, int start, int end) {
    int total = 0;
    int current = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      int digit = Characters.isDigit(c) ? c - '0' : "〇一二三四五六七八九".indexOf(c);
      if (Characters.isDigit(c)) {
        current = current * 10 + digit;
      } else if (digit >= 0) {
        current = digit;
      } else if (c == '十' || c == '百') {
        total += Math.max(current, 1) * (c == '十' ? 10 : 100);
        current = 0;
      }
    }
    return total + current;
  }
}
