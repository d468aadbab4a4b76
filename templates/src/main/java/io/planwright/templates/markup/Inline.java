package io.planwright.templates.markup;

import io.planwright.templates.paper.Text;
import java.util.ArrayList;
import java.util.List;

/** Reads words with notes, and cuts marked text where a mark stands. */
final class Inline {
  private static final String OPEN = "[[";
  private static final String BETWEEN = "||";
  private static final String CLOSE = "]]";

  private Inline() {}

  /** The words of a marked text with its notes; blanks at its ends are left away. */
  static Text text(String marked) {
    StringBuilder words = new StringBuilder();
    List<Text.Note> notes = new ArrayList<>();
    String source = marked.strip();
    int at = 0;
    while (at < source.length()) {
      if (source.startsWith(OPEN, at)) {
        int between = find(source, BETWEEN, at);
        int close = find(source, CLOSE, at);
        if (between >= 0 && close > between) {
          int start = words.length();
          words.append(plain(source.substring(at + OPEN.length(), between)));
          String comment = plain(source.substring(between + BETWEEN.length(), close)).strip();
          if (!comment.isEmpty() && words.length() > start) {
            notes.add(new Text.Note(start, words.length(), comment));
          }
          at = close + CLOSE.length();
          continue;
        }
      }
      if (source.charAt(at) == '\\' && at + 1 < source.length()) {
        at++;
      }
      words.append(source.charAt(at));
      at++;
    }
    return new Text(words.toString(), notes);
  }

  /** The words of a marked text in which no note can be. */
  static String plain(String marked) {
    StringBuilder words = new StringBuilder();
    for (int at = 0; at < marked.length(); at++) {
      if (marked.charAt(at) == '\\' && at + 1 < marked.length()) {
        at++;
      }
      words.append(marked.charAt(at));
    }
    return words.toString();
  }

  /** Where a mark stands that no backslash takes back, from a place on; -1 for nowhere. */
  static int find(String marked, String mark, int from) {
    for (int at = from; at + mark.length() <= marked.length(); at++) {
      if (marked.charAt(at) == '\\') {
        at++;
      } else if (marked.startsWith(mark, at)) {
        return at;
      }
    }
    return -1;
  }

  /** The cells of a table row: {@code |a|b|} are two. */
  static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    int start = 1;
    int depth = 0;
    for (int at = 1; at < row.length(); at++) {
      if (row.charAt(at) == '\\') {
        at++;
      } else if (row.startsWith(OPEN, at)) {
        depth++;
        at++;
      } else if (row.startsWith(CLOSE, at)) {
        depth--;
        at++;
      } else if (row.charAt(at) == '|' && depth <= 0) {
        cells.add(row.substring(start, at));
        start = at + 1;
      }
    }
    if (!row.substring(start).isBlank()) {
      cells.add(row.substring(start));
    }
    return cells;
  }
}
