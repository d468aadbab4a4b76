package io.planwright.cli.starter;

import io.planwright.model.Citation;
import io.planwright.model.Metadata;
import io.planwright.model.Region;
import io.planwright.search.Plan;
import io.planwright.templates.parameters.Basis;
import io.planwright.templates.parameters.Closing;
import io.planwright.templates.parameters.Issue;
import io.planwright.templates.parameters.Open;
import io.planwright.templates.parameters.Period;
import io.planwright.templates.parameters.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes parameters of what a plan says about itself: place, title, notice, basis, force. */
final class FrontAdoption {
  private static final int LONGEST_NAME = 150;

  /** Longer spans are those of regulations, not of plans. */
  private static final int LONGEST_PERIOD = 20;

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  private static final Pattern YEARS = Pattern.compile("[（(][^（()）]*\\d{4}[^（()）]*[）)]");
  private static final Pattern KIND =
      Pattern.compile(
          "(?:[一二两三四五]年)?(?:行动计划|行动方案|实施方案|工作方案|实施意见|若干措施|若干政策措施|若干政策|方案|计划|措施|规划|意见)$");
  private static final Pattern APPROVED =
      Pattern.compile("(?:已经|经|已由|业经)([^，。；\n]{3,40}?)(?:审议通过|研究通过|研究同意|讨论通过|审定|同意)");
  private static final Pattern REMARK = Pattern.compile("[（(](此件[^（()）]{2,20})[）)]");
  private static final Pattern EXPLAINED =
      Pattern.compile("由([^，。；\n]{2,60}?)(?:负责|承担)(?:具体)?(?:解释|的解释)");

  private final Plan plan;
  private final Outline outline;
  private final Metadata metadata;

  FrontAdoption(Plan plan, Outline outline) {
    this.plan = plan;
    this.outline = outline;
    this.metadata = plan.document().metadata();
  }

  /** The period; null where the plan does not say it. */
  @Nullable Period period() {
    Integer from = metadata.periodStart();
    Integer to = metadata.periodEnd();
    if (from == null || to == null || to < from || to - from >= LONGEST_PERIOD) {
      return null;
    }
    return from < FIRST_YEAR || to > LAST_YEAR ? null : new Period(from, to);
  }

  /** The place with its parent. */
  Place place() {
    Region region = metadata.region();
    if (region == null) {
      return new Place(null, null, metadata.level());
    }
    String parent = region.parents().isEmpty() ? null : region.parents().getLast();
    String name = region.name();
    for (String above : region.parents()) {
      boolean more = name.startsWith(above) && name.length() > above.length() + 1;
      name = more ? name.substring(above.length()) : name;
    }
    return new Place(Wordings.line(name, LONGEST_NAME), parent, metadata.level());
  }

  /** The title without years; null where there is none. */
  @Nullable String title() {
    String title = metadata.title();
    String line = title == null ? "" : YEARS.matcher(Wordings.line(title)).replaceAll("").strip();
    return line.isEmpty() ? null : Wordings.line(line, LONGEST_NAME);
  }

  /** What the title is about, without the place and the kind of document. */
  @Nullable String topic() {
    String title = title();
    if (title == null) {
      return null;
    }
    String topic = title;
    List<String> names = new ArrayList<>();
    Region region = metadata.region();
    if (region != null) {
      names.add(region.name());
      names.addAll(region.parents());
    }
    String own = place().name();
    if (own != null) {
      names.add(own);
    }
    boolean again = true;
    while (again) {
      String before = topic;
      for (String name : names) {
        topic = topic.startsWith(name) ? topic.substring(name.length()) : topic;
      }
      again = !topic.equals(before);
    }
    topic = KIND.matcher(topic).replaceFirst("").strip();
    return topic.length() < 2 ? null : topic;
  }

  /** The template that fits the kind of document best. */
  @Nullable String template() {
    String kind = metadata.docType();
    String words = kind == null ? String.valueOf(metadata.title()) : kind;
    if (words.contains("措施") || words.contains("政策")) {
      return "若干措施";
    }
    if (words.contains("实施方案") || words.contains("工作方案")) {
      return "实施方案";
    }
    return words.contains("行动") ? "三年行动方案" : null;
  }

  /** How it was issued. */
  Issue issue() {
    String front = outline.front();
    boolean notice =
        plan.document().citations().stream()
            .anyMatch(one -> one.relation() == Citation.Relation.ISSUES);
    List<String> recipients = recipients(front);
    String issuer = metadata.issuers().isEmpty() ? null : metadata.issuers().getFirst();
    return new Issue(
        notice,
        named(issuer),
        named(metadata.docNumber()),
        metadata.dates().issued(),
        notice && recipients.isEmpty() ? List.of(Open.WORD) : recipients,
        List.of(),
        named(first(APPROVED, front)),
        true,
        named(first(REMARK, outline.front())));
  }

  private static @Nullable String named(@Nullable String text) {
    String line = text == null ? "" : Wordings.line(text, LONGEST_NAME);
    return line.isEmpty() ? null : line;
  }

  private static @Nullable String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : null;
  }

  /** Those a line before the first sentence is for: 各县（区）人民政府，市政府各部门： */
  private static List<String> recipients(String front) {
    for (String one : front.lines().toList()) {
      String line = Wordings.line(one);
      boolean colon = line.endsWith("：") || line.endsWith(":");
      boolean agencies = line.matches(".*(政府|部门|单位|机构|委员会|街道|局|办).*");
      if (colon && agencies && !line.contains("。") && line.length() < 200) {
        return Arrays.stream(line.substring(0, line.length() - 1).split("[，,；;]", -1))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
      }
    }
    return List.of();
  }

  /** What it rests on. */
  List<Noted<Basis>> basis() {
    List<Noted<Basis>> basis = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    for (Citation citation : plan.document().citations()) {
      String title = Wordings.line(citation.title(), LONGEST_NAME);
      if (citation.relation() == Citation.Relation.BASIS
          && !title.isEmpty()
          && !titles.contains(title)) {
        titles.add(title);
        basis.add(
            new Noted<>(
                new Basis(title, named(citation.docNumber())),
                List.of(new Noted.Note("", Wordings.quote(citation.excerpt().text())))));
      }
    }
    return basis;
  }

  /** When it is in force; null where nothing is said about that. */
  @Nullable Closing closing() {
    Metadata.Dates dates = metadata.dates();
    List<String> interpreters = new ArrayList<>();
    String all = plan.hasText() ? plan.text() : "";
    String units = first(EXPLAINED, all);
    if (units != null) {
      Arrays.stream(Wordings.line(units).split("会同|[、和与及]", -1))
          .map(String::strip)
          .filter(name -> name.length() > 1)
          .forEach(interpreters::add);
    }
    boolean reversed =
        dates.effective() != null
            && dates.expiry() != null
            && dates.expiry().isBefore(dates.effective());
    if (dates.effective() == null && dates.expiry() == null && interpreters.isEmpty()) {
      return null;
    }
    return new Closing(dates.effective(), reversed ? null : dates.expiry(), interpreters);
  }
}
