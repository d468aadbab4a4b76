package io.planwright.cli.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.cli.HandmadePlan;
import io.planwright.cli.console.Language;
import io.planwright.cli.console.Messages;
import io.planwright.model.Benefit;
import io.planwright.model.Excerpt;
import io.planwright.model.Incentive;
import io.planwright.model.IncentiveForm;
import io.planwright.model.Instrument;
import io.planwright.model.Measure;
import io.planwright.model.Provenance;
import io.planwright.model.Quantity;
import io.planwright.model.Span;
import io.planwright.model.Timeline;
import io.planwright.model.Trigger;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WordingTest {
  private final Wording chinese = new Wording(Messages.in(Language.CHINESE));
  private final Wording english = new Wording(Messages.in(Language.ENGLISH));

  @Test
  void boundsAreSigns() {
    assertThat(chinese.quantity(quantity(new Measure.AtLeast(number("400"))))).isEqualTo("≥400家");
    assertThat(chinese.quantity(quantity(new Measure.AtMost(number("2.50"))))).isEqualTo("≤2.5家");
    assertThat(chinese.quantity(quantity(new Measure.About(number("35"))))).isEqualTo("≈35家");
    assertThat(chinese.quantity(quantity(new Measure.Exactly(number("70"))))).isEqualTo("70家");
    assertThat(chinese.quantity(quantity(new Measure.Between(number("400"), number("450")))))
        .isEqualTo("400–450家");
  }

  @Test
  void largeNumbersAreInWanAndYi() {
    assertThat(chinese.quantity(quantity(new Measure.Exactly(number("25000"))))).isEqualTo("2.5万家");
    assertThat(chinese.quantity(quantity(new Measure.AtLeast(number("1.5E+9")))))
        .isEqualTo("≥15亿家");
    assertThat(chinese.quantity(quantity(new Measure.Exactly(number("12345.67")))))
        .isEqualTo("12345.67家");
    assertThat(chinese.quantity(new Quantity(new Measure.Exactly(number("20000")), "万元")))
        .isEqualTo("20000万元");
    assertThat(english.quantity(quantity(new Measure.Exactly(number("25000")))))
        .isEqualTo("25000家");
  }

  @Test
  void timesAreShort() {
    assertThat(chinese.time(new Timeline(2026, false, 2024, 2026))).isEqualTo("2026");
    assertThat(chinese.time(new Timeline(null, true, 2024, 2026))).isEqualTo("2024–2026每年");
    assertThat(chinese.time(new Timeline(null, true, null, null))).isEqualTo("每年");
    assertThat(english.time(new Timeline(null, true, null, null))).isEqualTo("yearly");
    assertThat(chinese.time(Timeline.NONE)).isEmpty();
  }

  @Test
  void moneyIsInRoundUnits() {
    assertThat(fixed("100000")).isEqualTo("10万元");
    assertThat(fixed("125000")).isEqualTo("12.5万元");
    assertThat(fixed("120000000")).isEqualTo("1.2亿元");
    assertThat(fixed("5000")).isEqualTo("5000元");
    assertThat(fixed("0.50")).isEqualTo("0.5元");
    assertThat(
            english.benefit(
                incentive(
                    HandmadePlan.benefit(
                        IncentiveForm.FIXED, "1234567.5", null, null, null, null))))
        .isEqualTo("CNY 1,234,567.5");
  }

  @Test
  void formsAreSentences() {
    assertThat(benefit(IncentiveForm.CAP, null, "500000", null, null, null)).isEqualTo("最高50万元");
    assertThat(benefit(IncentiveForm.RATE, null, null, "8", "设备投资额", null)).isEqualTo("设备投资额的8%");
    assertThat(benefit(IncentiveForm.RATE_WITH_CAP, null, "500000", "8", null, null))
        .isEqualTo("8%，最高50万元");
    assertThat(benefit(IncentiveForm.PER_UNIT, "5000", null, null, null, "件")).isEqualTo("每件5000元");
    assertThat(benefit(IncentiveForm.PER_UNIT_WITH_CAP, "5000", "100000", null, null, "家"))
        .isEqualTo("每家5000元，最高10万元");
    assertThat(benefit(IncentiveForm.TAX_RATE, null, null, "15", null, null)).isEqualTo("税率15%");
    assertThat(benefit(IncentiveForm.TAX_RATE, null, null, "15", "企业所得税", null))
        .isEqualTo("企业所得税税率15%");
  }

  @Test
  void rangesAndTotalsAreSaid() {
    assertThat(
            chinese.benefit(
                incentive(
                    new Benefit(
                        IncentiveForm.RATE,
                        null,
                        null,
                        number("5"),
                        number("20"),
                        null,
                        null,
                        true))))
        .isEqualTo("5–20%（合计）");
  }

  @Test
  void whereNumbersAreMissingTheTextSpeaks() {
    for (IncentiveForm form :
        List.of(
            IncentiveForm.FIXED, IncentiveForm.RATE, IncentiveForm.PER_UNIT, IncentiveForm.OTHER)) {
      assertThat(benefit(form, null, null, null, null, null)).as(form.code()).isEqualTo("3个月");
    }
  }

  private String fixed(String yuan) {
    return benefit(IncentiveForm.FIXED, yuan, null, null, null, null);
  }

  private String benefit(
      IncentiveForm form,
      @org.jspecify.annotations.Nullable String amount,
      @org.jspecify.annotations.Nullable String cap,
      @org.jspecify.annotations.Nullable String rate,
      @org.jspecify.annotations.Nullable String base,
      @org.jspecify.annotations.Nullable String unit) {
    return chinese.benefit(incentive(HandmadePlan.benefit(form, amount, cap, rate, base, unit)));
  }

  private static Incentive incentive(Benefit benefit) {
    Excerpt excerpt = new Excerpt(new Span(0, 3), "3个月");
    return new Incentive(
        excerpt,
        excerpt,
        new Trigger("租户", null),
        Instrument.OTHER,
        benefit,
        List.of(),
        new Provenance(null, null, "test"));
  }

  private static Quantity quantity(Measure measure) {
    return new Quantity(measure, "家");
  }

  private static BigDecimal number(String digits) {
    return new BigDecimal(digits);
  }
}
