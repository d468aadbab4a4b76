package io.planwright.extract.table;

import io.planwright.extract.clean.Characters;
import io.planwright.extract.table.TableWords.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a table: its title and its unit.
 *
 * @param title the title without 附件1, null when no line above looks like one
 * @param unit the unit of a line 单位：家, else null
 */
record Caption(@Nullable String title, @Nullable String unit) {
  private static final int LONGEST_TITLE = 60;
  private static final int LINES_ABOVE = 4;

  /**
   * Reads the lines above a table.
   *
   * @param text clean text
   * @param from the first offset that may belong to the caption
   * @param table the offset at which the table's first cell stands
   */
  static Caption above(String text, int from, int table, TableWords words) {
    String unit = null;
    String title = null;
    int end = lineStart(text, from, table);
    for (int i = 0; i < LINES_ABOVE && end > from && title == null; i++) {
      int start = lineStart(text, from, end - 1);
      String line = text.substring(start, end - 1).strip();
      end = start;
      UnitNote note = UnitNote.in(line, words);
      if (note.unit() != null && !note.rest().equals(line)) {
        unit = unit == null ? note.unit() : unit;
        line = note.rest();
      } else if (line.startsWith("（") && line.endsWith("）") && line.length() < 16) {
        continue;
      }
      if (line.isEmpty()) {
        continue;
      }
      String candidate = titleOf(line, words);
      if (candidate == null) {
        break;
      }
      title = goOnAbove(text, from, start, candidate, words);
    }
    return new Caption(title, unit);
  }

  /** A caption of running text: the title of a glued table, unit included. */
  static Caption of(String glued, TableWords words) {
    UnitNote note = UnitNote.in(glued, words);
    boolean noted = note.unit() != null && !note.rest().equals(glued);
    return new Caption(titleOf(note.rest(), words), noted ? note.unit() : null);
  }

  /** The line as a title: 附件1 and 表2 taken away; null when it is a sentence or too long. */
  private static @Nullable String titleOf(String line, TableWords words) {
    String title = withoutNumber(line, words);
    boolean sentence = title.isEmpty() || "。；：，、！？".indexOf(title.charAt(title.length() - 1)) >= 0;
    boolean marks = title.indexOf('。') >= 0 || title.indexOf('；') >= 0;
    boolean length = title.length() >= 2 && title.length() <= LONGEST_TITLE;
    return !sentence && !marks && length && words.ends(Kind.TITLE, title) ? title : null;
  }

  /** 附件1杭… → 杭…; 附件：… and 表2 … likewise; a year after 附件 stays. */
  static String withoutNumber(String line, TableWords words) {
    String rest = line;
    int annex = words.longestAt(Kind.ANNEX, rest, 0, rest.length());
    if (annex == 0 && rest.startsWith("续表")) {
      annex = 2;
    } else if (annex == 0 && rest.startsWith("表") && rest.length() > 1 && numeral(rest.charAt(1))) {
      annex = 1;
    }
    if (annex == 0) {
      return rest;
    }
    int i = numberEnd(rest, annex);
    while (i < rest.length() && "-—：、. \t".indexOf(rest.charAt(i)) >= 0) {
      i = numberEnd(rest, i + 1);
    }
    return rest.substring(i).strip();
  }

  /** The offset after the number of an annex; a year or 三年 that begins the title stays. */
  private static int numberEnd(String text, int at) {
    int i = at;
    while (i < text.length() && i - at < 2 && numeral(text.charAt(i))) {
      boolean han = !Characters.isDigit(text.charAt(i));
      boolean years = han && i + 1 < text.length() && text.charAt(i + 1) == '年';
      if (years || Period.yearEnd(text, i, text.length()) > i) {
        break;
      }
      i++;
    }
    return i;
  }

  /** A title cut in two lines below the line 附件. */
  private static String goOnAbove(
      String text, int from, int start, String title, TableWords words) {
    if (start <= from) {
      return title;
    }
    int above = lineStart(text, from, start - 1);
    String line = text.substring(above, start - 1).strip();
    boolean annexAbove = above > from && isAnnex(text, from, above, words);
    boolean part =
        line.length() >= 4
            && line.length() <= LONGEST_TITLE - title.length()
            && !words.starts(Kind.ANNEX, line)
            && !Characters.endsClause(line.charAt(line.length() - 1))
            && line.indexOf('，') < 0;
    return annexAbove && part ? line + title : title;
  }

  private static boolean isAnnex(String text, int from, int end, TableWords words) {
    int start = lineStart(text, from, end - 1);
    String line = text.substring(start, end - 1).strip();
    return words.starts(Kind.ANNEX, line) && line.length() <= 6;
  }

  private static boolean numeral(char c) {
    return Characters.isDigit(c) || Characters.isHanNumeral(c);
  }

  /** The start of the line in which an offset stands. */
  static int lineStart(String text, int from, int at) {
    int start = at;
    while (start > from && text.charAt(start - 1) != '\n') {
      start--;
    }
    return start;
  }
}
