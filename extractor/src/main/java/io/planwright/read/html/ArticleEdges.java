package io.planwright.read.html;

import io.planwright.read.html.Box.Line;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Judges the lines around an article: before its first sentence and after its last.
 *
 * <p>What stands between title and text is kept when it belongs to a document (发文字号, 征求意见稿, a date
 * in brackets); so are signature, date and annex names at the end. Bread crumbs, tool bars, keyword
 * rows, previous and next links go, and so does everything below a heading such as 相关阅读.
 */
final class ArticleEdges {
  private static final Pattern HEAD_MATTER =
      Pattern.compile(
          ".{0,40}[〔\\[［【（(]\\s*+(?:19|20)\\d\\d\\s*+[〕\\]］】）)].{0,20}|[（(].{1,60}[）)]|——.*|.{2,40}(?:文件|政府令|公告)"
              + "|第\\s*+\\d+\\s*+号|(?:19|20)\\d\\d年第\\s*+\\d+\\s*+号");

  private static final Pattern DATE =
      Pattern.compile(
          "[（(]?(?:19|20)\\d\\d\\s*+年\\s*+\\d{1,2}\\s*+月\\s*+\\d{1,2}\\s*+日[）)]?|[一二〇○零Ｏ]{4}年.{2,3}月.{1,3}日");

  private static final Pattern ISSUER =
      Pattern.compile(".{2,60}(?:政府|办公室|办公厅|委员会|局|厅|委|办|院|中心|管委会|小组|部|党委|省委|市委|县委|区委)");

  private static final Pattern ANNEX = Pattern.compile("附\\s*+件.{0,80}|附[表录图：:].{1,80}");

  /** How far below the last sentence signatures and annex names may go on outside the article. */
  private static final int TAIL = 12;

  /** So many lines a signature of several issuers may have. */
  private static final int SIGNATURE = 4;

  /** Keyword rows are longer than any heading and have this many gaps. */
  private static final int KEYWORD_ROW = 60;

  private static final int KEYWORD_GAPS = 6;

  private static final Pattern GAP = Pattern.compile("[\\s,，、|｜_/·]+");

  private final ChromeLines chrome;
  private final BitSet inTables;

  /**
   * Creates a judge.
   *
   * @param chrome words of chrome
   * @param inTables the lines of data tables, which are never judged one by one
   */
  ArticleEdges(ChromeLines chrome, BitSet inTables) {
    this.chrome = chrome;
    this.inTables = inTables;
  }

  /**
   * Drops and adds lines at the edges.
   *
   * @param lines all lines of the page
   * @param kept the article's lines, changed here
   * @param shown the lines that may be added
   * @param title the title with its place
   */
  void trim(List<Line> lines, BitSet kept, BitSet shown, Optional<PageTitle.Found> title) {
    int first = firstText(lines, kept);
    int last = lastText(lines, kept);
    trimHead(lines, kept, shown, title, first);
    trimTail(lines, kept, shown, last);
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      Line line = lines.get(i);
      if (!inTables.get(i) && line.links() > 0 && line.linkShare() > 0.5 && chrome.isTool(line)) {
        kept.clear(i);
      }
    }
  }

  /** The number of the first kept line that is a sentence or stands in a table. */
  int firstText(List<Line> lines, BitSet kept) {
    int first = kept.nextSetBit(0);
    while (first >= 0 && !isArticleText(lines.get(first))) {
      first = kept.nextSetBit(first + 1);
    }
    return first >= 0 ? first : Math.max(0, kept.nextSetBit(0));
  }

  /** The number of the last such line. */
  int lastText(List<Line> lines, BitSet kept) {
    int last = kept.length() - 1;
    while (last >= 0 && !isArticleText(lines.get(last))) {
      last = kept.previousSetBit(last - 1);
    }
    return last >= 0 ? last : kept.length() - 1;
  }

  private boolean isArticleText(Line line) {
    return inTables.get(line.number())
        || (line.mass() >= line.chars() * 0.9
            && line.chars() >= 12
            && line.linkShare() < 0.5
            && !chrome.isMargin(line));
  }

  private void trimHead(
      List<Line> lines, BitSet kept, BitSet shown, Optional<PageTitle.Found> title, int firstText) {
    boolean seen = title.isPresent() && title.get().isOnPage() && title.get().from() < firstText;
    int titleFrom = seen ? title.orElseThrow().from() : -1;
    int titleTo = seen ? title.orElseThrow().to() : -1;
    int articleFrom = Math.max(0, kept.nextSetBit(0));
    for (int i = seen ? titleFrom : articleFrom; i < firstText; i++) {
      Line line = lines.get(i);
      boolean inTitle = i >= titleFrom && i < titleTo;
      if (shown.get(i) && (inTitle || (i < articleFrom && isHeadMatter(line)))) {
        kept.set(i);
      }
    }
    boolean certain = seen && title.orElseThrow().certain();
    for (int i = kept.nextSetBit(0); i >= 0 && i < firstText; i = kept.nextSetBit(i + 1)) {
      Line line = lines.get(i);
      boolean inTitle = i >= titleFrom && i < titleTo;
      boolean above = i < titleFrom && certain;
      boolean stays = above ? isAboveTitle(line, titleFrom) : !isChrome(line);
      if (!inTables.get(i) && !inTitle && !stays) {
        kept.clear(i);
      }
    }
  }

  /** Above a title only its number and its issuer belong to the document. */
  private boolean isAboveTitle(Line line, int titleFrom) {
    boolean issuer = line.number() == titleFrom - 1 && ISSUER.matcher(line.text()).matches();
    return isHeadMatter(line) || (issuer && line.links() == 0);
  }

  private void trimTail(List<Line> lines, BitSet kept, BitSet shown, int lastText) {
    boolean cut = false;
    int end = kept.length();
    for (int i = kept.nextSetBit(lastText + 1); i >= 0 && i < end; i = kept.nextSetBit(i + 1)) {
      Line line = lines.get(i);
      cut |= chrome.isRelated(line);
      if (!inTables.get(i) && (cut || isChrome(line) || isForeignLink(line))) {
        kept.clear(i);
      }
    }
    for (int i = end; i < Math.min(lines.size(), end + TAIL) && !cut; i++) {
      Line line = lines.get(i);
      if (!shown.get(i) || isChrome(line)) {
        continue;
      }
      boolean annexTable = inTables.get(i) && kept.get(i - 1);
      if (!annexTable && !isTailMatter(lines, shown, line)) {
        return;
      }
      kept.set(i);
    }
  }

  private boolean isChrome(Line line) {
    return chrome.isTool(line)
        || chrome.isCrumb(line)
        || chrome.isMargin(line)
        || chrome.isRelated(line)
        || isKeywordRow(line)
        || (line.mass() == 0 && Prose.isFooter(line.text()));
  }

  private static boolean isForeignLink(Line line) {
    return line.fileLinks() == 0 && line.linkShare() > 0.6;
  }

  private static boolean isKeywordRow(Line line) {
    return line.mass() == 0
        && line.chars() > KEYWORD_ROW
        && GAP.split(line.text(), -1).length > KEYWORD_GAPS;
  }

  private boolean isHeadMatter(Line line) {
    return !isChrome(line) && HEAD_MATTER.matcher(line.text()).matches();
  }

  private static boolean isTailMatter(List<Line> lines, BitSet shown, Line line) {
    String text = line.text();
    if (line.fileLinks() > 0 || DATE.matcher(text).matches() || ANNEX.matcher(text).matches()) {
      return true;
    }
    return line.links() == 0
        && ISSUER.matcher(text).matches()
        && isBeforeDate(lines, shown, line.number());
  }

  /** A signature is an issuer's name above a date; the name alone may be a footer's. */
  private static boolean isBeforeDate(List<Line> lines, BitSet shown, int issuer) {
    for (int i = issuer + 1; i <= issuer + SIGNATURE && i < lines.size(); i++) {
      if (shown.get(i) && DATE.matcher(lines.get(i).text()).matches()) {
        return true;
      }
    }
    return false;
  }
}
