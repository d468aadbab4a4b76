package io.planwright.extract.duty;

import io.planwright.extract.agency.AgencyLexicon.Body;
import io.planwright.extract.clean.CleanText;

/**
 * Tells abbreviated names that share the noun behind their list from topics: 发改 is an agency in
 * {@code 市发改、工信、财政等部门负责} and none in {@code 统筹发改、工信}.
 */
record SharedNoun(DutyWords words, Bodies bodies, CleanText text) {
  /** Whether a stretch is such a name. */
  boolean lends(int start, int end) {
    return afterShort(start, end) == end && nounFollows(end);
  }

  private boolean nounFollows(int at) {
    int i = at;
    int last = -1;
    while (i > last) {
      if (nounAt(i)) {
        return true;
      }
      last = i;
      boolean comma = i < text.length() && text.charAt(i) == '、';
      int link = comma ? i + 1 : words.afterLink(text.text(), i, text.length());
      i = link > i ? afterShort(link, text.length()) : i;
    }
    return false;
  }

  /** Whether 部门, 等部门, 等相关单位 or the like stands at an offset. */
  private boolean nounAt(int at) {
    int from = at < text.length() && text.charAt(at) == '等' ? at + 1 : at;
    int end = afterEtcWord(from);
    int last = from;
    while (end > last) {
      if (bodies.kindOf(text.text().substring(from, end)) == Body.GROUP) {
        return true;
      }
      last = end;
      end = afterEtcWord(end);
    }
    return false;
  }

  private int afterEtcWord(int at) {
    return words.afterEtcWord(text.text(), at, text.length());
  }

  /** The offset after an abbreviated name with or without its level; -1 when there is none. */
  private int afterShort(int at, int end) {
    int bare = words.afterLevel(text.text(), at);
    int after = bodies.afterShort(text.text(), bare, end);
    return after > bare ? after : -1;
  }
}
