package io.planwright.cli.parameters;

import io.planwright.cli.parameters.RandomWords.Measured;
import io.planwright.model.TargetKind;
import io.planwright.templates.parameters.Amount;
import io.planwright.templates.parameters.Baseline;
import io.planwright.templates.parameters.IndicatorPlan;
import io.planwright.templates.parameters.IndicatorPlan.Binding;
import io.planwright.templates.parameters.IndicatorPlan.Bound;
import io.planwright.templates.parameters.IndicatorPlan.Part;
import io.planwright.templates.parameters.Period;
import io.planwright.templates.parameters.YearValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Indicators as plans have them: totals that rise, what is added, growth, shares, ceilings. */
final class RandomIndicators {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final Random random;
  private final boolean holes;
  private final Period period;

  RandomIndicators(Random random, boolean holes, Period period) {
    this.random = random;
    this.holes = holes;
    this.period = period;
  }

  /** So many indicators, none twice. */
  List<IndicatorPlan> several(int count) {
    List<Measured> all = new ArrayList<>();
    all.addAll(RandomWords.COUNTS);
    all.addAll(RandomWords.SUMS);
    all.addAll(RandomWords.SHARES);
    all.addAll(RandomWords.CEILINGS);
    Collections.shuffle(all, random);
    return all.subList(0, count).stream().map(this::indicator).toList();
  }

  private IndicatorPlan indicator(Measured measured) {
    if (RandomWords.CEILINGS.contains(measured)) {
      return level(measured, Bound.AT_MOST, true);
    }
    boolean share = RandomWords.SHARES.contains(measured);
    return switch (random.nextInt(share ? 5 : 7)) {
      case 4 -> share ? difference(measured) : added(measured);
      case 5 -> growth(measured);
      case 6 -> random.nextBoolean() ? multiple(measured) : added(measured);
      default -> level(measured, bound(), false);
    };
  }

  private Bound bound() {
    return switch (random.nextInt(8)) {
      case 0, 1 -> Bound.ABOUT;
      case 2 -> Bound.EXACTLY;
      default -> Bound.AT_LEAST;
    };
  }

  private IndicatorPlan level(Measured measured, Bound bound, boolean falling) {
    BigDecimal base = number(measured);
    List<BigDecimal> values = new ArrayList<>();
    BigDecimal value = base;
    for (int i = 0; i < period.years(); i++) {
      value = next(value, measured, falling);
      values.add(value);
    }
    boolean all = random.nextInt(3) > 0;
    List<YearValue> path = new ArrayList<>();
    for (int i = all ? 0 : period.years() - 1; i < period.years(); i++) {
      path.add(new YearValue(period.from() + i, open(amount(values.get(i), measured, bound))));
    }
    boolean split = measured.decimals() == 0 && bound != Bound.AT_MOST && random.nextInt(4) == 0;
    List<Part> parts = split ? parts(base, path) : List.of();
    boolean striving = bound == Bound.AT_LEAST && parts.isEmpty() && random.nextInt(3) == 0;
    List<YearValue> stretch =
        striving
            ? List.of(
                new YearValue(period.to(), new Amount(next(values.getLast(), measured, falling))))
            : List.of();
    return new IndicatorPlan(
        measured.name(),
        holes && random.nextInt(9) == 0 ? null : measured.unit(),
        TargetKind.LEVEL,
        bound,
        false,
        random.nextInt(3) == 0 && parts.isEmpty() ? Baseline.NONE : baseline(base),
        path,
        stretch,
        random.nextInt(9) == 0 && parts.isEmpty() ? "屏山高新区" : null,
        random.nextInt(3) == 0 ? null : random.nextBoolean() ? Binding.BINDING : Binding.EXPECTED,
        agencies(),
        parts,
        random.nextInt(4) == 0 ? "《云湖市科技创新规划》第三章" : null);
  }

  private Baseline baseline(BigDecimal base) {
    boolean noYear = holes && random.nextInt(9) == 0;
    boolean noValue = holes && random.nextInt(9) == 0;
    return new Baseline(
        noYear ? null : Integer.valueOf(period.from() - 1), noValue ? null : new Amount(base));
  }

  /** Now and then a range instead of a number. */
  private Amount amount(BigDecimal value, Measured measured, Bound bound) {
    boolean range = bound == Bound.EXACTLY && random.nextInt(3) == 0;
    return range ? new Amount(value, next(value, measured, false)) : new Amount(value);
  }

  private @Nullable Amount open(Amount amount) {
    return holes && random.nextInt(7) == 0 ? null : amount;
  }

  private IndicatorPlan added(Measured measured) {
    boolean perYear = random.nextBoolean();
    BigDecimal value =
        number(measured).divide(BigDecimal.TEN, measured.decimals(), RoundingMode.UP);
    Amount amount = new Amount(value.max(BigDecimal.ONE));
    Integer year = perYear ? null : Integer.valueOf(period.to());
    return plain(measured, measured.unit(), TargetKind.INCREMENT, perYear, year, amount);
  }

  private IndicatorPlan growth(Measured measured) {
    boolean perYear = random.nextInt(3) > 0;
    Amount amount = new Amount(BigDecimal.valueOf(4L + random.nextInt(30)));
    Integer year = perYear ? null : Integer.valueOf(period.to());
    return plain(measured, "%", TargetKind.GROWTH, perYear, year, amount);
  }

  private IndicatorPlan multiple(Measured measured) {
    Amount amount = new Amount(new BigDecimal(15 + 5 * random.nextInt(18)).movePointLeft(1));
    return plain(measured, "倍", TargetKind.MULTIPLE, false, period.to(), amount);
  }

  private IndicatorPlan difference(Measured measured) {
    Amount amount = new Amount(new BigDecimal(1 + random.nextInt(60)).movePointLeft(1));
    return plain(measured, "个百分点", TargetKind.DIFFERENCE, false, period.to(), amount);
  }

  private IndicatorPlan plain(
      Measured measured,
      String unit,
      TargetKind kind,
      boolean perYear,
      @Nullable Integer year,
      Amount amount) {
    return new IndicatorPlan(
        measured.name() + (random.nextInt(4) == 0 ? falling(kind) : ""),
        unit,
        kind,
        random.nextInt(3) > 0 ? Bound.AT_LEAST : bound(),
        perYear,
        perYear || ((kind != TargetKind.MULTIPLE || holes) && random.nextInt(3) == 0)
            ? Baseline.NONE
            : new Baseline(period.from() - 1, null),
        List.of(new YearValue(year, amount)),
        List.of(),
        null,
        random.nextBoolean() ? Binding.EXPECTED : null,
        agencies(),
        List.of(),
        null);
  }

  /** How the name of what becomes less ends. */
  private static String falling(TargetKind kind) {
    return switch (kind) {
      case INCREMENT -> "减少数量";
      case GROWTH -> "下降率";
      case DIFFERENCE -> "降幅";
      case LEVEL, MULTIPLE -> "";
    };
  }

  /** Towns whose values add up to those of the whole. */
  private List<Part> parts(BigDecimal base, List<YearValue> path) {
    if (path.stream().anyMatch(one -> one.value() == null || one.value().upper() != null)) {
      return List.of();
    }
    int count = 3 + random.nextInt(RandomWords.TOWNS.size() - 2);
    List<BigDecimal> bases = split(base, count);
    List<List<BigDecimal>> years = new ArrayList<>();
    for (YearValue one : path) {
      Amount amount = one.value();
      years.add(split(amount == null ? BigDecimal.ZERO : amount.value(), count));
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<YearValue> own = new ArrayList<>();
      for (int year = 0; year < path.size(); year++) {
        own.add(new YearValue(path.get(year).year(), new Amount(years.get(year).get(i))));
      }
      parts.add(new Part(RandomWords.TOWNS.get(i), new Amount(bases.get(i)), own));
    }
    return parts;
  }

  private static List<BigDecimal> split(BigDecimal whole, int count) {
    List<BigDecimal> parts = new ArrayList<>();
    BigDecimal rest = whole;
    for (int left = count; left > 1; left--) {
      BigDecimal part = rest.divide(BigDecimal.valueOf(left), 0, RoundingMode.DOWN);
      parts.add(part);
      rest = rest.subtract(part);
    }
    parts.add(rest);
    return parts;
  }

  private List<String> agencies() {
    List<String> agencies = new ArrayList<>(RandomWords.AGENCIES.subList(0, 7));
    Collections.shuffle(agencies, random);
    return agencies.subList(0, random.nextInt(3));
  }

  private BigDecimal number(Measured measured) {
    int power = (int) Math.pow(10, measured.decimals());
    int lowest = measured.lowest() * power;
    int middle = (measured.lowest() + measured.highest()) * power / 2;
    return BigDecimal.valueOf(
        lowest + random.nextInt(Math.max(1, middle - lowest)), measured.decimals());
  }

  private BigDecimal next(BigDecimal value, Measured measured, boolean falling) {
    BigDecimal step =
        value
            .multiply(BigDecimal.valueOf(3L + random.nextInt(15)))
            .divide(WHOLE, measured.decimals(), RoundingMode.UP);
    BigDecimal moved = falling ? value.subtract(step) : value.add(step);
    return falling ? moved.max(BigDecimal.ONE.movePointLeft(measured.decimals())) : moved;
  }
}
