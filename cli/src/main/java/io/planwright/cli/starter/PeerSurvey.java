package io.planwright.cli.starter;

import io.planwright.cli.parameters.Comments;
import io.planwright.model.Region;
import io.planwright.model.Target;
import io.planwright.model.TargetKind;
import io.planwright.search.Plan;
import io.planwright.search.compare.Filter;
import io.planwright.search.compare.Material;
import io.planwright.search.compare.Origin;
import io.planwright.search.compare.TargetComparer;
import io.planwright.search.compare.TargetComparison;
import io.planwright.search.compare.TargetSubjects;
import io.planwright.search.compare.Vocabulary;
import io.planwright.search.compare.Years;
import io.planwright.templates.parameters.Baseline;
import io.planwright.templates.parameters.IncentivePlan;
import io.planwright.templates.parameters.IndicatorPlan;
import io.planwright.templates.parameters.IndicatorPlan.Bound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Begins a parameter file with what peers have: the indicators and incentives of most of them
 * first, each with the peers' values, their range and median and where they stand. The values of
 * the new plan stay open.
 */
public final class PeerSurvey {
  private static final int MOST = 40;

  /** What is said of one place only is its own affair, unless there are but one or two places. */
  private static final int FEW_PLACES = 2;

  /** Shorter names say nothing: 企业, 项目. */
  private static final int SHORTEST_NAME = 4;

  private static final Set<TargetKind> KINDS =
      EnumSet.of(TargetKind.LEVEL, TargetKind.INCREMENT, TargetKind.GROWTH);

  private final Material material;
  private final Filter filter;
  private final Vocabulary vocabulary;
  private final Beginning beginning;
  private final PeerValues values = new PeerValues();

  /**
   * Prepares a survey.
   *
   * @param material the plans
   * @param peers the places that count, all where none is named
   * @param vocabulary the project's words
   * @param beginning the place and period of the new plan
   */
  public PeerSurvey(
      Material material, List<String> peers, Vocabulary vocabulary, Beginning beginning) {
    Filter chosen = new Filter(peers, List.of(), Years.ALL);
    this.material =
        new Material(
            material.plans().stream()
                .filter(plan -> plan.document().metadata().governmentPlan())
                .filter(plan -> chosen.allows(new Origin(plan, List.of())))
                .toList(),
            material.gaps());
    this.filter = Filter.ALL;
    this.vocabulary = vocabulary;
    this.beginning = beginning;
  }

  /** How many plans it rests on. */
  public int plans() {
    return material.plans().size();
  }

  /** The places it rests on, in the order of their plans. */
  public List<String> places() {
    return material.plans().stream().map(PeerSurvey::place).distinct().toList();
  }

  private static String place(Plan plan) {
    Region region = plan.document().metadata().region();
    return region == null ? plan.name() : region.name();
  }

  /** The parameters. */
  public Adopted starter() {
    Comments comments = new Comments();
    comments.add("", "参考了 " + plans() + " 份规划：" + Wordings.line(String.join("、", places()), 300));
    comments.add("", "指标和政策按有多少地方采用排序；各地数值、范围和出处在注释里，本地数值一律待填");
    comments.add("", "待填 的地方由起草人确定；不需要的条目整条删去");
    comments.add("", "");
    List<IndicatorPlan> indicators = Noted.values(indicators(), "指标", comments);
    List<IncentivePlan> incentives =
        Noted.values(
            new PeerIncentives(material, filter, vocabulary, enough()).incentives(),
            "政策",
            comments);
    return new Adopted(beginning.with(indicators, incentives), comments, List.of());
  }

  private List<Noted<IndicatorPlan>> indicators() {
    TargetSubjects subjects = new TargetSubjects(material, vocabulary);
    Map<TargetSubjects.Thing, Set<String>> all = new LinkedHashMap<>();
    for (Plan plan : material.plans()) {
      for (Target target : plan.document().targets()) {
        if (KINDS.contains(target.kind()) && target.scope() == null) {
          all.computeIfAbsent(subjects.of(plan, target), any -> new LinkedHashSet<>())
              .add(place(plan));
        }
      }
    }
    int enough = enough();
    TargetComparer comparer = new TargetComparer(vocabulary);
    List<TargetComparison> comparisons = new ArrayList<>();
    all.forEach(
        (thing, places) -> {
          if (places.size() >= enough) {
            TargetComparison comparison = comparer.compare(material, thing, filter);
            if (agreeing(comparison) >= enough && name(comparison).length() >= SHORTEST_NAME) {
              comparisons.add(comparison);
            }
          }
        });
    return comparisons.stream()
        .sorted(
            Comparator.comparingInt(PeerSurvey::agreeing)
                .thenComparingInt(PeerSurvey::stated)
                .reversed())
        .limit(MOST)
        .map(one -> indicator(one, agreeing(one)))
        .toList();
  }

  /** How many places have to have something for it to be shown. */
  private int enough() {
    return places().size() > FEW_PLACES ? FEW_PLACES : 1;
  }

  /** How many places say the same kind of thing. */
  private static int agreeing(TargetComparison comparison) {
    return (int) comparison.rows().stream().filter(row -> !PeerValues.alike(row).isEmpty()).count();
  }

  private static int stated(TargetComparison comparison) {
    return comparison.rows().stream().mapToInt(row -> PeerValues.alike(row).size()).sum();
  }

  /** What most of those who say the same kind of thing call it. */
  private static String name(TargetComparison comparison) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (TargetComparison.Row row : comparison.rows()) {
      PeerValues.alike(row)
          .forEach(
              value ->
                  counts.merge(
                      Wordings.line(value.target().indicator().name(), 100), 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private Noted<IndicatorPlan> indicator(TargetComparison comparison, int places) {
    TargetComparison.@Nullable Basis basis = comparison.basis();
    TargetKind kind = basis == null ? TargetKind.LEVEL : basis.kind();
    boolean known = KINDS.contains(kind);
    boolean perYear = basis != null && basis.perYear();
    List<Noted.Note> notes = new ArrayList<>();
    notes.add(new Noted.Note("", places + " 个地方有"));
    values.lines(comparison).forEach(line -> notes.add(new Noted.Note("目标", line)));
    boolean level = kind == TargetKind.LEVEL;
    IndicatorPlan plan =
        new IndicatorPlan(
            name(comparison),
            basis == null ? null : Wordings.line(basis.unit(), 50),
            known ? kind : TargetKind.LEVEL,
            basis != null && basis.ceiling() ? Bound.AT_MOST : Bound.AT_LEAST,
            perYear,
            level ? new Baseline(beginning.period().from() - 1, null) : Baseline.NONE,
            Opening.path(perYear, beginning.period()),
            List.of(),
            null,
            null,
            List.of(),
            List.of(),
            null);
    return new Noted<>(plan, notes);
  }
}
