package io.planwright.extract.clean;

import io.planwright.lexicon.WordEndings;
import java.util.List;
import java.util.regex.Pattern;

/** Tells what a whole line looks like: a title, a date, a document number. */
final class Lines {
  private static final WordEndings<Boolean> TITLE_ENDS =
      WordEndings.of(
          List.of(
              "计划", "方案", "措施", "意见", "通知", "办法", "规划", "纲要", "细则", "规定", "的函", "公告", "通告", "稿）",
              "年）", "政府", "办公室", "办公厅", "委员会", "公署", "市委", "县委", "区委", "省委", "局", "厅", "委", "附件"));

  private static final int LONGEST_PAGE_MARK = 14;
  private static final Pattern PAGE_MARK =
      Pattern.compile("[—·•～-]{1,2}\\d{1,4}[—·•～-]{1,2}|第\\d{1,4}页(?:[，/]?共\\d{1,4}页)?");

  private Lines() {}

  /** A line with nothing but the number of a page: — 3 —, -3-, 第3页共9页. */
  static boolean isPageMark(CharSequence text, int start, int end) {
    return end > start
        && end - start <= LONGEST_PAGE_MARK
        && "—·•～-第".indexOf(text.charAt(start)) >= 0
        && PAGE_MARK.matcher(text.subSequence(start, end)).matches();
  }

  static boolean startsWithLabel(CharSequence text, int start, int end) {
    return Label.at(text, start, end) != null;
  }

  /** Whether the line holds nothing but its label: a wrapped text may break right after 三、. */
  static boolean onlyLabel(CharSequence text, int start, int end) {
    Label label = end - start <= 6 ? Label.at(text, start, end) : null;
    return label != null && label.end() == end && label.style() != Label.Style.ANNEX;
  }

  static boolean endsLikeTitleOrSignature(CharSequence text, int start, int end) {
    return TITLE_ENDS.isEndOf(text.subSequence(start, end).toString());
  }

  /** The offset of a date in brackets that ends a line, {@code …的通知（2023年3月25日）}; else the end. */
  static int beforeDate(CharSequence text, int start, int end) {
    if (end - start < 12 || text.charAt(end - 1) != '）' || text.charAt(end - 2) != '日') {
      return end;
    }
    for (int i = end - 3; i > Math.max(start, end - 16); i--) {
      if (text.charAt(i) == '（') {
        return i;
      }
    }
    return end;
  }

  /** A line such as {@code 澜政办发〔2024〕12号}. */
  static boolean isDocumentNumber(CharSequence text, int start, int end) {
    if (end - start > 24 || text.charAt(end - 1) != '号') {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '〕') {
        return true;
      }
    }
    return false;
  }
}
