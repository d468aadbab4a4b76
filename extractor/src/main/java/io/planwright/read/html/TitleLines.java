package io.planwright.read.html;

import io.planwright.read.html.Box.Line;
import java.util.List;

/** Finds a title in lines, where it may be broken in several. */
final class TitleLines {
  /** Titles stand in at most so many lines. */
  static final int MOST = 5;

  /** A longer line is no part of a title. */
  static final int LONGEST = 150;

  private final List<Line> lines;

  TitleLines(List<Line> lines) {
    this.lines = lines;
  }

  /**
   * Whether the title stands in this and the following lines.
   *
   * @param from the number of the first line
   * @param title the title's letters and digits
   * @param cutOff whether the title goes on beyond what is known of it
   * @return the number after its last line, -1 when it does not stand here
   */
  int endAt(int from, String title, boolean cutOff) {
    if (title.isEmpty() || !beginsLike(from, title)) {
      return -1;
    }
    StringBuilder seen = new StringBuilder();
    int last = Math.min(lines.size(), from + MOST);
    for (int i = from; i < last; i++) {
      if (lines.get(i).text().length() > LONGEST) {
        return -1;
      }
      seen.append(Compact.of(lines.get(i).text()));
      if (seen.length() >= title.length()) {
        boolean same = cutOff ? seen.indexOf(title) == 0 : title.contentEquals(seen);
        return same ? i + 1 : -1;
      }
      if (!title.startsWith(seen.toString())) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * The text of this line and those below that together are a part of a longer title.
   *
   * @param from the number of the first line
   * @param whole the letters and digits of the longer title
   */
  String partOf(int from, String whole) {
    StringBuilder compact = new StringBuilder();
    StringBuilder text = new StringBuilder();
    int last = Math.min(lines.size(), from + MOST);
    for (int i = from; i < last; i++) {
      Line line = lines.get(i);
      if (line.chars() > whole.length() + LONGEST || line.linkShare() > 0.5) {
        break;
      }
      compact.append(Compact.of(line.text()));
      if (compact.length() > whole.length() || !whole.contains(compact)) {
        break;
      }
      text.append(line.text());
    }
    return text.toString();
  }

  /** A quick look at the first letter, which settles it for nearly all lines. */
  private boolean beginsLike(int from, String title) {
    String text = lines.get(from).text();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return text.charAt(i) == title.charAt(0) || text.charAt(i) > '\uFF00';
      }
    }
    return false;
  }
}
