package io.planwright.read.html;

import io.planwright.read.html.Box.Group;
import io.planwright.read.html.Box.Line;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The title of the article on a page.
 *
 * <p>The page's metadata say it best ({@code <meta name="ArticleTitle">}), then a heading that the
 * browser's title repeats, then the browser's title without the names of site and column behind it:
 * 关于印发《行动方案》的通知_政策文件_澜川市人民政府.
 */
final class PageTitle {
  /** Shorter titles name a site or a column. */
  private static final int SHORTEST = 6;

  private static final int LONGEST = 150;

  /** Titles stand in at most so many lines. */
  private static final int MOST_LINES = 5;

  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*+[_|｜]\\s*+|\\s++[-–—－]++\\s++|\\s*+[-－]\\s*+(?=[^\\d年]{2,20}$)");

  private static final Pattern SITE = Pattern.compile("(?:网|网站|门户|平台|首页|政府|公众号|信息公开)$");

  private static final Pattern DOCUMENT =
      Pattern.compile(
          ".{4,}(?:通知|意见|通告|公告|决定|批复|函|通报|方案|计划|规划|纲要|办法|措施|规定|细则|条例|政策|指南|要点|规则|制度|[一二三四五六七八九十\\d]条)"
              + "(?:[（(][^（()）]{1,30}[）)]){0,3}");

  private static final Pattern NUMBERED = Pattern.compile("^[（(]?[一二三四五六七八九十\\d第]");

  private static final Pattern ISSUER = Pattern.compile(".{2,40}(?:政府|办公室|办公厅|委员会|局|厅|委|部|院|中心)");

  /** So many lines may stand between a title and the first sentence: number, date, addressees. */
  private static final int BEFORE_TEXT = 8;

  /** A sentence has at least so many characters. */
  private static final int SENTENCE = 15;

  private static final Pattern CUT_OFF = Pattern.compile("(?:\\.{2,}|…+)$");

  private final List<Line> lines;
  private final BitSet shown;
  private final ChromeLines chrome;

  private PageTitle(List<Line> lines, BitSet shown, ChromeLines chrome) {
    this.lines = lines;
    this.shown = shown;
    this.chrome = chrome;
  }

  /**
   * The title.
   *
   * @param text as it stands on the page, or in the page's metadata
   * @param from the number of its first line, -1 when it stands on no line
   * @param to the number after its last line
   */
  record Found(String text, int from, int to) {
    /** Whether the title was seen on the page itself. */
    boolean isOnPage() {
      return from >= 0;
    }

    /** The number after the last line of the title when it begins in this line, else -1. */
    int endAt(List<Line> lines, int line) {
      return PageTitle.endAt(lines, line, Compact.of(text), false);
    }
  }

  /**
   * Finds the title.
   *
   * @param shown the lines where it may stand
   * @param fromMetadata the title a metadata block names, empty when none does
   */
  static Optional<Found> find(
      Document document, Layout.Page page, BitSet shown, ChromeLines chrome, String fromMetadata) {
    PageTitle title = new PageTitle(page.lines(), shown, chrome);
    List<String> candidates = new ArrayList<>();
    candidates.add(fromMetadata);
    candidates.add(metaContent(document, "name", "ArticleTitle"));
    String browserTitle = document.title().strip();
    candidates.add(title.heading(page.root(), browserTitle));
    candidates.add(metaContent(document, "property", "og:title"));
    candidates.add(title.lineIn(browserTitle));
    candidates.add(title.byWording());
    if (!isOffice(document)) {
      candidates.add(withoutSite(browserTitle));
    }
    return candidates.stream()
        .map(String::strip)
        .filter(text -> text.length() >= SHORTEST && text.length() <= LONGEST * 2)
        .findFirst()
        .map(title::locate);
  }

  private static String metaContent(Document document, String attribute, String name) {
    for (Element meta : document.getElementsByTag("meta")) {
      if (meta.attr(attribute).equalsIgnoreCase(name)) {
        return meta.attr("content");
      }
    }
    return "";
  }

  /** Word processors fill the browser's title with whatever the file was called once. */
  private static boolean isOffice(Document document) {
    String generator = metaContent(document, "name", "generator").toLowerCase(Locale.ROOT);
    return generator.contains("word") || generator.contains("wps") || generator.contains("office");
  }

  /** The first line shortly before the first sentence that ends as titles do, or is set as one. */
  private String byWording() {
    int candidate = -1;
    int since = 0;
    for (int i = shown.nextSetBit(0); i >= 0; i = shown.nextSetBit(i + 1)) {
      Line line = lines.get(i);
      if (since++ > BEFORE_TEXT) {
        candidate = -1;
      }
      if (line.mass() >= line.chars() * 0.9 && line.chars() >= SENTENCE) {
        if (candidate >= 0) {
          return withIssuer(candidate);
        }
      } else if (candidate < 0 && isTitleLike(line)) {
        candidate = i;
        since = 0;
      }
    }
    return "";
  }

  private boolean isTitleLike(Line line) {
    return line.text().length() <= LONGEST
        && line.linkShare() < 0.3
        && (DOCUMENT.matcher(line.text()).matches() || isSetAsTitle(line))
        && !chrome.isCrumb(line)
        && !chrome.isMargin(line)
        && !chrome.isRelated(line);
  }

  private static boolean isSetAsTitle(Line line) {
    return line.boldChars() == line.chars()
        && line.chars() >= 2 * SHORTEST
        && !NUMBERED.matcher(line.text()).find();
  }

  /** 关于印发……的通知 often has its issuer in the line above. */
  private String withIssuer(int number) {
    String text = lines.get(number).text();
    if (number > 0 && shown.get(number - 1) && text.startsWith("关于")) {
      String above = lines.get(number - 1).text();
      if (ISSUER.matcher(above).matches()) {
        return above + text;
      }
    }
    return text;
  }

  private static String withoutSite(String browserTitle) {
    String best = "";
    for (String part : SEPARATOR.split(browserTitle, -1)) {
      if (part.length() > best.length() && !SITE.matcher(part).find()) {
        best = part;
      }
    }
    return best;
  }

  /** The heading that the browser's title repeats, else the only top heading of the page. */
  private String heading(Group root, String browserTitle) {
    List<Group> headings = new ArrayList<>();
    collect(root, headings);
    String compactTitle = Compact.of(browserTitle);
    String best = "";
    for (Group group : headings) {
      String text = text(group);
      if (text.length() > best.length() && agrees(Compact.of(text), compactTitle)) {
        best = text;
      }
    }
    if (!best.isEmpty()) {
      return best;
    }
    List<Group> top = headings.stream().filter(group -> group.tag().equals("h1")).toList();
    if (top.size() != 1 || top.getFirst().sum().linkShare() > 0.5) {
      return "";
    }
    String only = text(top.getFirst());
    return SITE.matcher(only).find() ? "" : only;
  }

  private static boolean agrees(String heading, String browserTitle) {
    if (heading.length() < SHORTEST || browserTitle.length() < SHORTEST) {
      return false;
    }
    return browserTitle.contains(heading) || heading.contains(browserTitle);
  }

  private void collect(Group group, List<Group> headings) {
    boolean named = group.hint() == Hint.TITLE || Tags.headingLevel(group.tag()) > 0;
    if (named && group.sum().chars() <= LONGEST && group.to() - group.from() <= MOST_LINES) {
      headings.add(group);
      return;
    }
    for (Box box : group.children()) {
      if (box instanceof Group child && !child.isEmpty() && child.hint() != Hint.CHROME) {
        collect(child, headings);
      }
    }
  }

  private String text(Group group) {
    StringBuilder text = new StringBuilder();
    for (int i = group.from(); i < group.to(); i++) {
      text.append(lines.get(i).text());
    }
    return text.toString();
  }

  /** The longest line that is a part of the browser's title. */
  private String lineIn(String browserTitle) {
    String compactTitle = Compact.of(browserTitle);
    String best = "";
    for (Line line : lines) {
      String text = line.text();
      if (text.length() > best.length()
          && text.length() <= LONGEST
          && shown.get(line.number())
          && line.linkChars() * 2 < line.chars()
          && compactTitle.contains(Compact.of(text))
          && !SITE.matcher(text).find()) {
        best = text;
      }
    }
    return best;
  }

  private Found locate(String title) {
    boolean cutOff = CUT_OFF.matcher(title).find();
    String compact = Compact.of(CUT_OFF.matcher(title).replaceFirst(""));
    for (int i = shown.nextSetBit(0); i >= 0; i = shown.nextSetBit(i + 1)) {
      int to = endAt(lines, i, compact, cutOff);
      if (to > 0 && !chrome.isCrumb(lines.get(i))) {
        return new Found(cutOff ? lines.get(i).text() : title, i, to);
      }
    }
    return new Found(title, -1, -1);
  }

  private static int endAt(List<Line> lines, int from, String title, boolean cutOff) {
    StringBuilder seen = new StringBuilder();
    int last = Math.min(lines.size(), from + MOST_LINES);
    for (int i = from; i < last; i++) {
      if (lines.get(i).text().length() > LONGEST) {
        return -1;
      }
      seen.append(Compact.of(lines.get(i).text()));
      if (seen.length() >= title.length()) {
        boolean same = cutOff ? seen.toString().startsWith(title) : title.contentEquals(seen);
        return same && !title.isEmpty() ? i + 1 : -1;
      }
      if (!title.startsWith(seen.toString())) {
        return -1;
      }
    }
    return -1;
  }
}
