package io.planwright.search.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.model.Baseline;
import io.planwright.model.Commitment;
import io.planwright.model.Indicator;
import io.planwright.model.Measure;
import io.planwright.model.Metadata.Level;
import io.planwright.model.TargetKind;
import io.planwright.search.Plan;
import io.planwright.search.PlanSketch;
import io.planwright.search.compare.TargetComparison.Reason;
import io.planwright.search.compare.TargetComparison.Standing;
import io.planwright.search.compare.TargetComparison.Value;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is ranked, what is not, what is computed, and what is said about the rest. */
class TargetComparerTest {
  private final TargetComparer comparer = new TargetComparer(Vocabulary.NONE);

  private static PlanSketch city(String name) {
    return new PlanSketch(name + ".txt", name + "培育计划", name, "澜江省");
  }

  @Test
  void placesAreRowsAndYearsAreColumns() {
    TargetComparison comparison =
        compare(
            city("甲市").level(2025, "400", "家").level(2026, "500", "家").plan(),
            city("乙市").level(2026, "700", "户").plan());

    assertThat(comparison.columns())
        .extracting(TargetComparison.Column::year)
        .containsExactly(2025, 2026);
    assertThat(comparison.rows()).extracting(row -> row.place().name()).containsExactly("乙市", "甲市");
    assertThat(ranks(comparison, 1)).containsExactly("乙市 700 1/2 0", "甲市 500 2/2 -200");
    assertThat(comparison.basis())
        .isEqualTo(new TargetComparison.Basis(TargetKind.LEVEL, "家", false, false));
  }

  @Test
  void quartilesLieBetweenTwoValuesInProportion() {
    TargetComparison comparison =
        compare(
            city("甲市").level(2026, "10", "家").plan(),
            city("乙市").level(2026, "20", "家").plan(),
            city("丙市").level(2026, "40", "家").plan(),
            city("丁市").level(2026, "80", "家").plan());

    assertThat(comparison.columns().getFirst().statistics())
        .isEqualTo(
            new TargetComparison.Statistics(
                4, number("80"), number("17.5"), number("30"), number("50")));
  }

  @Test
  void onlyWhatIsAlikeIsRankedAndTheRestSaysWhyNot() {
    TargetComparison comparison =
        compare(
            city("甲市").level(2026, "500", "家").plan(),
            city("乙市")
                .target(
                    2026,
                    new Measure.AtLeast(number("900")),
                    "家",
                    TargetKind.LEVEL,
                    Commitment.STRETCH,
                    Baseline.NONE,
                    null)
                .target(2026, new Measure.Exactly(number("2")), "倍", TargetKind.MULTIPLE)
                .target(2026, new Measure.Exactly(number("60")), "家", TargetKind.INCREMENT)
                .target(
                    2026,
                    new Measure.AtLeast(number("300")),
                    "家",
                    TargetKind.LEVEL,
                    Commitment.FIRM,
                    Baseline.NONE,
                    "北桥区")
                .target(2026, new Measure.AtMost(number("800")), "家", TargetKind.LEVEL)
                .level(2026, "60", "%")
                .level(null, "70", "家")
                .plan());

    assertThat(reasons(comparison))
        .containsExactlyInAnyOrder(
            Reason.STRETCH,
            Reason.OTHER_KIND,
            Reason.OTHER_KIND,
            Reason.PART_OF_PLACE,
            Reason.OTHER_BOUND,
            Reason.OTHER_UNIT,
            Reason.NO_YEAR);
    assertThat(ranks(comparison, 0)).containsExactly("甲市 500 1/1 0");
  }

  @Test
  void moneyIsComparedInOneUnit() {
    TargetComparison comparison =
        compare(
            city("甲市").level(2026, "4.5", "亿元").plan(),
            city("乙市").level(2026, "30000", "万元").plan(),
            city("丙市").level(2026, "6", "亿元").plan());

    assertThat(ranks(comparison, 0))
        .containsExactlyInAnyOrder("丙市 6 1/3 0", "甲市 4.5 2/3 -1.5", "乙市 3 3/3 -3");
  }

  @Test
  void ofCeilingsTheLowestIsBest() {
    TargetComparison comparison =
        compare(
            city("甲市")
                .target(2026, new Measure.AtMost(number("2.5")), "%", TargetKind.LEVEL)
                .plan(),
            city("乙市").target(2026, new Measure.AtMost(number("3")), "%", TargetKind.LEVEL).plan());

    assertThat(ranks(comparison, 0)).containsExactlyInAnyOrder("甲市 2.5 1/2 0", "乙市 3 2/2 0.5");
  }

  @Test
  void theLaterPlanOfAPlaceCounts() {
    Plan early =
        new PlanSketch("早.txt", "甲市早期计划", "甲市").issued(2022).level(2026, "400", "家").plan();
    Plan late = new PlanSketch("晚.txt", "甲市后续计划", "甲市").issued(2024).level(2026, "450", "家").plan();

    TargetComparison comparison = compare(early, late);

    assertThat(ranks(comparison, 0)).containsExactly("甲市 450 1/1 0");
    assertThat(reasons(comparison)).containsExactly(Reason.SUPERSEDED);
  }

  @Test
  void severalValuesThatCannotBeToldApartAreNotRanked() {
    TargetComparison comparison =
        compare(city("甲市").level(2026, "400", "家").level(2026, "450", "家").plan());

    assertThat(reasons(comparison)).containsExactly(Reason.SEVERAL, Reason.SEVERAL);
    assertThat(comparison.columns().getFirst().statistics()).isNull();
  }

  @Test
  void multipleAndGrowthAreComputedFromTheBaseline() {
    Value value =
        onlyValue(
            compare(
                city("甲市")
                    .target(
                        2026,
                        new Measure.AtLeast(number("830")),
                        "家",
                        TargetKind.LEVEL,
                        Commitment.FIRM,
                        new Baseline(2023, number("412")),
                        null)
                    .plan()));

    assertThat(value.computed().multiple()).isEqualByComparingTo("2.01");
    assertThat(value.computed().growth())
        .isEqualTo(new TargetComparison.Growth(number("26.30"), 2023, number("412"), true));
  }

  @Test
  void withoutBaselineGrowthIsComputedFromTheEarlierTarget() {
    TargetComparison comparison =
        compare(city("甲市").level(2022, "500", "家").level(2024, "720", "家").plan());

    Value later = comparison.rows().getFirst().cells().get(1).values().getFirst();
    assertThat(later.computed().growth())
        .isEqualTo(new TargetComparison.Growth(number("20.00"), 2022, number("500"), false));
    assertThat(later.computed().multiple()).isNull();
  }

  @Test
  void anIndicatorIsFoundByIdAndByWhateverPlansCallIt() {
    Plan plan = city("甲市").level(2026, "500", "家").plan();

    for (String words : List.of(PlanSketch.INDICATOR, "高新技术企业数量", "“国高企”数", "高企")) {
      assertThat(comparer.compare(material(plan), words, Filter.ALL))
          .as(words)
          .isInstanceOf(Answer.Found.class);
    }
  }

  @Test
  void whatNoLexiconKnowsIsComparedByName() {
    Indicator indicator = new Indicator("全市竹编合作社总数", null);
    Plan plan =
        city("甲市")
            .level(2026, "500", "家")
            .target(
                indicator,
                2026,
                new Measure.AtLeast(number("12")),
                "家",
                TargetKind.LEVEL,
                Commitment.FIRM,
                Baseline.NONE,
                null)
            .plan();

    TargetComparison comparison = found(comparer.compare(material(plan), "竹编合作社数量", Filter.ALL));

    assertThat(ranks(comparison, 0)).containsExactly("甲市 12 1/1 0");
  }

  @Test
  void anUnknownIndicatorLeadsToTheNearestOnes() {
    Answer<TargetComparison> answer =
        comparer.compare(
            material(city("甲市").level(2026, "500", "家").plan()), "高新技木企业数量", Filter.ALL);

    assertThat(answer)
        .isEqualTo(new Answer.Unknown<>(List.of("高新技术企业（hightech.enterprise.count）")));
  }

  @Test
  void aProvinceStandsForItsCities() {
    Material material =
        material(
            city("甲市").level(2026, "500", "家").plan(),
            new PlanSketch("远.txt", "远市计划", "远市", "别省").level(2026, "9", "家").plan());

    TargetComparison comparison =
        found(
            comparer.compare(
                material,
                PlanSketch.INDICATOR,
                new Filter(List.of("澜江", "无名市"), List.of(), Years.ALL)));

    assertThat(comparison.rows()).extracting(row -> row.place().name()).containsExactly("甲市");
    assertThat(comparison.coverage().otherRegions()).isEqualTo(1);
    assertThat(comparison.coverage().emptyRegions()).containsExactly("无名市");
  }

  @Test
  void mixedLevelsAreKnownAndCanBeSeparated() {
    Plan county = city("丙县").of(Level.COUNTY).level(2026, "20", "家").level(2025, "9", "家").plan();
    Material material =
        material(
            city("甲市").of(Level.CITY).level(2026, "500", "家").plan(),
            county,
            city("丁处").level(2026, "3", "家").plan());

    TargetComparison all = found(comparer.compare(material, PlanSketch.INDICATOR, Filter.ALL));
    TargetComparison counties =
        found(
            comparer.compare(
                material,
                PlanSketch.INDICATOR,
                new Filter(List.of("澜江省"), List.of(Level.COUNTY), Years.ALL)));

    assertThat(all.columns())
        .extracting(TargetComparison.Column::levels)
        .containsExactly(
            new Levels(List.of(Level.COUNTY), false),
            new Levels(List.of(Level.CITY, Level.COUNTY), true));
    assertThat(all.columns())
        .extracting(column -> column.levels().areMixed())
        .containsExactly(false, true);
    assertThat(ranks(counties, 1)).containsExactly("丙县 20 1/1 0");
    assertThat(counties.coverage().otherLevels()).isEqualTo(2);
    assertThat(counties.coverage().otherRegions()).isZero();
    assertThat(counties.coverage().emptyRegions()).isEmpty();
  }

  @Test
  void yearsAreChosen() {
    Plan plan = city("甲市").level(2022, "300", "家").level(2026, "500", "家").plan();
    Filter filter = new Filter(List.of(), List.of(), Years.of("2020,2025..2026").orElseThrow());

    TargetComparison comparison =
        found(
            comparer.compare(
                material(plan, city("乙市").level(2023, "5", "家").plan()),
                PlanSketch.INDICATOR,
                filter));

    assertThat(comparison.columns())
        .extracting(TargetComparison.Column::year)
        .containsExactly(2026);
    assertThat(comparison.coverage().in(Coverage.State.OTHER_YEARS))
        .extracting(Coverage.Document::place)
        .containsExactly("乙市");
    assertThat(comparison.coverage().silent()).isEmpty();
  }

  @Test
  void absenceIsOnlyClaimedOfWhatWasReadWhole() {
    Plan whole = city("乙市").says("一、开展技术改造。").plan();
    Plan part = city("丙市").says("一、开展技术改造。").plan();
    Plan other = city("丁市").notOfAGovernment().plan();
    Material material =
        new Material(
            List.of(city("甲市").level(2026, "500", "家").plan(), whole, part, other),
            List.of(
                new Material.Gap("丙市.txt", false, null, "第3页损坏"),
                new Material.Gap("戊市.pdf", true, null, "设有密码")));

    Coverage coverage =
        found(comparer.compare(material, PlanSketch.INDICATOR, Filter.ALL)).coverage();

    assertThat(coverage.documents())
        .extracting(Coverage.Document::state)
        .containsExactly(
            Coverage.State.FOUND,
            Coverage.State.ABSENT,
            Coverage.State.UNCERTAIN,
            Coverage.State.NOT_A_PLAN);
    assertThat(coverage.silent()).containsExactly("乙市");
    assertThat(coverage.unread()).extracting(Material.Gap::path).containsExactly("戊市.pdf");
  }

  @Test
  void aPlanWithoutRegionStandsUnderItsTitle() {
    TargetComparison comparison =
        compare(new PlanSketch("某.txt", "某区培育计划", null).level(2026, "50", "家").plan());

    assertThat(comparison.rows().getFirst().place().name()).isEqualTo("某区培育计划");
  }

  private TargetComparison compare(Plan... plans) {
    return found(comparer.compare(material(plans), PlanSketch.INDICATOR, Filter.ALL));
  }

  private static Material material(Plan... plans) {
    return new Material(List.of(plans), List.of());
  }

  private static TargetComparison found(Answer<TargetComparison> answer) {
    assertThat(answer).isInstanceOf(Answer.Found.class);
    return ((Answer.Found<TargetComparison>) answer).value();
  }

  private static Value onlyValue(TargetComparison comparison) {
    List<Value> values = comparison.rows().getFirst().cells().getFirst().values();
    assertThat(values).hasSize(1);
    return values.getFirst();
  }

  /** The ranked values of a column as "place amount rank/of gap". */
  private static List<String> ranks(TargetComparison comparison, int column) {
    return comparison.rows().stream()
        .flatMap(
            row ->
                row.cells().get(column).values().stream()
                    .filter(value -> value.standing() instanceof Standing.Ranked)
                    .map(
                        value -> {
                          Standing.Ranked ranked = (Standing.Ranked) value.standing();
                          return String.join(
                              " ",
                              Arrays.asList(
                                  row.place().name(),
                                  String.valueOf(value.amount()),
                                  ranked.rank() + "/" + ranked.of(),
                                  ranked.gapToBest().toPlainString()));
                        }))
        .toList();
  }

  private static List<Reason> reasons(TargetComparison comparison) {
    return comparison.rows().stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> cell.values().stream())
        .map(Value::standing)
        .filter(Standing.Unranked.class::isInstance)
        .map(standing -> ((Standing.Unranked) standing).reason())
        .toList();
  }

  private static BigDecimal number(String digits) {
    return new BigDecimal(digits);
  }
}
