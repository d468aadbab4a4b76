package io.planwright.cli.starter;

import io.planwright.model.Baseline;
import io.planwright.model.Commitment;
import io.planwright.model.Section.Kind;
import io.planwright.model.Span;
import io.planwright.model.Target;
import io.planwright.model.TargetKind;
import io.planwright.search.Plan;
import io.planwright.templates.parameters.Amount;
import io.planwright.templates.parameters.IndicatorPlan;
import io.planwright.templates.parameters.IndicatorPlan.Part;
import io.planwright.templates.parameters.Period;
import io.planwright.templates.parameters.YearValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes indicators of targets. Those in the sections on goals count, with what other sections say
 * of the same indicators; of those that only stand in a task the states and growth of the whole
 * place, whose clauses leave the task. Other numbers stay in the words of their task. A plan
 * without sections on goals gives all its targets.
 */
final class IndicatorAdoption {
  private static final String CLAUSE_ENDS = "，；。\n";

  /** How a clause begins that says more of the one before it. */
  private static final Pattern GOES_ON = Pattern.compile("其中|占|力争|分别|并|比|较");

  private static final Set<Kind> GOALS = EnumSet.of(Kind.GOAL, Kind.GENERAL);

  private final Plan plan;
  private final Outline outline;
  private final AnnexRows annexes;
  private final @Nullable Period period;
  private final List<Leftover> leftovers;
  private final List<Span> moved = new ArrayList<>();

  IndicatorAdoption(
      Plan plan,
      Outline outline,
      AnnexRows annexes,
      @Nullable Period period,
      List<Leftover> leftovers) {
    this.plan = plan;
    this.outline = outline;
    this.annexes = annexes;
    this.period = period;
    this.leftovers = leftovers;
  }

  /** The indicators in the order of the text. */
  List<Noted<IndicatorPlan>> indicators() {
    List<IndicatorGroup> groups = new ArrayList<>();
    plan.document().targets().stream().filter(this::isFree).forEach(one -> sort(one, groups));
    List<IndicatorGroup> goals = groups.stream().filter(this::isGoal).toList();
    List<IndicatorGroup> chosen =
        goals.isEmpty()
            ? groups
            : groups.stream().filter(group -> goals.contains(group) || move(group)).toList();
    int others = groups.size() - chosen.size();
    if (others > 0) {
      leftovers.add(Leftover.of("adopt.targetsInTasks", others));
    }
    Map<IndicatorGroup, List<IndicatorGroup>> partsOf = new LinkedHashMap<>();
    for (IndicatorGroup group : chosen) {
      whole(group, chosen)
          .ifPresentOrElse(
              whole -> partsOf.computeIfAbsent(whole, key -> new ArrayList<>()).add(group),
              () -> partsOf.computeIfAbsent(group, key -> new ArrayList<>()));
    }
    List<Noted<IndicatorPlan>> indicators = new ArrayList<>();
    partsOf.forEach((group, parts) -> indicators.add(indicator(group, parts)));
    return indicators;
  }

  /** The clauses of tasks that have become indicators. */
  List<Span> moved() {
    return List.copyOf(moved);
  }

  /** Takes a group out of the tasks it stands in, where it says what the whole place reaches. */
  private boolean move(IndicatorGroup group) {
    List<Span> clauses = new ArrayList<>();
    for (Target target : group.targets()) {
      Span span = target.quote().span();
      boolean state =
          target.kind() == TargetKind.GROWTH
              || (target.kind() == TargetKind.LEVEL && !target.timeline().perYear());
      boolean task = outline.kinds(span).contains(Kind.TASK);
      boolean known = target.indicator().id() != null && target.scope() == null;
      if (!state || !task || !known || !isWholeClause(span)) {
        return false;
      }
      if (clauses.stream().noneMatch(other -> other.contains(span))) {
        clauses.removeIf(span::contains);
        clauses.add(span);
      }
    }
    moved.addAll(clauses);
    return true;
  }

  /** Whether a clause can be taken out of its sentence and the rest still reads. */
  private boolean isWholeClause(Span span) {
    if (!plan.hasText()) {
      return false;
    }
    String text = plan.text();
    int origin = plan.document().span().start();
    int start = span.start() - origin;
    int end = span.end() - origin;
    String before = text.substring(Math.max(0, start - 1), start);
    String behind = text.substring(end, Math.min(text.length(), end + 4));
    boolean others =
        plan.document().targets().stream()
            .map(target -> target.quote().span())
            .anyMatch(
                other ->
                    !span.contains(other)
                        && other.start() < span.end()
                        && other.end() > span.start());
    return CLAUSE_ENDS.contains(before)
        && !behind.isEmpty()
        && CLAUSE_ENDS.contains(behind.substring(0, 1))
        && !GOES_ON.matcher(behind.substring(1)).lookingAt()
        && !others;
  }

  /** What stands in a table is taken from there. */
  private boolean isFree(Target target) {
    return plan.document().tables().stream()
        .noneMatch(table -> table.span().contains(target.quote().span()));
  }

  private boolean isGoal(IndicatorGroup group) {
    return group.targets().stream()
        .anyMatch(
            target -> {
              Set<Kind> kinds = outline.kinds(target.quote().span());
              return kinds.stream().anyMatch(GOALS::contains);
            });
  }

  private void sort(Target target, List<IndicatorGroup> groups) {
    for (IndicatorGroup group : groups) {
      if (!group.isAlike(target)) {
        continue;
      }
      Target other = group.sameYear(target);
      if (other == null) {
        group.add(target);
        return;
      }
      if (IndicatorGroup.amount(other).equals(IndicatorGroup.amount(target))) {
        return;
      }
      if (Wordings.line(target.indicator().name()).equals(group.name())) {
        leftovers.add(
            Leftover.of(
                "adopt.otherValue",
                group.name(),
                Wordings.line(target.value().text()),
                Wordings.place(target.provenance())));
        return;
      }
    }
    groups.add(new IndicatorGroup(target));
  }

  /** The indicator of the whole place of which a group states the part of a district. */
  private static Optional<IndicatorGroup> whole(IndicatorGroup part, List<IndicatorGroup> all) {
    if (part.first().scope() == null || part.first().timeline().perYear()) {
      return Optional.empty();
    }
    List<IndicatorGroup> alike =
        all.stream()
            .filter(group -> group.first().kind() == part.first().kind())
            .filter(group -> group.name().equals(part.name()))
            .filter(group -> group.first().quantity().unit().equals(part.first().quantity().unit()))
            .filter(group -> !group.first().timeline().perYear())
            .toList();
    long districts = alike.stream().filter(group -> group.first().scope() != null).count();
    return alike.stream()
        .filter(group -> group.first().scope() == null)
        .filter(group -> districts > 1)
        .findFirst();
  }

  private Noted<IndicatorPlan> indicator(IndicatorGroup group, List<IndicatorGroup> districts) {
    List<Noted.Note> notes = new ArrayList<>();
    Map<@Nullable Integer, Amount> firm =
        new TreeMap<>(Comparator.nullsFirst(Comparator.naturalOrder()));
    Map<@Nullable Integer, Amount> stretch =
        new TreeMap<>(Comparator.nullsFirst(Comparator.naturalOrder()));
    for (Target target : group.targets()) {
      boolean wish = target.commitment() == Commitment.STRETCH;
      put(target, wish ? stretch : firm, wish ? "力争" : "目标", group, notes);
    }
    io.planwright.templates.parameters.Baseline baseline = baseline(group, firm, notes);
    boolean perYear = group.first().timeline().perYear();
    List<Part> parts = new ArrayList<>();
    for (IndicatorGroup district : districts) {
      Map<@Nullable Integer, Amount> path =
          new TreeMap<>(Comparator.nullsFirst(Comparator.naturalOrder()));
      List<Noted.Note> own = parts.isEmpty() ? notes : new ArrayList<>();
      district.targets().forEach(one -> put(one, path, "分解", district, own));
      String place = Wordings.line(Objects.requireNonNull(district.first().scope()), 100);
      if (!path.isEmpty() && parts.stream().noneMatch(part -> part.place().equals(place))) {
        parts.add(new Part(place, null, values(path)));
      }
    }
    String scope = group.first().scope();
    IndicatorPlan indicator =
        new IndicatorPlan(
            group.name(),
            Wordings.line(group.first().quantity().unit(), 50),
            group.first().kind(),
            group.bound(),
            perYear && !(firm.isEmpty() && stretch.isEmpty()),
            baseline,
            values(firm),
            values(stretch),
            scope == null ? null : Wordings.line(scope, 100),
            annexes.binding(group.name()),
            units(group.name()),
            parts,
            null);
    return new Noted<>(indicator, notes);
  }

  private List<String> units(String name) {
    return annexes.duties(name).stream()
        .flatMap(duty -> Stream.concat(duty.lead().stream(), duty.support().stream()))
        .map(Wordings::line)
        .distinct()
        .toList();
  }

  private void put(
      Target target,
      Map<@Nullable Integer, Amount> path,
      String key,
      IndicatorGroup group,
      List<Noted.Note> notes) {
    Integer year = IndicatorGroup.year(target);
    boolean perYear = target.timeline().perYear();
    String source = Wordings.source(target.quote().text(), target.provenance());
    if (!perYear && year == null && period != null) {
      year = period.to();
      notes.add(new Noted.Note(key, "原文没有写年份，暂放在期末 " + year + " 年，请核对"));
    }
    boolean outside =
        year == null ? !perYear : period != null && (year < period.from() || year > period.to());
    if (outside) {
      String value = (year == null ? "" : year + "年") + Wordings.line(target.value().text());
      leftovers.add(Leftover.of("adopt.yearOutside", group.name(), value, source));
      notes.add(new Noted.Note("", "期间以外或没有年份：" + value + " " + source));
      return;
    }
    String head = year == null ? "每年" : year + "年";
    path.put(year, IndicatorGroup.amount(target));
    String scope = target.scope() == null ? "" : target.scope() + " ";
    String other = IndicatorGroup.bound(target) == group.bound() ? "" : "口径与本指标的“口径”不同，见原文：";
    notes.add(new Noted.Note(key, Wordings.line(scope) + head + "：" + other + source));
  }

  private static List<YearValue> values(Map<@Nullable Integer, Amount> path) {
    List<YearValue> values = new ArrayList<>();
    path.forEach((year, amount) -> values.add(new YearValue(year, amount)));
    return values;
  }

  private io.planwright.templates.parameters.Baseline baseline(
      IndicatorGroup group, Map<@Nullable Integer, Amount> path, List<Noted.Note> notes) {
    for (Target target : plan.document().targets()) {
      Baseline stated = target.baseline();
      BigDecimal value = stated.value();
      boolean own = group.targets().contains(target);
      boolean multiple =
          !own
              && value != null
              && target.scope() == null
              && group.first().scope() == null
              && target.kind() == TargetKind.MULTIPLE
              && Wordings.line(target.indicator().name()).equals(group.name());
      if ((!own && !multiple) || stated.equals(Baseline.NONE)) {
        continue;
      }
      Integer year = stated.year();
      boolean late =
          year != null && path.keySet().stream().anyMatch(one -> one != null && one <= year);
      String source = Wordings.source(target.quote().text(), target.provenance());
      if (year != null && late) {
        leftovers.add(Leftover.of("adopt.baseTooLate", group.name(), year, source));
        continue;
      }
      notes.add(new Noted.Note("基期", source));
      return new io.planwright.templates.parameters.Baseline(
          year, value == null ? null : new Amount(IndicatorGroup.plain(value)));
    }
    return io.planwright.templates.parameters.Baseline.NONE;
  }
}
