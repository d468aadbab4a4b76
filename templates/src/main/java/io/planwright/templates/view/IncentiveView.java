package io.planwright.templates.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody gets.
 *
 * @param trigger recipient and condition: {@code 首次通过认定的高新技术企业}
 * @param instrument 奖励, 补助, 奖补, 贴息, 税收优惠, 创新券, 风险补偿 or 其他
 * @param form fixed, cap, rate, rate_with_cap, per_unit, per_unit_with_cap or other (from a sum to
 *     a ceiling)
 * @param amount {@code 20万元}, null where the form has none
 * @param cap {@code 100万元}, null where the form has none
 * @param rate {@code 8%}, null where the form has none
 * @param base what the share is taken of, null where the form has none
 * @param unit 家, 件 …, null where the form has none
 * @param condition what else is required, null for nothing
 * @param validity until when, null for the plan's own end
 * @param note where it came from, null for nothing to say
 */
public record IncentiveView(
    String trigger,
    String instrument,
    String form,
    @Nullable String amount,
    @Nullable String cap,
    @Nullable String rate,
    @Nullable String base,
    @Nullable String unit,
    @Nullable String condition,
    @Nullable String validity,
    @Nullable String note) {
  /**
   * Incentives of one clause, which are paid and carried by the same.
   *
   * @param name the heading of the clause, null for none
   * @param incentives the incentives
   * @param sharing who carries them, empty when not split
   * @param units who pays them out
   */
  public record Group(
      @Nullable String name,
      List<IncentiveView> incentives,
      List<Payer> sharing,
      List<String> units) {
    /** Copies the lists. */
    public Group {
      incentives = List.copyOf(incentives);
      sharing = List.copyOf(sharing);
      units = List.copyOf(units);
    }
  }

  /**
   * Who carries a part.
   *
   * @param name {@code 市财政}
   * @param percent {@code 40}
   */
  public record Payer(String name, String percent) {}
}
