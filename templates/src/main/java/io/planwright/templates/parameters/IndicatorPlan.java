package io.planwright.templates.parameters;

import io.planwright.model.TargetKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of one indicator.
 *
 * @param name the indicator (名称): {@code 高新技术企业数量}
 * @param unit the unit of all its values (单位): 家, %, 亿元; null when open
 * @param kind what the values say (方式): 达到 (the level), 新增 (what is added), 增长 (a rate)
 * @param bound how they bind (口径): 以上, 左右, 以内, 正好
 * @param perYear whether each value is for every year of the period (每年)
 * @param baseline where it starts (基期)
 * @param path the values by year, rising years (目标); with {@code perYear} one value without a year
 * @param stretch values to strive for by year (力争)
 * @param scope the zone or region it is for when not the whole place (范围), else null
 * @param binding 约束性 or 预期性 (属性), null for neither
 * @param units who answers for it (责任单位)
 * @param parts what each district or town has to bring (分解)
 * @param source where the value came from (来源), shown as a note, null for none
 */
public record IndicatorPlan(
    String name,
    @Nullable String unit,
    TargetKind kind,
    Bound bound,
    boolean perYear,
    Baseline baseline,
    List<YearValue> path,
    List<YearValue> stretch,
    @Nullable String scope,
    @Nullable Binding binding,
    List<String> units,
    List<Part> parts,
    @Nullable String source) {
  /** One that is not chosen yet. */
  public static final IndicatorPlan OPEN =
      new IndicatorPlan(
          Open.WORD,
          null,
          TargetKind.LEVEL,
          Bound.AT_LEAST,
          false,
          Baseline.NONE,
          List.of(),
          List.of(),
          null,
          null,
          List.of(),
          List.of(),
          null);

  /** Copies the lists. */
  public IndicatorPlan {
    path = List.copyOf(path);
    stretch = List.copyOf(stretch);
    units = List.copyOf(units);
    parts = List.copyOf(parts);
  }

  /** The same for a period: what is due every year of a single year is due in it. */
  public IndicatorPlan within(@Nullable Period period) {
    return perYear && period != null && period.years() == 1
        ? new IndicatorPlan(
            name, unit, kind, bound, false, baseline, path, stretch, scope, binding, units, parts,
            source)
        : this;
  }

  /** The indicator without what the kind of its values says anyway. */
  public String bareName() {
    return bareName(name, kind);
  }

  /**
   * An indicator without the ending that its kind implies.
   *
   * <p>Example: 上市企业新增数量 as an increment is 上市企业, since a plan says 新增上市企业20家.
   */
  public static String bareName(String name, TargetKind kind) {
    String bare = name.strip();
    for (String ending : endings(kind)) {
      if (bare.length() > ending.length() && bare.endsWith(ending)) {
        bare = bare.substring(0, bare.length() - ending.length());
      }
    }
    return bare;
  }

  /** Whether the values say by how much it becomes less, as its name tells: 能耗下降率, 产能减少数量. */
  public boolean falls() {
    return falls(name, kind);
  }

  private static boolean falls(String name, TargetKind kind) {
    return switch (kind) {
      case INCREMENT -> name.strip().endsWith("减少数量");
      case GROWTH -> name.strip().endsWith("下降率");
      case DIFFERENCE -> name.strip().endsWith("降幅");
      case LEVEL, MULTIPLE -> false;
    };
  }

  /**
   * What tells an indicator from others of its kind however its name was written.
   *
   * <p>Example: 上市企业新增数量 as an increment is 上市企业, 落后产能减少数量 is 减少落后产能.
   */
  public static String toldName(String name, TargetKind kind) {
    return (falls(name, kind) ? "减少" : "") + bareName(name, kind);
  }

  private static List<String> endings(TargetKind kind) {
    return switch (kind) {
      case INCREMENT -> List.of("新增数量", "减少数量", "数量");
      case GROWTH -> List.of("年均增长率", "增长率", "年均下降率", "下降率");
      case DIFFERENCE -> List.of("降幅");
      case LEVEL, MULTIPLE -> List.of();
    };
  }

  /** How a value binds. */
  public enum Bound {
    /** 达到…以上, 不少于. */
    AT_LEAST,
    /** 左右. */
    ABOUT,
    /** 控制在…以内, 不超过. */
    AT_MOST,
    /** A plain assignment. */
    EXACTLY
  }

  /** How an indicator counts for those who answer for it. */
  public enum Binding {
    /** 约束性. */
    BINDING,
    /** 预期性. */
    EXPECTED
  }

  /**
   * What a district or town has to bring.
   *
   * @param place its name
   * @param baseline its base value, null when not given
   * @param path its values by year
   */
  public record Part(String place, @Nullable Amount baseline, List<YearValue> path) {
    /** One that is not decided yet. */
    public static final Part OPEN = new Part(Open.WORD, null, List.of());

    /** Copies the list. */
    public Part {
      path = List.copyOf(path);
    }

    /** What it has to bring in a year; empty while that is open or where it is not planned. */
    public Optional<Amount> in(@Nullable Integer year) {
      return path.stream()
          .filter(value -> Objects.equals(value.year(), year))
          .findFirst()
          .map(YearValue::value);
    }
  }
}
