package io.planwright.templates.parameters;

import io.planwright.model.IncentiveForm;
import io.planwright.model.Instrument;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money for a defined recipient and trigger. What is given tells the form: a sum, a ceiling, a
 * share with or without one, a sum for each unit.
 *
 * @param name the heading of its clause (名称): {@code 认定奖励}, null for none
 * @param trigger recipient and condition (对象): {@code 首次通过认定的高新技术企业}
 * @param instrument by what means (方式): 奖励, 补助, 贴息 …
 * @param amountYuan a sum in yuan (金额: 20万元), else null
 * @param capYuan a ceiling in yuan (上限), else null
 * @param rate a share in percent (比例), else null
 * @param rateBase what the share is taken of (基数): {@code 设备投资额}, else null
 * @param perUnit what one sum is for (每): 家, 件; else null
 * @param sharing who carries it (分担), empty when not split
 * @param condition what else is required (条件), null for nothing
 * @param validity until when it is given (有效期), null for the plan's own end
 * @param units who pays it out (责任单位)
 * @param source where it came from (来源), shown as a note, null for none
 */
public record IncentivePlan(
    @Nullable String name,
    String trigger,
    Instrument instrument,
    @Nullable BigDecimal amountYuan,
    @Nullable BigDecimal capYuan,
    @Nullable BigDecimal rate,
    @Nullable String rateBase,
    @Nullable String perUnit,
    List<Payer> sharing,
    @Nullable String condition,
    @Nullable String validity,
    List<String> units,
    @Nullable String source) {
  /** One that is not decided yet. */
  public static final IncentivePlan OPEN =
      new IncentivePlan(
          null,
          Open.WORD,
          Instrument.OTHER,
          null,
          null,
          null,
          null,
          null,
          List.of(),
          null,
          null,
          List.of(),
          null);

  /** Copies the lists. */
  public IncentivePlan {
    sharing = List.copyOf(sharing);
    units = List.copyOf(units);
  }

  /** The form that its sum, ceiling and share make; a fixed sum where nothing is set yet. */
  public IncentiveForm form() {
    boolean cap = capYuan != null;
    if (rate != null) {
      return cap ? IncentiveForm.RATE_WITH_CAP : IncentiveForm.RATE;
    }
    if (cap && amountYuan == null) {
      return IncentiveForm.CAP;
    }
    if (perUnit != null) {
      return cap ? IncentiveForm.PER_UNIT_WITH_CAP : IncentiveForm.PER_UNIT;
    }
    return cap ? IncentiveForm.OTHER : IncentiveForm.FIXED;
  }

  /**
   * One payer's part.
   *
   * @param name who pays: {@code 市财政}
   * @param percent the part in percent; null where it is not decided who pays
   */
  public record Payer(String name, @Nullable BigDecimal percent) {
    /** One that is not decided yet. */
    public static final Payer OPEN = new Payer(Open.WORD, null);
  }
}
