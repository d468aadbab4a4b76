package io.planwright.extract.duty;

import org.jspecify.annotations.Nullable;

/**
 * What a bracket behind a name says, when it is not part of the name.
 *
 * <p>{@code 市科技局（牵头）} gives the role, {@code 市财政局（第一责任单位为牵头单位，下同）} says that the first agency
 * leads, {@code 市人社局（联系人：…）} says nothing; in {@code 区财政局（地税局）} and {@code 各县（市、区）} the bracket
 * belongs to the name.
 *
 * @param nameEnd offset after the name
 * @param own the role it gives, else null
 * @param firstLeads whether the agency named first leads
 * @param onward whether that holds for the notes to come
 */
record Remark(int nameEnd, @Nullable Role own, boolean firstLeads, boolean onward) {

  static Remark behind(DutyWords words, String text, int start, int end) {
    int open = opening(text, start, end);
    if (open <= start) {
      return new Remark(end, null, false, false);
    }
    String remark = text.substring(open + 1, end - 1);
    if (words.namesFirstAsLead(remark)) {
      return new Remark(open, null, true, remark.contains("下同"));
    }
    DutyWords.Tail tail = words.tail(remark, 0, remark.length());
    if (tail.start() == 0 && tail.role() != null) {
      return new Remark(open, tail.role(), false, false);
    }
    DutyWords.Label label = words.labelAt(remark, 0, remark.length(), true);
    if (label != null && (label.colon() || label.end() == remark.length())) {
      return new Remark(open, label.role() == Role.SKIP ? null : label.role(), false, false);
    }
    boolean empty = remark.isEmpty() || words.isPassing(remark);
    return new Remark(empty ? open : end, null, false, false);
  }

  /** The offset of the bracket that opens the one at the end of a stretch, or -1. */
  static int opening(String text, int start, int end) {
    if (start >= end || (text.charAt(end - 1) != '）' && text.charAt(end - 1) != '〕')) {
      return -1;
    }
    int depth = 0;
    for (int i = end - 1; i >= start; i--) {
      char c = text.charAt(i);
      if (c == '）' || c == '〕') {
        depth++;
      } else if ((c == '（' || c == '〔') && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
