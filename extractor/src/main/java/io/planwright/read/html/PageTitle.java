package io.planwright.read.html;

import io.planwright.read.html.Box.Group;
import io.planwright.read.html.Box.Line;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*+[_|｜]\\s*+|\\s++[-–—－]++\\s++|\\s*+[-－]\\s*+(?=[^\\d年]{2,20}$)");

  private static final Pattern SITE = Pattern.compile("(?:网|网站|门户|平台|首页|政府|公众号|信息公开)$");

  private static final Pattern DOCUMENT =
      Pattern.compile(
          ".{4,}(?:通知|意见|通告|公告|决定|批复|函|通报|方案|计划|规划|纲要|办法|措施|规定|细则|条例|政策|指南|要点|规则|制度|[一二三四五六七八九十\\d]条)"
              + "(?:[（(][^（()）]{1,30}[）)]){0,3}");

  /** The last characters of these words: most lines are told from titles by them. */
  private static final String DOCUMENT_ENDS = "知见告定复函报案划要办法施规则例策南点制度条";

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
  private final TitleLines titleLines;

  private PageTitle(List<Line> lines, BitSet shown, ChromeLines chrome) {
    this.lines = lines;
    this.shown = shown;
    this.chrome = chrome;
    this.titleLines = new TitleLines(lines);
  }

  /**
   * The title.
   *
   * @param text as it stands on the page, or in the page's metadata
   * @param from the number of its first line, -1 when it stands on no line
   * @param to the number after its last line
   * @param certain whether the page says that this is the title, rather than its place and wording
   */
  record Found(String text, int from, int to, boolean certain) {
    /** Whether the title was seen on the page itself. */
    boolean isOnPage() {
      return from >= 0;
    }
  }

  /**
   * Finds the title.
   *
   * @param head what the page says of itself
   * @param page the page
   * @param shown the lines where it may stand
   * @param chrome judges single lines
   * @param fromMetadata the title a metadata block names, empty when none does
   */
  static Optional<Found> find(
      PageHead head, Layout.Page page, BitSet shown, ChromeLines chrome, String fromMetadata) {
    PageTitle title = new PageTitle(page.lines(), shown, chrome);
    String browserTitle = head.title();
    Stream<Supplier<String>> certain =
        Stream.of(
            () -> fromMetadata,
            () -> head.meta("articletitle"),
            () -> title.heading(page.root(), browserTitle),
            () -> head.meta("og:title"),
            () -> title.linesIn(browserTitle));
    Stream<Supplier<String>> probable =
        Stream.of(title::byWording, () -> isOffice(head) ? "" : withoutSite(browserTitle));
    return firstUsable(certain)
        .map(text -> title.locate(text, true))
        .or(() -> firstUsable(probable).map(text -> title.locate(text, false)));
  }

  private static Optional<String> firstUsable(Stream<Supplier<String>> candidates) {
    return candidates
        .map(candidate -> candidate.get().strip())
        .filter(text -> text.length() >= SHORTEST && text.length() <= 2 * TitleLines.LONGEST)
        .findFirst();
  }

  /** Names of sites and offices are no titles of documents. */
  private static boolean isName(String text) {
    return SITE.matcher(text).find() || ISSUER.matcher(text).matches();
  }

  /** Word processors fill the browser's title with whatever the file was called once. */
  private static boolean isOffice(PageHead head) {
    String generator = head.meta("generator").toLowerCase(Locale.ROOT);
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
    char last = line.text().charAt(line.text().length() - 1);
    boolean ends = last == ')' || last == '）' || DOCUMENT_ENDS.indexOf(last) >= 0;
    return line.text().length() <= TitleLines.LONGEST
        && line.linkShare() < 0.3
        && (ends || line.boldChars() > 0)
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
      if (part.length() > best.length() && !isName(part)) {
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
    // the name of a site stands in many lines
    boolean most = browserTitle.length() * 2 > heading.length();
    return browserTitle.contains(heading) || (most && heading.contains(browserTitle));
  }

  private void collect(Group group, List<Group> headings) {
    boolean named = group.hint() == Hint.TITLE || Tags.headingLevel(group.tag()) > 0;
    if (named
        && group.sum().chars() <= TitleLines.LONGEST
        && group.to() - group.from() <= TitleLines.MOST) {
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

  /** The longest run of lines that is a part of the browser's title. */
  private String linesIn(String browserTitle) {
    String compactTitle = Compact.of(browserTitle);
    String best = "";
    for (int i = shown.nextSetBit(0); i >= 0; i = shown.nextSetBit(i + 1)) {
      Line line = lines.get(i);
      if (line.chars() <= browserTitle.length() && line.linkShare() < 0.5) {
        String text = titleLines.partOf(i, compactTitle);
        best = text.length() > best.length() && !isName(text) ? text : best;
      }
    }
    return best;
  }

  private Found locate(String title, boolean certain) {
    boolean cutOff = CUT_OFF.matcher(title).find();
    String compact = Compact.of(CUT_OFF.matcher(title).replaceFirst(""));
    for (int i = shown.nextSetBit(0); i >= 0; i = shown.nextSetBit(i + 1)) {
      int to = titleLines.endAt(i, compact, cutOff);
      if (to > 0 && !chrome.isCrumb(lines.get(i))) {
        return new Found(cutOff ? lines.get(i).text() : title, i, to, certain);
      }
    }
    return new Found(title, -1, -1, certain);
  }
}
