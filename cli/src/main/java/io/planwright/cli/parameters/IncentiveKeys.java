package io.planwright.cli.parameters;

import io.planwright.model.Instrument;
import io.planwright.templates.parameters.Amount;
import io.planwright.templates.parameters.IncentivePlan;
import io.planwright.templates.parameters.IncentivePlan.Payer;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys of an incentive (政策). */
final class IncentiveKeys {
  /** Some shares are more than the whole: deductions of 200 %. */
  private static final int HIGHEST_RATE = 1000;

  private static final Key<IncentivePlan, String> NAME =
      Key.optional("名称", TextShape.NAME, IncentivePlan::name, "条款小标题，如 认定奖励");

  private static final Key<IncentivePlan, String> TRIGGER =
      Key.required(
          "对象", new TextShape(1000, false), IncentivePlan::trigger, "给谁、凭什么，如 首次通过认定的高新技术企业");

  private static final Key<IncentivePlan, Instrument> INSTRUMENT =
      Key.required("方式", instruments(), IncentivePlan::instrument, "奖励、补助、奖补、贴息、税收优惠、创新券、风险补偿、其他");

  private static final Key<IncentivePlan, Amount> AMOUNT =
      Key.optional("金额", new MoneyShape(), IncentiveKeys::amount, "定额，须带单位，如 20万元；区间写 15万元—20万元");

  private static final Key<IncentivePlan, Amount> CAP =
      Key.optional("上限", new MoneyShape(), IncentiveKeys::cap, "最高给多少，如 50万元");

  private static final Key<IncentivePlan, BigDecimal> RATE =
      Key.optional("比例", new PercentShape(HIGHEST_RATE), IncentivePlan::rate, "按比例给时写，须带 %，如 30%");

  private static final Key<IncentivePlan, String> RATE_BASE =
      Key.optional("基数", TextShape.NAME, IncentivePlan::rateBase, "比例以什么为基数，如 设备投资额");

  private static final Key<IncentivePlan, String> PER_UNIT =
      Key.optional("每", TextShape.NAME, IncentivePlan::perUnit, "按每家、每件给时写 家、件；只写金额时不必写");

  private static final Key<IncentivePlan, List<Payer>> SHARING =
      Key.optional(
          "分担", new SharingShape(), IncentivePlan::sharing, "谁出多少，合计 100%，如 {市财政: 50%, 区财政: 50%}");

  private static final Key<IncentivePlan, String> CONDITION =
      Key.optional("条件", new TextShape(1000, false), IncentivePlan::condition, "还要满足什么");

  private static final Key<IncentivePlan, String> VALIDITY =
      Key.optional("有效期", TextShape.NAME, IncentivePlan::validity, "给到什么时候；不写即与本方案一致");

  private static final Key<IncentivePlan, List<String>> UNITS =
      Key.optional("责任单位", ListShape.NAMES, IncentivePlan::units, "由谁兑现");

  private static final Key<IncentivePlan, String> SOURCE =
      Key.optional("来源", TextShape.SENTENCES, IncentivePlan::source, "从哪里来，只作批注，不进正文");

  /** 政策. */
  static final RecordShape<IncentivePlan> INCENTIVE =
      RecordShape.of(
              List.of(
                  NAME,
                  TRIGGER,
                  INSTRUMENT,
                  AMOUNT.awaitedWhere(
                      plan ->
                          plan.amountYuan() == null
                              && plan.capYuan() == null
                              && plan.rate() == null),
                  CAP,
                  RATE,
                  RATE_BASE,
                  PER_UNIT,
                  SHARING,
                  CONDITION,
                  VALIDITY,
                  UNITS,
                  SOURCE),
              IncentiveKeys::make)
          .open(IncentivePlan.OPEN);

  private IncentiveKeys() {}

  private static ChoiceShape<Instrument> instruments() {
    ChoiceShape<Instrument> words = new ChoiceShape<>();
    for (Instrument instrument : Instrument.values()) {
      words.or(instrument.code(), instrument);
    }
    return words.or("补贴", Instrument.SUBSIDY).or("资助", Instrument.SUBSIDY);
  }

  /** Whether sum and ceiling are the ends of one range, as in the model. */
  private static boolean isRange(IncentivePlan plan) {
    return plan.amountYuan() != null
        && plan.capYuan() != null
        && plan.perUnit() == null
        && plan.rate() == null;
  }

  private static @Nullable Amount amount(IncentivePlan plan) {
    BigDecimal amount = plan.amountYuan();
    return amount == null ? null : new Amount(amount, isRange(plan) ? plan.capYuan() : null);
  }

  private static @Nullable Amount cap(IncentivePlan plan) {
    BigDecimal cap = plan.capYuan();
    return cap == null || isRange(plan) ? null : new Amount(cap);
  }

  private static @Nullable IncentivePlan make(Fields fields, Reading reading) {
    Amount amount = fields.get(AMOUNT);
    Amount cap = fields.get(CAP);
    if (!fits(fields, amount, cap, reading)) {
      return null;
    }
    BigDecimal upper = amount == null ? null : amount.upper();
    return new IncentivePlan(
        fields.get(NAME),
        fields.need(TRIGGER),
        fields.need(INSTRUMENT),
        amount == null ? null : amount.value(),
        cap == null ? upper : cap.value(),
        fields.get(RATE),
        fields.get(RATE_BASE),
        fields.get(PER_UNIT),
        fields.list(SHARING),
        fields.get(CONDITION),
        fields.get(VALIDITY),
        fields.list(UNITS),
        fields.get(SOURCE));
  }

  private static boolean fits(
      Fields fields, @Nullable Amount amount, @Nullable Amount cap, Reading reading) {
    if (cap != null && cap.upper() != null) {
      reading.problemUnder(CAP, fields, "params.capIsRange");
      return false;
    }
    if (amount == null) {
      return true;
    }
    if (fields.get(RATE) != null) {
      reading.problemUnder(RATE, fields, "params.amountAndRate");
      return false;
    }
    boolean perUnit = fields.get(PER_UNIT) != null;
    if (amount.upper() != null && (cap != null || perUnit)) {
      reading.problemUnder(AMOUNT, fields, "params.rangeAndMore");
      return false;
    }
    if (amount.upper() == null && cap != null && !perUnit) {
      reading.problemUnder(CAP, fields, "params.amountAndCap");
      return false;
    }
    return true;
  }
}
