package io.planwright.extract.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Joins wrapped lines into paragraphs.
 *
 * <p>Two kinds of text need it. In a hard-wrapped one (text of a printed book) nearly all lines are
 * short and most end in the middle of a sentence; there a line break counts only after a full stop,
 * before a label such as （二） or 3., and around title, date and signature. In all other text a line
 * break ends the paragraph unless the line plainly goes on: it ends with a comma, or it is prose
 * without a full stop.
 */
final class LineJoiner {
  /** A text is hard-wrapped when 98 % of its lines have at most this many characters. */
  private static final int WRAPPED_WIDTH = 60;

  private static final int WRAPPED_LINES = 12;

  /** So many lines without a mark, each of at most a third of the width, are cells of a table. */
  private static final int FEWEST_CELLS = 6;

  /** Of so many lines one is full in a text that was cut at a width; elsewhere lines just vary. */
  private static final int LINES_TO_A_FULL_ONE = 8;

  private record Line(int start, int end, boolean blankBefore) {
    int length() {
      return end - start;
    }
  }

  private final MappedBuffer in;
  private final List<Line> lines;
  private final boolean wrapped;
  private final int width;
  private final boolean cut;
  private final BitSet cells = new BitSet();

  private LineJoiner(MappedBuffer in) {
    this.in = in;
    this.lines = split(in);
    int[] lengths = new int[lines.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = lines.get(i).length();
    }
    Arrays.sort(lengths);
    this.width = lengths.length == 0 ? 0 : lengths[(int) ((lengths.length - 1) * 0.98)];
    this.wrapped =
        lengths.length >= WRAPPED_LINES && width <= WRAPPED_WIDTH && mostLinesGoOn(in, lines);
    this.cut =
        lengths.length >= WRAPPED_LINES
            && width <= WRAPPED_WIDTH
            && fullLines() * LINES_TO_A_FULL_ONE >= lines.size();
    if (wrapped) {
      findCells();
    }
  }

  /** Lines that end in the middle of a sentence where the longest lines end. */
  private long fullLines() {
    return lines.stream()
        .filter(line -> line.length() >= width * 9 / 10)
        .filter(line -> Characters.isHan(in.at(line.end() - 1)))
        .count();
  }

  /** A table that came one cell a line; a wrapped text has short lines too, but not in a row. */
  private void findCells() {
    int start = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || !isShortWithoutMarks(lines.get(i))) {
        if (i - start >= FEWEST_CELLS) {
          cells.set(start, i);
        }
        start = i + 1;
      }
    }
  }

  private boolean isShortWithoutMarks(Line line) {
    for (int i = line.start(); i < line.end(); i++) {
      if (Characters.endsClause(in.chars[i])) {
        return false;
      }
    }
    return line.length() * 3 <= width;
  }

  static MappedBuffer join(MappedBuffer in) {
    return new LineJoiner(in).join();
  }

  private MappedBuffer join() {
    MappedBuffer out = new MappedBuffer(in.length + 1);
    boolean unitBefore = true;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      for (int k = line.start(); k < line.end(); k++) {
        out.add(in.chars[k], in.offsets[k]);
      }
      if (i + 1 < lines.size()) {
        boolean unit = isUnit(line, unitBefore);
        if (cells.get(i) || cells.get(i + 1) || breaks(line, lines.get(i + 1), unit)) {
          out.add('\n', in.offsets[line.end()]);
          unitBefore =
              unit || Characters.endsSentence(in.at(line.end() - 1)) || endsWith(line, '：');
        } else {
          unitBefore = false;
          if (Characters.isLatin(in.at(line.end() - 1))
              && Characters.isLatin(in.at(lines.get(i + 1).start()))) {
            out.add(' ', in.offsets[line.end()]);
          }
        }
      }
    }
    return out;
  }

  private static List<Line> split(MappedBuffer in) {
    List<Line> lines = new ArrayList<>();
    boolean blank = false;
    boolean page = false;
    int start = 0;
    for (int i = 0; i <= in.length; i++) {
      if (i == in.length || in.chars[i] == '\n') {
        if (Lines.isPageMark(in, start, i)) {
          page = true;
        } else if (i > start) {
          lines.add(new Line(start, i, blank && !page));
          blank = false;
          page = false;
        } else {
          blank = true;
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean mostLinesGoOn(MappedBuffer in, List<Line> lines) {
    int goingOn = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      char last = in.at(line.end() - 1);
      boolean ends = Characters.endsSentence(last) || last == '：' || last == '；';
      if (!ends && !lines.get(i + 1).blankBefore() && line.length() > 3) {
        goingOn++;
      }
    }
    return goingOn * 2 > lines.size();
  }

  private boolean breaks(Line line, Line next, boolean unit) {
    char last = in.at(line.end() - 1);
    char first = in.at(next.start());
    if (last == '，'
        || last == '、'
        || (Characters.opens(last) && last != '“' && !next.blankBefore())) {
      return startsWithLabel(next) && next.blankBefore();
    }
    if (next.blankBefore() || hasTab(line) || hasTab(next)) {
      return true;
    }
    if (Lines.onlyLabel(in, line.start(), line.end())) {
      return false;
    }
    if (first == '，' || first == '。' || first == '；' || first == '、' || first == '）') {
      return false;
    }
    if (startsWithLabel(next)) {
      return !openBracket(line);
    }
    if (titleGoesOn(line, next)) {
      return false;
    }
    if (Characters.endsSentence(last)) {
      return !wrapped || line.length() < width * 9 / 10;
    }
    if (last == '：') {
      return true;
    }
    if (last == '；') {
      return !wrapped;
    }
    if (cut && line.length() >= width * 9 / 10 && !(unit && !startsWithLabel(line))) {
      return false;
    }
    if (unit) {
      return true;
    }
    if (wrapped) {
      return isHead(line, next);
    }
    return !isProse(line);
  }

  /** The number of a notice, or its addressees under the last words of its title. */
  private boolean isHead(Line line, Line next) {
    boolean number = Lines.isDocumentNumber(in, next.start(), next.end());
    boolean addressees =
        in.at(next.start()) == '各'
            && endsWith(next, '：')
            && line.length() < width * 2 / 3
            && Lines.endsLikeTitleOrSignature(in, line.start(), line.end());
    return (number || addressees) && !openBracket(line);
  }

  /** A labelled title of a collected volume, cut in two: {@code 8. …办公室关于印发} / {@code …的通知（…）}. */
  private boolean titleGoesOn(Line line, Line next) {
    return wrapped
        && startsWithLabel(line)
        && indexOf(line, '。') < 0
        && indexOf(next, '，') < 0
        && Lines.endsLikeTitleOrSignature(
            in, next.start(), Lines.beforeDate(in, next.start(), next.end()));
  }

  /** A line that stands for itself: a heading, a title, a date, a signature. */
  private boolean isUnit(Line line, boolean unitBefore) {
    char last = in.at(line.end() - 1);
    if (Characters.endsClause(last) || last == '、') {
      return false;
    }
    if (last == '发' && in.at(line.end() - 2) == '印') {
      return false; // 关于印发: the title goes on
    }
    if (startsWithLabel(line)) {
      boolean sentence = indexOf(line, '。') >= 0 || indexOf(line, '；') >= 0;
      return !sentence && (wrapped ? line.length() < width * 4 / 5 : line.length() < 50);
    }
    if (isDate(line) || Lines.beforeDate(in, line.start(), line.end()) < line.end()) {
      return true;
    }
    if (Lines.isDocumentNumber(in, line.start(), line.end())) {
      return true;
    }
    return unitBefore
        && indexOf(line, '，') < 0
        && line.length() < (wrapped ? width * 19 / 20 : WRAPPED_WIDTH)
        && Lines.endsLikeTitleOrSignature(in, line.start(), line.end());
  }

  /** Prose that was cut: it holds a comma or a full stop and does not end with a mark. */
  private boolean isProse(Line line) {
    char last = in.at(line.end() - 1);
    boolean marks = indexOf(line, '，') >= 0 || indexOf(line, '。') >= 0;
    boolean letter = Characters.isHan(last) || Characters.isDigit(last) || Characters.isLatin(last);
    return (marks && letter && !startsLikeHeading(line)) || openBracket(line);
  }

  private boolean startsLikeHeading(Line line) {
    return startsWithLabel(line) && indexOf(line, '。') < 0 && line.length() < 50;
  }

  private boolean openBracket(Line line) {
    int depth = 0;
    for (int i = line.start(); i < line.end(); i++) {
      char c = in.chars[i];
      if (c == '（' || c == '〔' || c == '《') {
        depth++;
      } else if (c == '）' || c == '〕' || c == '》') {
        depth = Math.max(0, depth - 1);
      }
    }
    return depth > 0;
  }

  private boolean isDate(Line line) {
    int digits = 0;
    int marks = 0;
    for (int i = line.start(); i < line.end(); i++) {
      char c = in.chars[i];
      if (Characters.isDigit(c)) {
        digits++;
      } else if (c == '年' || c == '月' || c == '日' || c == '（' || c == '）') {
        marks++;
      }
    }
    return digits + marks == line.length() && marks >= 3 && digits >= 6;
  }

  private boolean startsWithLabel(Line line) {
    return Lines.startsWithLabel(in, line.start(), line.end());
  }

  private boolean endsWith(Line line, char c) {
    return in.at(line.end() - 1) == c;
  }

  private boolean hasTab(Line line) {
    return indexOf(line, '\t') >= 0;
  }

  private int indexOf(Line line, char c) {
    for (int i = line.start(); i < line.end(); i++) {
      if (in.chars[i] == c) {
        return i;
      }
    }
    return -1;
  }
}
