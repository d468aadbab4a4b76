package io.planwright.extract.table;

import io.planwright.extract.clean.Characters;
import java.math.BigDecimal;

/** Reads a number that fills its cell, with bound words and unit: ≥30, 约1.2万人, 15%以上. */
final class CellNumber {
  private static final String[] BEFORE = {
    "不低于", "不少于", "不超过", "大于", "小于", "超过", "达到", "约", "近", "超", "达", "≥", "≤", "＞", "＜", "〈", "〉",
    "+"
  };
  private static final String[] AFTER = {"以上", "以下", "以内", "左右", "余", "多", "+"};

  private final String text;
  private final TableWords words;
  private int at;

  CellNumber(String text, TableWords words) {
    this.text = text.replace('，', ',');
    this.words = words;
  }

  CellValue read() {
    skipOne(BEFORE);
    boolean negative =
        at + 1 < text.length() && (peek() == '-' || peek() == '—') && digitAt(at + 1);
    if (negative) {
      at++;
    }
    int start = at;
    while (at < text.length() && (digitAt(at) || separatorAt(at))) {
      at++;
    }
    if (at == start || at - start > 18) {
      return new CellValue.Words();
    }
    if (at < text.length() - 1 && peek() == '.' && digitAt(at + 1)) {
      at++;
      while (at < text.length() && digitAt(at)) {
        at++;
      }
    }
    String digits = text.substring(start, at).replace(",", "");
    if (looksLikePhone(digits)) {
      return new CellValue.Words();
    }
    BigDecimal value = new BigDecimal(digits);
    return rest(negative ? value.negate() : value);
  }

  private CellValue rest(BigDecimal value) {
    skipOne(AFTER);
    int unitStart = at;
    int unitEnd = words.unitEnd(text, at, text.length());
    BigDecimal scaled = value;
    if (unitEnd == at && at < text.length() && (peek() == '万' || peek() == '亿')) {
      unitEnd = Math.max(at + 1, words.unitEnd(text, at + 1, text.length()));
      if (!words.isMoney(text, at + 1, text.length())) {
        int zeros = peek() == '万' ? 4 : 8;
        scaled = value.movePointRight(zeros).setScale(Math.max(0, value.scale() - zeros));
        unitStart = at + 1;
      }
    }
    at = unitEnd;
    skipOne(AFTER);
    if (at < text.length()) {
      return new CellValue.Words();
    }
    return new CellValue.Figure(
        scaled, unitEnd > unitStart ? text.substring(unitStart, unitEnd) : null);
  }

  private void skipOne(String[] choices) {
    for (String choice : choices) {
      if (text.startsWith(choice, at)) {
        at += choice.length();
        return;
      }
    }
  }

  private char peek() {
    return text.charAt(at);
  }

  private boolean digitAt(int i) {
    return Characters.isDigit(text.charAt(i));
  }

  private boolean separatorAt(int i) {
    return text.charAt(i) == ','
        && i > 0
        && digitAt(i - 1)
        && i + 3 < text.length()
        && digitAt(i + 1)
        && digitAt(i + 2)
        && digitAt(i + 3)
        && (i + 4 >= text.length() || !digitAt(i + 4));
  }

  /** A leading zero before another digit, or eleven digits that start with 1. */
  private static boolean looksLikePhone(String digits) {
    boolean zero = digits.length() > 1 && digits.charAt(0) == '0' && digits.charAt(1) != '.';
    boolean mobile = digits.length() == 11 && digits.charAt(0) == '1' && digits.indexOf('.') < 0;
    return zero || mobile;
  }
}
