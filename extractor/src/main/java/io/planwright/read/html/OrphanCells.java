package io.planwright.read.html;

/**
 * Gives rows and cells that stand outside any table a table of their own.
 *
 * <p>A page cut off at its beginning, or pasted from the middle of another, holds {@code
 * <td>序号</td><td>指标</td>} without {@code <table>}. An HTML parser drops such tags and glues the
 * cells together: 序号指标. With the table restored the cells stay apart.
 */
final class OrphanCells {
  private final String html;
  private final StringBuilder repaired = new StringBuilder();
  private int copied;
  private int tableDepth;
  private boolean inOwnTable;
  private boolean inCell;

  private OrphanCells(String html) {
    this.html = html;
  }

  /** The page with such tables opened and closed; the same string when there is nothing to do. */
  static String adopt(String html) {
    return new OrphanCells(html).repair();
  }

  private String repair() {
    int at = html.indexOf('<');
    while (at >= 0 && at + 3 < html.length()) {
      at = html.indexOf('<', visit(at));
    }
    if (repaired.isEmpty()) {
      return html;
    }
    return repaired.append(html, copied, html.length()).toString();
  }

  /** Looks at the tag that opens at {@code at}; says where to look for the next. */
  private int visit(int at) {
    boolean closing = html.charAt(at + 1) == '/';
    int name = closing ? at + 2 : at + 1;
    char first = Character.toLowerCase(html.charAt(name));
    if (first == '!' && html.startsWith("<!--", at)) {
      int end = html.indexOf("-->", at);
      return end < 0 ? html.length() : end + 3;
    }
    if (!closing && first == 's' && (is("script", name) || is("style", name))) {
      int end = html.indexOf("</s", name);
      return end < 0 ? html.length() : end;
    }
    if (first != 't') {
      closeOwnTable(at);
      return name;
    }
    if (is("table", name)) {
      inOwnTable = false;
      tableDepth = Math.max(0, tableDepth + (closing ? -1 : 1));
    } else if (tableDepth == 0 && (is("td", name) || is("th", name) || is("tr", name))) {
      return visitOrphan(at, closing, !is("tr", name));
    } else if (!is("tbody", name) && !is("thead", name) && !is("tfoot", name)) {
      closeOwnTable(at);
    }
    return name;
  }

  /** Goes past the whole tag, as an HTML parser does: in {@code </td<td>} there is one. */
  private int visitOrphan(int at, boolean closing, boolean cell) {
    if (!inOwnTable && !closing) {
      insert("<table>", at);
      inOwnTable = true;
    }
    inCell = cell && !closing;
    int end = html.indexOf('>', at) + 1;
    if (end == 0) {
      return html.length();
    }
    if (closing && textFollows(end)) {
      closeOwnTable(end);
    }
    return end;
  }

  private boolean textFollows(int at) {
    int next = at;
    while (next < html.length() && Character.isWhitespace(html.charAt(next))) {
      next++;
    }
    return next < html.length() && html.charAt(next) != '<';
  }

  /** Between the cells of a restored table nothing but rows and cells belongs to it. */
  private void closeOwnTable(int at) {
    if (inOwnTable && !inCell) {
      insert("</table>", at);
      inOwnTable = false;
    }
  }

  private void insert(String tag, int at) {
    repaired.append(html, copied, at).append(tag);
    copied = at;
  }

  private boolean is(String tag, int at) {
    int end = at + tag.length();
    return html.regionMatches(true, at, tag, 0, tag.length())
        && (end == html.length() || !Character.isLetterOrDigit(html.charAt(end)));
  }
}
