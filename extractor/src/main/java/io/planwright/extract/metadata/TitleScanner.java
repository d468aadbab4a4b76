package io.planwright.extract.metadata;

import io.planwright.extract.clean.Characters;
import io.planwright.extract.clean.Label;
import io.planwright.extract.metadata.Head.Kind;
import io.planwright.extract.metadata.Head.Unit;
import io.planwright.extract.split.DocTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds a title that starts at an offset, wherever it ends: at the end of its line, of the next
 * line, or in the middle of a paragraph where the body is glued to it.
 *
 * <p>A title ends with a kind of document (行动计划, 若干措施) and the brackets behind it, and then
 * something else must begin: a line, a document number, a salutation, a word that opens a body.
 * {@code …三年行动方案（2022—2024年）为深入实施…} is a title, {@code …三年行动方案的总体要求} is not.
 */
final class TitleScanner {
  private static final int SHORTEST = 6;
  private static final int LONGEST = 130;
  private static final int LONGEST_KIND = 12;
  private static final int LONGEST_BRACKET = 40;
  private static final int LONGEST_LINE = 70;

  private static final Pattern PLACE = Pattern.compile("[一-鿿]{2,9}?(?:省|市|自治区|自治州|盟|州|区|县|旗)");
  private static final Pattern ARTICLES = Pattern.compile("[一二三四五六七八九十]条(?:政策|措施|意见)?$");
  private static final Pattern ISSUES = Pattern.compile(".{0,40}关于(?:印发|转发|批转|征求|公开征求)");
  private static final Pattern ISSUED = Pattern.compile(".*(?:通知|公告|通告|函|决定|启事|公示|批复)(?:（.*）)?");
  private static final Pattern LINK = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}");
  private static final Pattern DAMAGED_PERIOD = Pattern.compile("[年度至到—\\-～、\\s]*");

  private final DocTypes docTypes;
  private final MetadataWords words;
  private final Pattern salutation;

  TitleScanner(DocTypes docTypes, MetadataWords words) {
    this.docTypes = docTypes;
    this.words = words;
    this.salutation = Pattern.compile("各[^。；\\n]{2,240}：");
  }

  /** The state of a scan: text, block, and titles met so far. */
  record Context(OwnText own, MetadataBlock block, List<String> known, boolean afterNotice) {}

  /** The title at an offset with its draft mark and date, the title first; empty when none. */
  List<Unit> at(Context context, int at) {
    List<Unit> found = byKind(context, at);
    return found.isEmpty() ? byKnown(context, at) : found;
  }

  /** A title met before, also where what follows is no boundary: …实施方案实施方案一：…. */
  private List<Unit> byKnown(Context context, int at) {
    String text = context.own().text();
    for (String known : context.known()) {
      if (text.startsWith(known, at) && !text.startsWith("的", at + known.length())) {
        Optional<List<Unit>> found = complete(context, at, at + known.length(), true);
        if (found.isPresent()) {
          return found.get();
        }
      }
    }
    return List.of();
  }

  private List<Unit> byKind(Context context, int at) {
    String text = context.own().text();
    int limit = Math.min(text.length(), at + LONGEST);
    int breaks = 0;
    for (int i = at; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '。' || c == '；' || c == '\t' || c == '！' || c == '？') {
        return List.of();
      }
      boolean mayEnd = i + 1 - at >= SHORTEST && mayEndKind(c);
      if (mayEnd && endsWithKind(text.substring(Math.max(at, i + 1 - LONGEST_KIND), i + 1))) {
        Optional<List<Unit>> found = complete(context, at, i + 1, false);
        if (found.isPresent()) {
          return found.get();
        }
      }
      if (c == '\n') {
        breaks++;
        if (breaks > 2 || !goesOn(context, at, i)) {
          return List.of();
        }
      }
    }
    return List.of();
  }

  /** Whether a kind may end with a character, or 十条 or a quotation mark. */
  private boolean mayEndKind(char c) {
    return docTypes.mayEndWith(c) || c == '条' || c == '》' || c == '”';
  }

  private boolean endsWithKind(String tail) {
    return docTypes.of(tail).isPresent()
        || (tail.indexOf('条') > 0 && ARTICLES.matcher(tail).find());
  }

  /** The units when a title ends at {@code end} and brackets behind it are taken along. */
  private Optional<List<Unit>> complete(Context context, int start, int end, boolean known) {
    String text = context.own().text();
    String title = text.substring(start, end).replace("\n", "");
    if (!balanced(title)) {
      return Optional.empty();
    }
    List<Unit> notes = new ArrayList<>();
    StringBuilder full = new StringBuilder(title);
    int at = end;
    while (true) {
      int open = at;
      if (open < text.length() && text.charAt(open) == '\n' && bracketLine(context.own(), open)) {
        open++;
      }
      if (open >= text.length() || (text.charAt(open) != '（' && text.charAt(open) != '〔')) {
        break;
      }
      int close = text.indexOf(text.charAt(open) == '（' ? '）' : '〕', open);
      int lineEnd = context.own().lineEnd(open);
      if (close < 0 || close > Math.min(lineEnd, open + LONGEST_BRACKET)) {
        if (lineEnd - open <= 1) {
          at = lineEnd; // 实施方案（ : cut open
        }
        break;
      }
      if (DocumentNumbers.at(text, open).isPresent() || context.block().beginsAt(open)) {
        break;
      }
      note(text, open, close + 1, full, notes);
      at = close + 1;
    }
    if (!(boundary(context, start, at) || (known && full.length() > 8))) {
      return Optional.empty();
    }
    String found = full.toString();
    if (!plausible(found) || needsMore(found)) {
      return Optional.empty();
    }
    List<Unit> units = new ArrayList<>();
    units.add(new Unit(Kind.TITLE, start, at, unquoted(found)));
    units.addAll(notes);
    return Optional.of(units);
  }

  /** Takes a bracket behind a title for what it is: draft mark, date, lost period, part of it. */
  private void note(String text, int open, int close, StringBuilder full, List<Unit> notes) {
    String inside = text.substring(open + 1, close - 1);
    if (words.isIn("draft", inside)) {
      notes.add(new Unit(Kind.DRAFT_MARK, open, close, inside));
    } else if (words.isIn("repealed", inside)) {
      notes.add(new Unit(Kind.REPEAL_MARK, open, close, inside));
    } else if (DateScanner.at(text, open + 1).isPresent()) {
      notes.add(new Unit(Kind.BRACKETED_DATE, open, close, inside));
    } else if (!DAMAGED_PERIOD.matcher(inside).matches() && !inside.startsWith("此件")) {
      full.append(text, open, close);
    }
  }

  /** Whether the line after a line break is a bracket and nothing else. */
  private static boolean bracketLine(OwnText own, int lineBreak) {
    int end = own.lineEnd(lineBreak + 1);
    String line = own.text().substring(lineBreak + 1, end);
    return line.startsWith("（")
        && line.length() <= LONGEST_BRACKET
        && Label.at(line, 0, line.length()) == null
        && (line.endsWith("）") || DocumentNumbers.at(line, 0).isPresent());
  }

  /** Whether something else begins at an offset behind a title. */
  private boolean boundary(Context context, int start, int at) {
    String text = context.own().text();
    if (at >= text.length() || text.charAt(at) == '\n' || context.block().beginsAt(at)) {
      return true;
    }
    String openers = text.charAt(at - 1) == '）' ? "opener" : "glue";
    if (words.isAt(openers, text, at) || words.isAt("caption", text, at)) {
      return true;
    }
    if (at - start > 8 && text.startsWith(text.substring(start, start + 8), at)) {
      return true; // the title stands twice in one paragraph
    }
    if (text.charAt(at) == '。') {
      return opensLikeTitle(text.substring(start, at));
    }
    Optional<DocumentNumbers.Place> number = DocumentNumbers.at(text, at);
    if (number.isPresent()) {
      return !endsWithKind(text.substring(number.get().start(), number.get().start() + 2));
    }
    return context.own().brokenAt(at)
        || salutation.matcher(text).region(at, text.length()).lookingAt();
  }

  private boolean plausible(String title) {
    boolean sentence =
        title.contains("制定本")
            || title.contains("特制定")
            || title.contains("以下简称")
            || words.isAt("basis", title, 0)
            || (title.indexOf('，') >= 0 && words.isAt("opener", title, 0));
    boolean citation = title.endsWith("》") && !title.startsWith("《");
    boolean breadcrumb = title.indexOf('〉') >= 0 && title.indexOf('〈') < 0;
    boolean link = LINK.matcher(title).lookingAt();
    int colon = title.indexOf('：');
    boolean pair = colon >= 0 && title.length() - colon < SHORTEST;
    return !sentence && !citation && !breadcrumb && !link && !pair && title.length() >= SHORTEST;
  }

  /** Whether a title has only begun: 云湖市人民政府关于印发云湖市产业发展规划 wants its 的通知. */
  private static boolean needsMore(String quoted) {
    String title = unquoted(quoted);
    return title.contains("关于")
        && ISSUES.matcher(title).lookingAt()
        && !ISSUED.matcher(title).matches();
  }

  /** Whether a line begins with a place or 关于. */
  private static boolean opensLikeTitle(String line) {
    return PLACE.matcher(line).lookingAt() || line.startsWith("关于");
  }

  /** Whether a title may go on behind a line break. */
  private boolean goesOn(Context context, int start, int lineBreak) {
    String text = context.own().text();
    String line = text.substring(start, lineBreak);
    int nextEnd = context.own().lineEnd(lineBreak + 1);
    String next = text.substring(Math.min(lineBreak + 1, nextEnd), nextEnd);
    if (line.isEmpty() || next.isEmpty() || next.length() > LONGEST_LINE) {
      return false;
    }
    char last = line.charAt(line.length() - 1);
    boolean open =
        Characters.isHan(last) || last == '”' || last == '》' || last == '）' || last == '、';
    boolean starts =
        context.afterNotice()
            || opensLikeTitle(line)
            || line.contains("关于")
            || line.startsWith("“")
            || line.startsWith("《");
    return open
        && starts
        && line.length() >= SHORTEST
        && Label.at(next, 0, next.length()) == null
        && !DateScanner.at(next, 0).isPresent()
        && !DocumentNumbers.at(next, 0).isPresent()
        && !next.startsWith("（");
  }

  private static boolean balanced(String title) {
    int depth = 0;
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      if (c == '《' || c == '（' || c == '〔' || c == '“') {
        depth++;
      } else if (c == '》' || c == '）' || c == '〕' || c == '”') {
        depth--;
      }
    }
    return depth == 0;
  }

  private static String unquoted(String title) {
    return title.startsWith("《") && title.indexOf('》') == title.length() - 1
        ? title.substring(1, title.length() - 1)
        : title;
  }
}
