package io.planwright.extract.table;

import io.planwright.extract.clean.Characters;
import io.planwright.extract.table.TableWords.Kind;
import io.planwright.lexicon.WordTrie;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a header whose cells are glued: 2017年数目标数2018年2019年合计新增数力争数 is 2017年数 | 目标数 | 2018年 | 2019年
 * | 合计 | 新增数 | 力争数. Years, periods, 合计 and the endings of {@code words.tsv} show where a cell ends.
 */
final class HeaderCutter {
  private static final String BEFORE_YEAR = "到至截较比自以从于为及和与、（—";

  private final TableWords words;
  private final String text;
  private final boolean[] gapBefore;
  private final boolean[] cut;

  private HeaderCutter(String text, boolean[] gapBefore, TableWords words) {
    this.text = text;
    this.gapBefore = gapBefore;
    this.words = words;
    this.cut = new boolean[text.length() + 1];
  }

  /**
   * The cells of a glued header.
   *
   * @param gapBefore for each character whether wide white space or a line break stands before it
   */
  static List<String> cut(String text, boolean[] gapBefore, TableWords words) {
    HeaderCutter cutter = new HeaderCutter(text, gapBefore, words);
    cutter.mark();
    return cutter.pieces();
  }

  /** For each offset of a text without breaks whether a cell ends before it. */
  static boolean[] borders(String text, TableWords words) {
    HeaderCutter cutter = new HeaderCutter(text, new boolean[text.length()], words);
    cutter.mark();
    return cutter.cut;
  }

  private void mark() {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      cut[i] |= depth == 0 && gapBefore[i];
      if (c == '（') {
        depth++;
      } else if (c == '）') {
        depth = Math.max(0, depth - 1);
      }
      if (depth == 0) {
        markPeriod(i);
        markTotal(i);
        markEnding(i);
      }
    }
  }

  /** A cell begins with a year, and a year that stands in a row of years is a cell of its own. */
  private void markPeriod(int i) {
    int end = periodEnd(i);
    boolean inside = i > 0 && !cut[i] && BEFORE_YEAR.indexOf(text.charAt(i - 1)) >= 0;
    boolean digits = i > 0 && Characters.isDigit(text.charAt(i - 1));
    if (end == i || inside || digits || insidePeriod(i)) {
      return;
    }
    cut[i] = true;
    boolean bareBefore = bareBefore(i);
    if (periodEnd(end) > end || bareBefore) {
      cut[end] = true;
    }
  }

  /** Whether the cell before an offset is a period and nothing else. */
  private boolean bareBefore(int i) {
    int start = i - 1;
    while (start >= 0 && !cut[start]) {
      start--;
    }
    return start >= 0 && periodEnd(start) == i;
  }

  /** Whether an offset lies inside a period that began before: the 一季度 of 第一季度. */
  private boolean insidePeriod(int i) {
    for (int start = Math.max(0, i - 5); start < i; start++) {
      if (cut[start] && periodEnd(start) > i) {
        return true;
      }
    }
    return false;
  }

  private int periodEnd(int i) {
    if (i >= text.length()) {
      return i;
    }
    int year = Period.yearEnd(text, i, text.length());
    return year > i ? year : words.longestAt(Kind.PERIOD, text, i, text.length());
  }

  /** 合计 begins a cell, with 三年 in front of it when that stands there. */
  private void markTotal(int i) {
    if (words.longestAt(Kind.SUM, text, i, text.length()) == i || i == 0) {
      return;
    }
    int from = i;
    if (i >= 2 && text.charAt(i - 1) == '年' && Characters.isHanNumeral(text.charAt(i - 2))) {
      from = i - 2;
    } else if (text.charAt(i - 1) == '年' || insideCell(i)) {
      return;
    }
    cut[from] = true;
  }

  /** Whether the cell that is open before an offset needs more: 2024年度合计, 目标总量. */
  private boolean insideCell(int i) {
    char before = text.charAt(i - 1);
    return cut[i] || BEFORE_YEAR.indexOf(before) >= 0 || before == '度' || before == '的';
  }

  private void markEnding(int i) {
    WordTrie.Match<List<String>> ending = words.match(Kind.END, text, i, text.length());
    if (ending == null) {
      return;
    }
    int end = ending.end();
    for (String follower : ending.value()) {
      if (text.startsWith(follower, end)) {
        return;
      }
    }
    cut[end] = true;
  }

  private List<String> pieces() {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || cut[i]) {
        String piece = text.substring(start, i).strip();
        boolean letters =
            piece.length() == 1 && !pieces.isEmpty() && pieces.getLast().length() == 1;
        if (letters) {
          pieces.set(pieces.size() - 1, pieces.getLast() + piece);
        } else if (!piece.isEmpty()) {
          pieces.add(piece);
        }
        start = i;
      }
    }
    return pieces;
  }
}
