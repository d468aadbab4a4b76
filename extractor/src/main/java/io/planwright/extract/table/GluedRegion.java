package io.planwright.extract.table;

import io.planwright.extract.clean.CleanText;
import io.planwright.extract.table.TableWords.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands before the first numbers of a glued table: title, header and the first row's name.
 */
final class GluedRegion {
  private static final int LONGEST = 400;
  private static final int LINES = 6;
  private static final int LONGEST_CELL_LINE = 9;
  private static final int SHORTEST_HEADER = 6;

  private final CleanText text;
  private final int start;
  private final int end;
  private final String said;

  /** Whether each line of the source is a cell, so that a break in the source parts cells. */
  private boolean cellLines;

  private GluedRegion(CleanText text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.said = text.subSequence(start, end).toString();
  }

  /** Whether the lines of the source are so short up to an offset that each must be a cell. */
  boolean hasCellLines(int chainEnd) {
    int from = text.toSource(start);
    int to = text.toSource(chainEnd - 1);
    int breaks = 0;
    int characters = 0;
    for (int i = from; i < to; i++) {
      char c = text.source().charAt(i);
      boolean again = i > from && text.source().charAt(i - 1) == '\n';
      breaks += c == '\n' && !again ? 1 : 0;
      characters += Character.isWhitespace(c) ? 0 : 1;
    }
    return characters < breaks * LONGEST_CELL_LINE;
  }

  /** Goes back from the first numbers to the end of a sentence or of another table. */
  static GluedRegion before(CleanText text, int from, int end) {
    int start = end;
    int lines = 0;
    while (start > from && end - start < LONGEST) {
      char c = text.charAt(start - 1);
      lines += c == '\n' ? 1 : 0;
      if (endsSentence(c) || lines > LINES) {
        break;
      }
      start--;
    }
    return new GluedRegion(text, start, end);
  }

  private static boolean endsSentence(char c) {
    return "。；！？".indexOf(c) >= 0;
  }

  /** Whether what stands between two numbers may begin with a header: it holds no sentence. */
  static boolean mayBeHeader(String gap) {
    if (gap.length() <= SHORTEST_HEADER || gap.length() > LONGEST + RowChain.LONGEST_NAME) {
      return false;
    }
    for (int i = 0; i < gap.length(); i++) {
      if (endsSentence(gap.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The length of the header that stands again at the start of a name, 0 when none does: on a new
   * page the table begins with its header.
   */
  int repeatedHeader(String name, TableWords words) {
    for (int at = said.indexOf(head(name)); at >= 0; ) {
      int same = 0;
      while (at + same < said.length()
          && same < name.length()
          && said.charAt(at + same) == name.charAt(same)) {
        same++;
      }
      if (same >= SHORTEST_HEADER && same < name.length() && at + same < said.length()) {
        return atBorder(name, same, words);
      }
      at = said.indexOf(head(name), at + 1);
    }
    return 0;
  }

  /** The names of two rows may begin alike: the header ends where its last cell does. */
  private static int atBorder(String name, int same, TableWords words) {
    boolean[] borders = HeaderCutter.borders(name, words);
    for (int i = same; i > Math.max(SHORTEST_HEADER, same - 4); i--) {
      if (borders[i]) {
        return i;
      }
    }
    return same;
  }

  private static String head(String name) {
    return name.substring(0, Math.min(SHORTEST_HEADER, name.length()));
  }

  /** The clean offset at which the header ends when its first {@code length} characters repeat. */
  int endOf(int length, String name) {
    return start + said.indexOf(name.substring(0, length)) + length;
  }

  /** Reads title, header cells and the name of the first row. */
  GluedHeader header(
      int headerEnd, boolean numbered, List<RowChain.Row> rows, boolean lines, TableWords words) {
    cellLines = lines;
    int head = headStart(words);
    boolean recognised = head >= 0;
    int from = recognised ? head : fallbackStart();
    int at = words.longestAt(Kind.SERIAL, said, from, said.length());
    boolean serial = at > from;
    at = skipBreaks(at);
    int labelWord = words.labelEnd(said, at, said.length());
    boolean repeats = headerEnd < end;
    int nameStart = numbered ? said.length() : repeats ? headerEnd - start : nameStart(labelWord);
    List<String> cells = cells(labelWord, Math.max(labelWord, nameStart), words);
    String name = said.substring(Math.min(nameStart, said.length())).strip();
    boolean clear = true;
    if (!numbered && !repeats && name.isEmpty()) {
      name = totalAtEnd(words);
      cells = cells(labelWord, said.length() - name.length(), words);
      if (name.isEmpty() && !cells.isEmpty()) {
        name = cells.removeLast();
        clear = isLikeOthers(name, rows, words);
        if (!clear) {
          int length = Math.min(name.length(), usualLength(rows));
          cells.add(name.substring(0, name.length() - length));
          name = name.substring(name.length() - length);
        }
      }
    }
    cells.removeIf(
        cell -> cell.isEmpty() || words.is(Kind.SERIAL, cell) || words.is(Kind.TEXTCOLUMN, cell));
    return new GluedHeader(
        start + from, caption(from, words), serial, recognised, clear, cells, name);
  }

  /** Where a word such as 地区 begins the header: behind the title, a bracket, 序号 or a break. */
  private int headStart(TableWords words) {
    int annex = 0;
    for (int i = 0; i < said.length(); i++) {
      annex = words.longestAt(Kind.ANNEX, said, i, said.length()) > i ? i : annex;
    }
    int table = said.lastIndexOf('表');
    int below = headStart(Math.max(annex, table + 1), words);
    return below >= 0 ? below : headStart(annex, words);
  }

  private int headStart(int from, TableWords words) {
    for (int i = from; i < said.length(); i++) {
      int serial = words.longestAt(Kind.SERIAL, said, i, said.length());
      int label = skipBreaks(serial);
      int labelEnd = words.labelEnd(said, label, said.length());
      boolean border = i == 0 || "表）\n\t。".indexOf(said.charAt(i - 1)) >= 0 || unitBefore(i, words);
      boolean colon = labelEnd < said.length() && said.charAt(labelEnd) == '：';
      boolean word = labelEnd > label && labelEnd < said.length() && !colon;
      if (border && word && !isSentence(i)) {
        return skipBreaks(i);
      }
    }
    return -1;
  }

  /** Whether 单位：亩 ends at an offset. */
  private boolean unitBefore(int at, TableWords words) {
    int colon = said.lastIndexOf('：', at - 1);
    return colon >= 2
        && at - colon <= 8
        && said.startsWith("单位", colon - 2)
        && words.isUnit(said.substring(colon + 1, at));
  }

  /** Whether the line that begins at an offset is prose. */
  private boolean isSentence(int at) {
    int lineEnd = said.indexOf('\n', at);
    String line = said.substring(at, lineEnd < 0 ? said.length() : lineEnd);
    return line.indexOf('，') >= 0;
  }

  private int fallbackStart() {
    int table = said.lastIndexOf('表');
    int line = said.lastIndexOf('\n');
    int above = line < 0 ? -1 : said.lastIndexOf('\n', line - 1);
    return table >= 0 ? table + 1 : above >= 0 ? above + 1 : Math.max(0, line + 1);
  }

  private int skipBreaks(int at) {
    int i = at;
    while (i < said.length() && "\n\t ".indexOf(said.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** Where the first row's name begins when it stands on a line of its own. */
  private int nameStart(int from) {
    int line = said.lastIndexOf('\n');
    return line >= from ? line + 1 : said.length();
  }

  private String totalAtEnd(TableWords words) {
    int length = words.endingLength(Kind.TOTAL, said);
    return said.substring(said.length() - length);
  }

  private static boolean isLikeOthers(String name, List<RowChain.Row> rows, TableWords words) {
    int longest = rows.stream().skip(1).mapToInt(row -> row.label().length()).max().orElse(0);
    boolean year = name.chars().anyMatch(c -> c >= '0' && c <= '9');
    int bracket = name.indexOf('（');
    int length = bracket > 0 ? bracket : name.length();
    return !year && length <= Math.max(longest + 2, 6) && !words.is(Kind.END, name);
  }

  private static int usualLength(List<RowChain.Row> rows) {
    Map<Integer, Integer> counts = new HashMap<>();
    rows.stream().skip(1).forEach(row -> counts.merge(row.label().length(), 1, Integer::sum));
    return Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  /** The header cells between two offsets; wide gaps and line breaks of the source part them. */
  private List<String> cells(int from, int to, TableWords words) {
    StringBuilder header = new StringBuilder();
    List<Boolean> gaps = new ArrayList<>();
    boolean gap = false;
    for (int i = from; i < to; i++) {
      char c = said.charAt(i);
      gap |= c == '\n' || c == '\t' || (i > from && wideGap(start + i));
      if (c != '\n' && c != '\t') {
        header.append(c);
        gaps.add(gap && header.length() > 1);
        gap = false;
      }
    }
    boolean[] before = new boolean[gaps.size()];
    for (int i = 0; i < before.length; i++) {
      before[i] = gaps.get(i);
    }
    return new ArrayList<>(
        cellLines
            ? atGaps(header.toString(), before)
            : HeaderCutter.cut(header.toString(), before, words));
  }

  private static List<String> atGaps(String header, boolean[] gaps) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= gaps.length; i++) {
      if (i == gaps.length || gaps[i]) {
        cells.add(header.substring(start, i));
        start = i;
      }
    }
    return cells;
  }

  /** Whether the source has several spaces before a clean character. */
  private boolean wideGap(int at) {
    int spaces = 0;
    for (int k = text.toSource(at - 1) + 1; k < text.toSource(at); k++) {
      char c = text.source().charAt(k);
      boolean lineBreak = c == '\n' || c == '\r';
      spaces += lineBreak ? (cellLines ? 2 : 0) : c == '\t' ? 2 : Character.isWhitespace(c) ? 1 : 0;
    }
    return spaces >= 2;
  }

  private Caption caption(int head, TableWords words) {
    int from = 0;
    for (int i = 0; i < head; i++) {
      from = said.charAt(i) == '\n' || words.longestAt(Kind.ANNEX, said, i, head) > i ? i : from;
    }
    String before = said.substring(from, head).strip();
    return before.isEmpty()
        ? Caption.above(text.text(), start, start + head, words)
        : Caption.of(Caption.withoutNumber(before, words), words);
  }
}
