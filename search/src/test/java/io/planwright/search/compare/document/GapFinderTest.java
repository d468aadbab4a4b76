package io.planwright.search.compare.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.model.Baseline;
import io.planwright.model.Benefit;
import io.planwright.model.Commitment;
import io.planwright.model.Excerpt;
import io.planwright.model.Incentive;
import io.planwright.model.IncentiveForm;
import io.planwright.model.Indicator;
import io.planwright.model.Instrument;
import io.planwright.model.Measure;
import io.planwright.model.Provenance;
import io.planwright.model.Quantity;
import io.planwright.model.Span;
import io.planwright.model.Target;
import io.planwright.model.TargetKind;
import io.planwright.model.Timeline;
import io.planwright.model.Trigger;
import io.planwright.search.Plan;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What other places have and one lacks. */
class GapFinderTest {
  private static final String SHARED = "建立高新技术企业培育库，按年度遴选科技型中小企业入库，给予研发费用后补助支持。";
  private static final String OWN =
      """
      一、重点任务
      （一）强化金融支持
      设立风险补偿资金池，引导银行发放信用贷款，降低企业融资成本。
      """;
  private static final String OTHER =
      """
      一、重点任务
      （一）加大金融扶持力度
      推动金融机构开发知识产权质押产品，扩大贷款规模。
      （二）拓展应用场景
      每年发布场景机会清单，组织新产品首试首用。对重新认定的企业奖励5万元。
      （三）做大后备力量
      """
          + SHARED
          + "\n";

  private final GapFinder finder = new GapFinder();

  @Test
  void topicsAreComparedByWhatTheyAreAbout() {
    List<Gap> gaps =
        finder.find(
            List.of(HandmadePlans.plan("云湖市", OWN)), List.of(HandmadePlans.plan("澜江市", OTHER)));

    assertThat(gaps)
        .filteredOn(gap -> gap.kind() == Gap.Kind.TOPIC)
        .extracting(Gap::name)
        .containsExactlyInAnyOrder("拓展应用场景", "做大后备力量");
    assertThat(gaps).noneMatch(gap -> gap.kind() == Gap.Kind.CLAUSE);
    Gap.Evidence evidence = gaps.getFirst().evidence().getFirst();
    assertThat(evidence.plan().slice(evidence.quote().span())).isEqualTo(evidence.quote().text());
  }

  @Test
  void aClauseThatSeveralPlacesShareIsMissed() {
    Plan third = HandmadePlans.plan("青原县", "一、重点任务\n" + SHARED.replace("按年度", "每年") + "\n");
    List<Gap> gaps =
        finder.find(
            List.of(HandmadePlans.plan("云湖市", OWN)),
            List.of(HandmadePlans.plan("澜江市", OTHER), third));

    assertThat(gaps.getFirst().kind()).isEqualTo(Gap.Kind.CLAUSE);
    assertThat(gaps.getFirst().evidence())
        .extracting(Gap.Evidence::place)
        .containsExactly("澜江市", "青原县");
  }

  @Test
  void indicatorsAndTriggersAreComparedByTheirIds() {
    Plan own = HandmadePlans.plan("云湖市", OWN, List.of(target("高企", "hightech", OWN)), List.of());
    Plan other =
        HandmadePlans.plan(
            "澜江市",
            OTHER,
            List.of(
                target("国高企", "hightech", OTHER),
                target("研发投入", "rd", OTHER),
                target("别的", null, OTHER)),
            List.of(incentive()));

    assertThat(finder.find(List.of(own), List.of(other)))
        .filteredOn(gap -> gap.id() != null)
        .extracting(gap -> gap.kind() + " " + gap.name() + " " + gap.evidence().size())
        .containsExactly("INDICATOR 研发投入 1", "TRIGGER 重新认定的企业 1");
  }

  @Test
  void aPlanLacksNothingOfItself() {
    assertThat(
            finder.find(
                List.of(HandmadePlans.plan("澜江市", OTHER)), List.of(HandmadePlans.plan("甲", OTHER))))
        .isEmpty();
    assertThat(finder.find(List.of(HandmadePlans.plan("澜江市", OTHER)), List.of())).isEmpty();
    assertThat(
            finder.find(
                List.of(HandmadePlans.plan("澜江市", "")), List.of(HandmadePlans.plan("甲", ""))))
        .isEmpty();
  }

  private static Target target(String name, @Nullable String id, String text) {
    Excerpt excerpt = Excerpt.of(text, new Span(0, 4));
    return new Target(
        excerpt,
        excerpt,
        new Indicator(name, id),
        new Quantity(new Measure.Exactly(BigDecimal.ONE), "家"),
        TargetKind.LEVEL,
        Commitment.FIRM,
        Timeline.NONE,
        Baseline.NONE,
        null,
        new Provenance(null, null, "target.level"));
  }

  private static Incentive incentive() {
    int at = OTHER.indexOf("对重新认定");
    Excerpt quote = Excerpt.of(OTHER, new Span(at, at + 13));
    return new Incentive(
        quote,
        quote,
        new Trigger("重新认定的企业", "recertification"),
        Instrument.AWARD,
        new Benefit(
            IncentiveForm.FIXED, BigDecimal.valueOf(50_000), null, null, null, null, null, false),
        List.of(),
        new Provenance(null, null, "incentive.fixed"));
  }
}
