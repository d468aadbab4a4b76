package io.planwright.ocr;

import io.planwright.ocr.LineReader.Seen;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts right what a single character's picture cannot tell and its neighbours can: whether a mark
 * is of full or half width, a dash or the number 一, a zero or the letter O. No word is looked up:
 * what is written stays as it is, right or wrong.
 *
 * <p>Example: {@code 澜政办发［2024]12号(试行)} becomes {@code 澜政办发〔2024〕12号（试行）}, {@code 2024一2026年}
 * becomes {@code 2024—2026年}.
 */
final class Spelling {
  private static final String HALF = "(),:;!?";
  private static final String FULL = "（），：；！？";
  private static final String SQUARE_OPENING = "［[";
  private static final String SQUARE_CLOSING = "］]";
  private static final String DASHES = "—一-－─";
  private static final String ZEROS = "OoＯ〇○";
  private static final String ONES = "lI|丨";
  private static final String HAN_DIGITS = "〇一二三四五六七八九";

  private static final int YEAR_DIGITS = 4;

  private final StringBuilder text = new StringBuilder();
  private final boolean han;

  private Spelling(List<Seen> line) {
    line.forEach(seen -> text.append(seen.text().charAt(0)));
    han = text.chars().anyMatch(Character::isIdeographic);
  }

  /** The line with the same characters, some of them written otherwise. */
  static List<Seen> corrected(List<Seen> line, Confusions confusions) {
    if (line.stream().anyMatch(seen -> seen.text().length() != 1)) {
      return line;
    }
    Spelling spelling = new Spelling(line);
    for (int at = 0; at < line.size(); at++) {
      spelling.text.setCharAt(at, spelling.number(at));
    }
    for (int at = 0; at < line.size(); at++) {
      spelling.text.setCharAt(at, spelling.mark(at));
    }
    spelling.quotes();
    spelling.brackets();
    confusions.correct(spelling.text);
    List<Seen> corrected = new ArrayList<>();
    for (int at = 0; at < line.size(); at++) {
      Seen seen = line.get(at);
      if (spelling.isRestOfPerMille(at)) {
        continue;
      }
      String text = String.valueOf(spelling.text.charAt(at));
      corrected.add(new Seen(text, seen.centre(), seen.confidence()));
    }
    return corrected;
  }

  /** What stands between figures is a figure, a dash or a point. */
  private char number(int at) {
    char sign = text.charAt(at);
    boolean between = isDigit(at - 1) && isDigit(at + 1);
    if (ZEROS.indexOf(sign) >= 0 && (between || (isDigit(at - 1) && isDigit(at - 2)))) {
      return '0';
    }
    if ("0OoＯ○".indexOf(sign) >= 0 && isOneOf(HAN_DIGITS, at - 1) && isOneOf(HAN_DIGITS, at + 1)) {
      return '〇';
    }
    if (ONES.indexOf(sign) >= 0 && between) {
      return '1';
    }
    if (sign == '．' && between) {
      return '.';
    }
    return sign;
  }

  private char mark(int at) {
    char sign = text.charAt(at);
    if (sign == '一' && (isDash(at) || opensItem(at))) {
      return '—';
    }
    if (sign == '－' && (isDigit(at + 1) || opensItem(at))) {
      return '—';
    }
    if (sign == '。' && isLabel(at)) {
      return '.';
    }
    if (sign == '-' && isYear(at - YEAR_DIGITS) && isYear(at + 1) && isOneOf("年", at + 5)) {
      return '—';
    }
    if (sign == '%' && isOneOf(ZEROS + "0", at + 1)) {
      return '‰';
    }
    if (sign == '＇') {
      return '\'';
    }
    // The network hardly knows 〔〕, the square brackets of official documents (GB/T 9704).
    if (han && SQUARE_OPENING.indexOf(sign) >= 0) {
      return '〔';
    }
    if (han && SQUARE_CLOSING.indexOf(sign) >= 0) {
      return '〕';
    }
    int half = HALF.indexOf(sign);
    if (half < 0) {
      return sign;
    }
    boolean bracket = sign == '(' || sign == ')';
    boolean wide = isWide(at - 1) || (isWide(at + 1) && !isDigit(at - 1));
    return (bracket && han) || (!bracket && wide) ? FULL.charAt(half) : sign;
  }

  /** Whether the second zero of ‰ was taken for a character of its own. */
  private boolean isRestOfPerMille(int at) {
    return isOneOf("‰", at - 1) && isOneOf(ZEROS + "0", at);
  }

  /** Quotation marks come in pairs: one that is closed by ” was opened by “. */
  private void quotes() {
    int open = -1;
    for (int at = 0; at < text.length(); at++) {
      switch (text.charAt(at)) {
        case '“' -> open = at;
        case '‘' -> open = open >= 0 && text.charAt(open) == '“' ? open : at;
        case '”' -> {
          if (open >= 0 && text.charAt(open) == '‘') {
            text.setCharAt(open, '“');
          }
          open = -1;
        }
        case '’' -> {
          boolean inner = text.indexOf("‘") >= 0 && text.indexOf("‘") < at;
          if (open >= 0 && text.charAt(open) == '“' && !inner) {
            text.setCharAt(at, '”');
            open = -1;
          }
        }
        default -> {}
      }
    }
  }

  /** Brackets come in pairs: what 〔 opened, neither 】 nor ） closes; years stand in 〔〕. */
  private void brackets() {
    char open = 0;
    boolean inner = false;
    for (int at = 0; at < text.length(); at++) {
      if (isOneOf("【", at) && isYear(at + 1) && isOneOf("】〕", at + YEAR_DIGITS + 1)) {
        text.setCharAt(at, '〔');
      }
      switch (text.charAt(at)) {
        case '〔', '【' -> {
          open = text.charAt(at);
          inner = false;
        }
        case '（' -> inner = true;
        case '）' -> {
          if (open == '〔' && !inner) {
            text.setCharAt(at, '〕');
            open = 0;
          }
          inner = false;
        }
        case '〕', '】' -> {
          if (open != 0) {
            text.setCharAt(at, open == '〔' ? '〕' : '】');
          }
          open = 0;
        }
        default -> {}
      }
    }
  }

  /** 一 between figures, beside a dash, or around a page number. */
  private boolean isDash(int at) {
    boolean range = (isDigit(at - 1) || isOneOf("%‰", at - 1)) && isDigit(at + 1);
    boolean beside = isOneOf("—", at - 1) || isOneOf("—", at + 1);
    return range || beside || isPageNumber();
  }

  /** Whether two dashes and a word begin the line: ——规模跃升. */
  private boolean opensItem(int at) {
    return at <= 1 && isOneOf(DASHES, 0) && isOneOf(DASHES, 1) && isWide(2);
  }

  /** Whether nothing but the number of an item stands before: 4.扩容…. */
  private boolean isLabel(int at) {
    boolean number = at > 0 && at <= 2 && isWide(at + 1);
    for (int before = 0; before < at; before++) {
      number &= isDigit(before);
    }
    return number;
  }

  /** Whether the line is a page number: — 12 —. */
  private boolean isPageNumber() {
    int last = text.length() - 1;
    if (last < 2 || !isOneOf(DASHES, 0) || !isOneOf(DASHES, last)) {
      return false;
    }
    for (int at = 1; at < last; at++) {
      if (!isDigit(at) && text.charAt(at) != ' ') {
        return false;
      }
    }
    return true;
  }

  private boolean isYear(int from) {
    for (int at = from; at < from + YEAR_DIGITS; at++) {
      if (!isDigit(at)) {
        return false;
      }
    }
    return true;
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private boolean isOneOf(String signs, int at) {
    return at >= 0 && at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
  }

  private boolean isWide(int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= 0x2E80;
  }
}
