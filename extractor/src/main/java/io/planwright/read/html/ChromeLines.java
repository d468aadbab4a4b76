package io.planwright.read.html;

import io.planwright.lexicon.Tsv;
import io.planwright.read.html.Box.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises single lines of chrome by their wording: tool bars (【打印】【关闭】), bread crumbs (首页 &gt;
 * 政务公开 &gt; 正文), the lines around an article (上一篇：…) and the headings of link lists (相关链接).
 */
final class ChromeLines {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]++");

  private static final Pattern CRUMB = Pattern.compile("[>＞»›→]|&gt;");

  /** A tool bar with more words than this is an article's sentence. */
  private static final int LONGEST_TOOL_BAR = 80;

  private static final int LONGEST_CRUMB = 150;

  private record Start(String words, int longestLine) {}

  private final Set<String> tools = new HashSet<>();
  private final Set<String> related = new HashSet<>();
  private final Map<Character, List<Start>> starts = new HashMap<>();
  private final int longestTool;

  /** Loads the lexicon {@code chrome-lines.tsv}. */
  ChromeLines() {
    for (Tsv.Row row : Tsv.read(ChromeLines.class, "chrome-lines.tsv")) {
      switch (row.get("canonical")) {
        case "TOOL" -> tools.add(row.get("surface"));
        case "RELATED" -> related.add(row.get("surface"));
        case "START" ->
            starts
                .computeIfAbsent(row.get("surface").charAt(0), first -> new ArrayList<>())
                .add(new Start(row.get("surface"), Integer.parseInt(row.get("attributes"))));
        default -> throw row.bad("unknown kind");
      }
    }
    longestTool = tools.stream().mapToInt(String::length).max().orElse(0);
  }

  /** Whether a line consists of tool words only, such as 【字体：大 中 小】【打印】. */
  boolean isTool(Line line) {
    String text = line.text();
    if (text.length() > LONGEST_TOOL_BAR) {
      return false;
    }
    if (tools.contains(text)) {
      return true;
    }
    String words = NO_WORD.matcher(text).replaceAll(" ");
    boolean any = false;
    int at = 0;
    while (at < words.length()) {
      if (words.charAt(at) == ' ') {
        at++;
        continue;
      }
      int end = Math.min(words.length(), at + longestTool);
      while (end > at && !tools.contains(words.substring(at, end))) {
        end--;
      }
      if (end == at) {
        return false;
      }
      any = true;
      at = end;
    }
    // 大中小 is a tool bar, a lone number or 中 in a table cell is not
    return any && words.strip().length() > 1;
  }

  /** Whether a line is the path of menus that leads to the page. */
  boolean isCrumb(Line line) {
    return line.text().length() <= LONGEST_CRUMB
        && line.mass() < line.chars()
        && CRUMB.matcher(line.text()).find()
        && (line.links() > 0 || CRUMB.split(line.text(), -1).length > 2 || isMargin(line));
  }

  /** Whether a line begins like those that stand around articles, such as 上一篇：…. */
  boolean isMargin(Line line) {
    String text = line.text();
    for (Start start : starts.getOrDefault(text.charAt(0), List.of())) {
      if (text.length() <= start.longestLine() && text.startsWith(start.words())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line is the heading of a list of links to other pages. */
  boolean isRelated(Line line) {
    return line.text().length() <= 20
        && related.contains(NO_WORD.matcher(line.text()).replaceAll(""));
  }
}
