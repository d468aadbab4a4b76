package io.planwright.extract.duty;

import io.planwright.extract.clean.Characters;
import io.planwright.extract.clean.CleanText;
import io.planwright.extract.clean.Label;

/**
 * Where the items of a note end: at the next separator outside of brackets, and at the number or
 * label of what follows when the separator was lost.
 *
 * @param words the labels
 * @param text clean text
 * @param brackets its brackets
 * @param end where the note must end
 * @param mode how far the surroundings can be trusted
 */
record ItemBounds(DutyWords words, CleanText text, Brackets brackets, int end, NoteMode mode) {

  static boolean isSeparator(char c) {
    return "、，；。\n\t ！？/|".indexOf(c) >= 0;
  }

  /**
   * The end of the item that begins at an offset.
   *
   * <p>市、县财政局 is one item: a bare level shares the noun of the next, unless it goes on with 各市、.
   *
   * @param each whether the names before go on with 各
   */
  int end(int from, boolean each) {
    int last = next(from);
    int level = from;
    while (!each
        && last - level == 1
        && last < end
        && text.charAt(last) == '、'
        && "国省市县区州盟旗镇乡".indexOf(text.charAt(level)) >= 0) {
      level = last + 1;
      last = next(level);
    }
    return last;
  }

  private int next(int from) {
    int i = from;
    while (i < end) {
      char c = text.charAt(i);
      if (isSeparator(c) || c == '：' || Characters.closes(c)) {
        return i;
      }
      if (i > from && (beginsNumber(i) || beginsLabel(i))) {
        return i;
      }
      int close = brackets.close(i);
      i = close > i && close < end ? close + 1 : i + 1;
    }
    return i;
  }

  private boolean beginsNumber(int at) {
    return !mode.bracketed() && Label.at(text, at, end) != null;
  }

  private boolean beginsLabel(int at) {
    if (!mode.labelled()) {
      return false;
    }
    DutyWords.Label label = words.labelAt(text.text(), at, end, mode == NoteMode.LABELLED);
    return label != null && (label.colon() || Blanks.setOff(text, at, label.end()));
  }
}
