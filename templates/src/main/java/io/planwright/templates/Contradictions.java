package io.planwright.templates;

import io.planwright.model.TargetKind;
import io.planwright.templates.Contradiction.Kind;
import io.planwright.templates.check.target.ShareRule;
import io.planwright.templates.parameters.Amount;
import io.planwright.templates.parameters.IndicatorPlan;
import io.planwright.templates.parameters.IndicatorPlan.Bound;
import io.planwright.templates.parameters.IndicatorPlan.Part;
import io.planwright.templates.parameters.Period;
import io.planwright.templates.parameters.PlanParameters;
import io.planwright.templates.parameters.Task;
import io.planwright.templates.parameters.Totals;
import io.planwright.templates.parameters.YearValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says where parameters contradict each other before a plan repeats it in words and tables. What a
 * path does on its way is the drafter's affair: a level may fall.
 *
 * <p>Example: 200家 in 2028 for the district and 82, 66 and 50家 for its towns.
 */
public final class Contradictions {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?=年|-|$)");

  private final PlanParameters parameters;
  private final List<Contradiction> found = new ArrayList<>();

  private Contradictions(PlanParameters parameters) {
    this.parameters = parameters;
  }

  /** All of them, in the order of the file. */
  public static List<Contradiction> in(PlanParameters parameters) {
    Contradictions contradictions = new Contradictions(parameters);
    Set<List<Object>> met = new HashSet<>();
    for (IndicatorPlan indicator : parameters.indicators()) {
      if (!indicator.equals(IndicatorPlan.OPEN)) {
        contradictions.check(indicator);
        String scope = Objects.requireNonNullElse(indicator.scope(), "");
        if (!met.add(
            List.of(
                IndicatorPlan.toldName(indicator.name(), indicator.kind()),
                indicator.kind(),
                scope))) {
          contradictions.add(Kind.TWICE, indicator.name());
        }
      }
    }
    parameters.tasks().stream()
        .flatMap(group -> group.tasks().stream())
        .forEach(contradictions::check);
    return List.copyOf(contradictions.found);
  }

  private void add(Kind kind, String... values) {
    found.add(new Contradiction(kind, List.of(values)));
  }

  private void check(IndicatorPlan indicator) {
    Period period = parameters.period();
    Integer base = indicator.baseline().year();
    if (period != null && base != null && base >= period.from()) {
      add(Kind.LATE_BASE, indicator.name(), base + "年", period.from() + "年");
    }
    if (adds(indicator)) {
      parts(indicator);
    }
    shares(indicator);
    for (YearValue wish : indicator.stretch()) {
      at(indicator.path(), wish.year()).ifPresent(firm -> stretch(indicator, wish, firm));
    }
  }

  /** Whether parts make the whole: numbers of things and sums of money do, shares and rates not. */
  private static boolean adds(IndicatorPlan indicator) {
    String unit = indicator.unit();
    return !indicator.parts().isEmpty()
        && unit != null
        && !unit.startsWith("%")
        && !unit.startsWith("‰")
        && !unit.contains("百分点")
        && !unit.contains("/")
        && (indicator.kind() == TargetKind.LEVEL || indicator.kind() == TargetKind.INCREMENT);
  }

  private void parts(IndicatorPlan indicator) {
    Amount base = indicator.baseline().value();
    if (base != null) {
      sum(indicator, Kind.BASE_PARTS, "", part -> Optional.ofNullable(part.baseline()), base);
    }
    for (YearValue planned : indicator.path()) {
      Amount value = planned.value();
      if (value != null) {
        String when = planned.year() == null ? "每年" : planned.year() + "年";
        sum(indicator, Kind.PARTS, when, part -> part.in(planned.year()), value);
      }
    }
  }

  private void sum(
      IndicatorPlan indicator,
      Kind kind,
      String when,
      Function<Part, Optional<Amount>> value,
      Amount whole) {
    Optional<Amount> sum = Totals.of(indicator.parts().stream().map(value).toList());
    boolean same =
        sum.isEmpty()
            || (sum.get().value().compareTo(whole.value()) == 0
                && sum.get().most().compareTo(whole.most()) == 0);
    if (!same) {
      add(kind, indicator.name(), when, shown(sum.get(), indicator), shown(whole, indicator));
    }
  }

  private void shares(IndicatorPlan indicator) {
    String unit = indicator.unit();
    boolean share =
        indicator.kind() == TargetKind.LEVEL
            && unit != null
            && ShareRule.isShare(indicator.name(), unit);
    if (share) {
      Stream.of(
              Stream.ofNullable(indicator.baseline().value()),
              values(indicator.path()),
              values(indicator.stretch()),
              indicator.parts().stream().flatMap(part -> Stream.ofNullable(part.baseline())),
              indicator.parts().stream().flatMap(part -> values(part.path())))
          .flatMap(Function.identity())
          .filter(value -> value.most().compareTo(ShareRule.ALL) > 0)
          .forEach(value -> add(Kind.SHARE, indicator.name(), shown(value, indicator)));
    }
  }

  private static Stream<Amount> values(List<YearValue> path) {
    return path.stream().flatMap(value -> Stream.ofNullable(value.value()));
  }

  private static Optional<Amount> at(List<YearValue> path, @Nullable Integer year) {
    return path.stream()
        .filter(value -> Objects.equals(value.year(), year))
        .findFirst()
        .map(YearValue::value);
  }

  private void stretch(IndicatorPlan indicator, YearValue wish, Amount firm) {
    Amount wished = wish.value();
    if (wished == null) {
      return;
    }
    int order = wished.value().compareTo(firm.value());
    boolean less = indicator.bound() == Bound.AT_MOST ? order > 0 : order < 0;
    if (less) {
      String when = wish.year() == null ? "每年" : wish.year() + "年";
      add(Kind.STRETCH, indicator.name(), when, shown(wished, indicator), shown(firm, indicator));
    }
  }

  private static String shown(Amount amount, IndicatorPlan indicator) {
    String unit = Objects.requireNonNullElse(indicator.unit(), "");
    String lower = amount.value().toPlainString();
    return amount.upper() == null
        ? lower + unit
        : lower + "—" + amount.upper().toPlainString() + unit;
  }

  private void check(Task task) {
    Period period = parameters.period();
    String deadline = task.deadline();
    if (period == null || deadline == null) {
      return;
    }
    Matcher year = YEAR.matcher(deadline);
    if (year.find()) {
      int due = Integer.parseInt(year.group());
      if (due < period.from() || due > period.to()) {
        add(Kind.DEADLINE, task.name(), deadline, period.from() + "—" + period.to() + "年");
      }
    }
  }
}
