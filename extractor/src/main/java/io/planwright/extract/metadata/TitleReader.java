package io.planwright.extract.metadata;

import io.planwright.extract.clean.Characters;
import io.planwright.extract.clean.Label;
import io.planwright.extract.metadata.Head.Kind;
import io.planwright.extract.metadata.Head.Unit;
import io.planwright.extract.split.Chrome;
import io.planwright.extract.split.DocTypes;
import io.planwright.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the plan's own title among the titles of the head.
 *
 * <p>The last title before the body is the plan's: what stands above it are file names, repeated
 * headings and the notice. Where the notice came without the plan, the title it announces counts,
 * and where there is no title line at all the one that the first sentences name (近日，云湖市印发《…》).
 */
final class TitleReader {
  /** News name the document in their first sentences or not at all. */
  private static final int NEWS_HEAD = 500;

  private static final int LONGEST_HEADLINE = 60;

  private static final Pattern ARTICLES = Pattern.compile("[一二三四五六七八九十]+条$");
  private static final Pattern NOTICE_KIND = Pattern.compile("(?:的)?(?:通知|公告|通告|函|决定)$");
  private static final Pattern CARRIED =
      Pattern.compile(
          "《([^《》]{4,90}(?:〈[^〈〉]{2,60}〉[^《》]{0,30})?)》(?:（[^）]{1,20}）)?(?:[已业]经|，?现予?印发)");
  private static final Pattern HANDED =
      Pattern.compile("(?:现将|现就|起草了?|制定了?|征求|形成了?|拟定了?)《([^《》]{4,90})》");

  private final DocTypes docTypes;
  private final Chrome chrome;
  private final AgencyNames agencies;
  private final MetadataWords words;
  private final Pattern released;

  TitleReader(DocTypes docTypes, Chrome chrome, AgencyNames agencies, MetadataWords words) {
    this.docTypes = docTypes;
    this.chrome = chrome;
    this.agencies = agencies;
    this.words = words;
    String release = words.group("release");
    this.released =
        Pattern.compile(
            release
                + "了?[^，。；《》关]{0,16}(?:《([^《》]{4,90})》|(关于[^，。；《》]{6,70}?)(?=[，。]|的通知))"
                + "|《([^《》]{4,90})》(?:（[^）]{2,20}）)?(?:正式|近日|日前)?"
                + release);
  }

  /**
   * The title.
   *
   * @param heading the title line that made the document one of several, or null
   */
  PlanTitle read(OwnText own, Head head, @Nullable String heading, MetadataBlock block) {
    List<Unit> above = new ArrayList<>();
    List<Unit> behind = new ArrayList<>();
    NoticeTitle notice = null;
    boolean carried = false;
    for (Unit unit : head.units()) {
      if (unit.kind() == Kind.TITLE) {
        Optional<NoticeTitle> parsed = NoticeTitle.parse(unit.text(), agencies);
        if (parsed.isPresent()) {
          notice = fuller(notice, parsed.get());
          carried = true;
        } else {
          (carried ? behind : above).add(unit);
        }
      }
      carried |= unit.kind() == Kind.SALUTATION || unit.kind() == Kind.NOTICE;
    }
    String chosen = choose(own, head, above, behind, notice, heading, block);
    String text = chosen == null ? null : withoutMarks(chosen);
    return new PlanTitle(text, text == null ? null : docType(text), notice);
  }

  /** A title without the brackets that mark a draft and without one that was cut open. */
  private String withoutMarks(String title) {
    int open = title.lastIndexOf('（');
    if (open < 4 || (title.indexOf('）', open) < title.length() - 1 && title.endsWith("）"))) {
      return title;
    }
    String inside = title.substring(open + 1);
    boolean cut = inside.indexOf('）') < 0;
    boolean mark = cut || (inside.endsWith("）") && words.isIn("draft", inside));
    return mark ? withoutMarks(title.substring(0, open)) : title;
  }

  private static NoticeTitle fuller(@Nullable NoticeTitle one, NoticeTitle other) {
    return one != null && one.issuers().size() > other.issuers().size() ? one : other;
  }

  private @Nullable String choose(
      OwnText own,
      Head head,
      List<Unit> above,
      List<Unit> behind,
      @Nullable NoticeTitle notice,
      @Nullable String heading,
      MetadataBlock block) {
    String labelled = block.get(Field.TITLE).orElse(null);
    List<String> all = new ArrayList<>();
    above.forEach(unit -> all.add(unit.text()));
    if (!behind.isEmpty()) {
      String plan = behind.getLast().text();
      if (notice != null) {
        all.add(notice.announced());
      }
      behind.forEach(unit -> all.add(unit.text()));
      return fullest(plan, all);
    }
    if (notice != null) {
      return fullest(notice.announced(), all);
    }
    if (!above.isEmpty()) {
      return fullest(withoutTopic(above.getLast().text()), all);
    }
    String named = carriedTitle(head);
    if (named == null && labelled != null && labelled.length() >= 4) {
      named = bare(labelled);
    }
    if (named == null && heading != null) {
      named = bare(heading);
    }
    return named != null ? named : fromNews(own, head).orElseGet(() -> headline(own, head, block));
  }

  /** The title the sentences of a notice name as the one they carry. */
  private static @Nullable String carriedTitle(Head head) {
    for (Unit unit : head.of(Kind.NOTICE).toList()) {
      for (Pattern pattern : List.of(CARRIED, HANDED)) {
        Matcher matcher = pattern.matcher(unit.text());
        if (matcher.find()) {
          return matcher.group(1);
        }
      }
    }
    return null;
  }

  /** A title given elsewhere, without its notice, draft mark and cut brackets. */
  private String bare(String title) {
    return NoticeTitle.parse(title, agencies).map(NoticeTitle::announced).orElse(title);
  }

  /**
   * The fullest form of a title among those met: the same with a period in brackets. A place that
   * was cut down to its level ({@code 市高新技术企业…方案}) goes where another line has the title without.
   */
  private static String fullest(String title, List<String> others) {
    String base = DocTypes.withoutBrackets(title);
    for (String other : others) {
      String otherBase = DocTypes.withoutBrackets(other);
      if (base.length() == otherBase.length() + 1
          && base.endsWith(otherBase)
          && "省市区县".indexOf(base.charAt(0)) >= 0) {
        base = otherBase;
        title = title.substring(1);
      }
    }
    String fullest = title;
    for (String other : others) {
      if (DocTypes.withoutBrackets(other).equals(base) && other.length() > fullest.length()) {
        fullest = other;
      }
    }
    return fullest;
  }

  /** The title without a topic that a site put before it: {@code 云湖市奖励政策：云湖市…行动方案}. */
  private String withoutTopic(String title) {
    int colon = title.lastIndexOf('：');
    String rest = title.substring(colon + 1);
    return colon > 0 && rest.length() >= 8 && docTypes.of(rest).isPresent() ? rest : title;
  }

  private Optional<String> fromNews(OwnText own, Head head) {
    int from = Math.min(head.bodyStart(), own.text().length());
    if (Label.at(own.text(), from, own.text().length()) != null) {
      return Optional.empty();
    }
    String news = own.text().substring(0, Math.min(own.text().length(), from + NEWS_HEAD));
    boolean named = news.indexOf('《') >= 0 || news.contains("关于");
    Matcher matcher = released.matcher(news);
    while (named && words.isIn("release", news) && matcher.find()) {
      String title =
          matcher.group(1) != null
              ? matcher.group(1)
              : matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
      if (docTypes.of(title).isPresent() || ARTICLES.matcher(title).find()) {
        return Optional.of(title);
      }
    }
    return Optional.empty();
  }

  /** The first line that can be a heading, as it stands. */
  private @Nullable String headline(OwnText own, Head head, MetadataBlock block) {
    int limit = Math.min(head.bodyStart() + 1, own.text().length());
    for (int at = 0; at < limit; at = own.lineEnd(at) + 1) {
      int end = own.lineEnd(at);
      Span line = new Span(at, end);
      boolean taken =
          block.spans().stream().anyMatch(line::overlaps)
              || head.units().stream()
                  .anyMatch(unit -> line.overlaps(new Span(unit.start(), unit.end())));
      if (!taken && end < own.text().length() && isHeading(own.text().substring(at, end))) {
        return own.text().substring(at, end);
      }
    }
    return null;
  }

  private boolean isHeading(String line) {
    return line.length() >= 6
        && line.length() <= LONGEST_HEADLINE
        && Characters.isHan(line.charAt(0))
        && "。；：、，".indexOf(line.charAt(line.length() - 1)) < 0
        && line.chars().noneMatch(c -> c == '。' || c == '\t' || c == '：' || c == '|' || c == '〉')
        && Label.at(line, 0, line.length()) == null
        && !words.isAt("basis", line, 0)
        && !words.isIn("ownBody", line)
        && !chrome.isChrome(line);
  }

  /** The kind of document a title ends with; of a notice without plan the kind it is about. */
  private @Nullable String docType(String title) {
    String type = docTypes.of(title).orElse(null);
    String bare = DocTypes.withoutBrackets(title);
    Matcher notice = NOTICE_KIND.matcher(bare);
    if (notice.find()) {
      String inner = bare.substring(0, notice.start());
      return docTypes.of(inner).orElse(type);
    }
    if (type == null) {
      String inner = ARTICLES.matcher(bare).replaceFirst("");
      return docTypes.of(inner).orElse(null);
    }
    return type;
  }
}
