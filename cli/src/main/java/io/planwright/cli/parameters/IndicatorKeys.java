package io.planwright.cli.parameters;

import io.planwright.model.TargetKind;
import io.planwright.templates.parameters.Amount;
import io.planwright.templates.parameters.Baseline;
import io.planwright.templates.parameters.IndicatorPlan;
import io.planwright.templates.parameters.IndicatorPlan.Binding;
import io.planwright.templates.parameters.IndicatorPlan.Bound;
import io.planwright.templates.parameters.IndicatorPlan.Part;
import io.planwright.templates.parameters.YearValue;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The keys of an indicator (指标). */
final class IndicatorKeys {
  private static final Key<Baseline, Integer> BASE_YEAR =
      Key.optional("年", new YearShape(), Baseline::year, "基期年份");

  private static final Key<Baseline, Amount> BASE_VALUE =
      Key.optional("值", new AmountShape(), Baseline::value, "基期数值");

  private static final RecordShape<Baseline> BASELINE_SHAPE =
      RecordShape.<Baseline>of(
              List.of(BASE_YEAR.awaited(), BASE_VALUE.awaited()),
              (fields, reading) -> new Baseline(fields.get(BASE_YEAR), fields.get(BASE_VALUE)))
          .onOneLine();

  private static final Key<IndicatorPlan, String> NAME =
      Key.required("名称", TextShape.NAME, IndicatorPlan::name, "指标全称，如 高新技术企业数量");

  private static final Key<IndicatorPlan, String> UNIT =
      Key.<IndicatorPlan, String>optional(
              "单位", TextShape.NAME, IndicatorPlan::unit, "所有数值的计量单位，如 家、亿元、%")
          .awaited()
          .then(Reading::unit);

  private static final Key<IndicatorPlan, TargetKind> KIND =
      Key.optional(
          "方式",
          new ChoiceShape<TargetKind>()
              .or("达到", TargetKind.LEVEL)
              .or("新增", TargetKind.INCREMENT)
              .or("增长", TargetKind.GROWTH)
              .or("倍数", TargetKind.MULTIPLE)
              .or("差值", TargetKind.DIFFERENCE),
          IndicatorPlan::kind,
          "数值的含义：达到（总量或水平，默认）、新增（增加多少）、增长（增速）、倍数（翻几番）、差值（高出多少）");

  private static final Key<IndicatorPlan, Bound> BOUND =
      Key.optional(
          "口径",
          new ChoiceShape<Bound>()
              .or("以上", Bound.AT_LEAST)
              .or("左右", Bound.ABOUT)
              .or("以内", Bound.AT_MOST)
              .or("正好", Bound.EXACTLY),
          IndicatorPlan::bound,
          "数值如何约束：以上（默认）、左右、以内、正好");

  private static final Key<IndicatorPlan, Baseline> BASELINE =
      Key.optional(
          "基期",
          BASELINE_SHAPE,
          plan -> plan.baseline().equals(Baseline.NONE) ? null : plan.baseline(),
          "从哪里起步，如 {年: 2025, 值: 120}");

  private static final Key<IndicatorPlan, List<YearValue>> PATH =
      Key.optional(
          "目标",
          new PathShape(),
          IndicatorPlan::path,
          "分年目标，如 {2026: 140, 2027: 165, 2028: 200}；每年一个数写 {每年: 20}；区间写 400—450");

  private static final Key<IndicatorPlan, List<YearValue>> STRETCH =
      Key.optional("力争", new PathShape(), IndicatorPlan::stretch, "力争达到的数，如 {2028: 220}");

  private static final Key<IndicatorPlan, String> SCOPE =
      Key.optional("范围", TextShape.NAME, IndicatorPlan::scope, "只针对一个园区或片区时写其名称");

  private static final Key<IndicatorPlan, Binding> BINDING =
      Key.optional(
          "属性",
          new ChoiceShape<Binding>().or("约束性", Binding.BINDING).or("预期性", Binding.EXPECTED),
          IndicatorPlan::binding,
          "约束性、预期性");

  private static final Key<IndicatorPlan, List<String>> UNITS =
      Key.optional("责任单位", ListShape.NAMES, IndicatorPlan::units, "谁负责，如 [区科技局, 区统计局]");

  private static final Key<IndicatorPlan, List<Part>> PARTS =
      Key.optional(
          "分解",
          new PartsShape(),
          IndicatorPlan::parts,
          "分到各镇街或各区的数，如 城东街道: {基期: 30, 2026: 35, 2027: 42, 2028: 50}");

  private static final Key<IndicatorPlan, String> SOURCE =
      Key.optional("来源", TextShape.SENTENCES, IndicatorPlan::source, "这个数从哪里来，只作批注，不进正文");

  /** 指标. */
  static final RecordShape<IndicatorPlan> INDICATOR =
      RecordShape.of(
              List.of(
                  NAME,
                  UNIT,
                  KIND,
                  BOUND,
                  BASELINE,
                  PATH.awaitedWhere(plan -> plan.stretch().isEmpty()),
                  STRETCH,
                  SCOPE,
                  BINDING,
                  UNITS,
                  PARTS,
                  SOURCE),
              IndicatorKeys::make)
          .open(IndicatorPlan.OPEN);

  private IndicatorKeys() {}

  private static @Nullable IndicatorPlan make(Fields fields, Reading reading) {
    List<YearValue> path = fields.list(PATH);
    List<YearValue> stretch = fields.list(STRETCH);
    List<Part> parts = fields.list(PARTS);
    Baseline baseline = fields.orElse(BASELINE, Baseline.NONE);
    boolean fits = baselineFits(fields, baseline, reading);
    boolean perYear =
        Stream.concat(path.stream(), stretch.stream()).anyMatch(one -> one.year() == null);
    fits &= sameYears(fields, perYear, reading);
    if (!fits) {
      return null;
    }
    return new IndicatorPlan(
        fields.need(NAME),
        fields.get(UNIT),
        fields.orElse(KIND, TargetKind.LEVEL),
        fields.orElse(BOUND, Bound.AT_LEAST),
        perYear,
        baseline,
        path,
        stretch,
        fields.get(SCOPE),
        fields.get(BINDING),
        fields.list(UNITS),
        parts,
        fields.get(SOURCE));
  }

  private static boolean baselineFits(Fields fields, Baseline baseline, Reading reading) {
    Integer base = baseline.year();
    Integer first =
        Stream.concat(fields.list(PATH).stream(), fields.list(STRETCH).stream())
            .map(YearValue::year)
            .filter(Objects::nonNull)
            .min(Integer::compare)
            .orElse(null);
    if (base == null || first == null || base < first) {
      return true;
    }
    reading.problemUnder(BASELINE, fields, "params.baseTooLate", base, first);
    return false;
  }

  /** Values for every year and values for some years do not go together. */
  private static boolean sameYears(Fields fields, boolean perYear, Reading reading) {
    boolean fits = true;
    for (Key<IndicatorPlan, List<YearValue>> key : List.of(PATH, STRETCH)) {
      if (perYear && fields.list(key).stream().anyMatch(one -> one.year() != null)) {
        reading.problemUnder(key, fields, "params.everyYearAndYears");
        fits = false;
      }
    }
    for (Part part : fields.list(PARTS)) {
      if (part.path().stream().anyMatch(one -> (one.year() == null) != perYear)) {
        reading.problemUnder(PARTS, fields, "params.partOfOtherYears", part.place());
        fits = false;
      }
    }
    return fits;
  }
}
