package io.planwright.extract.clean;

import java.util.List;

/** Recognises the labels that start a numbered paragraph, and lines that look like a title. */
final class Labels {
  private static final List<String> TITLE_ENDS =
      List.of(
          "计划", "方案", "措施", "意见", "通知", "办法", "规划", "纲要", "细则", "规定", "的函", "公告", "通告", "稿）", "年）",
          "政府", "办公室", "办公厅", "委员会", "公署", "市委", "县委", "区委", "省委", "局", "厅", "委", "印发", "附件");

  private Labels() {}

  /**
   * Whether a line starts with 一、 （一） 1. 1、 （1） ① 第三条 第二章 附件 —— • or the like. A number with
   * decimals (1.5亿元) or a year (2025年) is no label.
   */
  static boolean startsWithLabel(MappedBuffer in, int start, int end) {
    return labelEnd(in, start, end) > start;
  }

  /** Whether the line holds nothing but its label: a wrapped text may break right after 三、. */
  static boolean onlyLabel(MappedBuffer in, int start, int end) {
    return end - start <= 6 && labelEnd(in, start, end) == end && in.at(start) != '附';
  }

  private static int labelEnd(MappedBuffer in, int start, int end) {
    char c = in.at(start);
    if (c == '（' || c == '〔') {
      int i = numeralEnd(in, start + 1, end);
      return i > start + 1 && i < end && in.at(i) == '）' ? i + 1 : start;
    }
    if (c == '第') {
      int i = spacedNumeralEnd(in, start + 1, end);
      boolean unit = i < end && "章条节篇部".indexOf(in.at(i)) >= 0;
      return unit && i > start + 1 ? i + 1 : start;
    }
    if ((c >= '①' && c <= '⑳') || c == '•' || c == '●' || c == '■' || c == '◆' || c == '▲') {
      return start + 1;
    }
    if (c == '—' && in.at(start + 1) == '—') {
      return start + 2;
    }
    if (c == '附' && in.at(start + 1) == '件') {
      return start + 2;
    }
    int i = numeralEnd(in, start, end);
    if (i == start || i >= end) {
      return start;
    }
    char mark = in.at(i);
    boolean han = Characters.isHanNumeral(c);
    if (han && mark == '、') {
      return i + 1;
    }
    boolean digits = !han && i - start <= 2 && (mark == '.' || mark == '、' || mark == '）');
    return digits && !Characters.isDigit(in.at(i + 1)) ? i + 1 : start;
  }

  private static int numeralEnd(MappedBuffer in, int start, int end) {
    int i = start;
    boolean han = Characters.isHanNumeral(in.at(start));
    while (i < end && i - start < 4) {
      char c = in.at(i);
      if (han ? !Characters.isHanNumeral(c) : !Characters.isDigit(c)) {
        break;
      }
      i++;
    }
    return i;
  }

  private static int spacedNumeralEnd(MappedBuffer in, int start, int end) {
    int i = start;
    while (i < end && i - start < 7) {
      char c = in.at(i);
      if (!Characters.isHanNumeral(c) && !Characters.isDigit(c) && c != ' ') {
        break;
      }
      i++;
    }
    return i;
  }

  static boolean endsLikeTitleOrSignature(MappedBuffer in, int start, int end) {
    for (String ending : TITLE_ENDS) {
      int at = end - ending.length();
      if (at >= start && matches(in, at, ending)) {
        return true;
      }
    }
    return false;
  }

  /** The offset of a date in brackets that ends a line, {@code …的通知（2023年3月25日）}; else the end. */
  static int beforeDate(MappedBuffer in, int end) {
    if (in.at(end - 1) != '）' || in.at(end - 2) != '日') {
      return end;
    }
    for (int i = end - 3; i > end - 16; i--) {
      if (in.at(i) == '（') {
        return i;
      }
    }
    return end;
  }

  /** A line such as {@code 澜政办发〔2024〕12号}. */
  static boolean isDocumentNumber(MappedBuffer in, int start, int end) {
    if (end - start > 24 || in.at(end - 1) != '号') {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (in.at(i) == '〕') {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(MappedBuffer in, int at, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (in.at(at + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
