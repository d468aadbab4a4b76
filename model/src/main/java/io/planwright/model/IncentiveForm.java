package io.planwright.model;

/** How the benefit of an incentive is stated. */
public enum IncentiveForm implements Coded {
  /** A fixed sum: {@code 给予10万元奖励}. */
  FIXED("fixed"),
  /** Only a ceiling: {@code 给予最高50万元补助}. */
  CAP("cap"),
  /** A share of something: {@code 按投资额的8%给予补助}. */
  RATE("rate"),
  /** A share with a ceiling. */
  RATE_WITH_CAP("rate_with_cap"),
  /** A sum for each unit: {@code 每件5000元}, {@code 100元/亩}. */
  PER_UNIT("per_unit"),
  /** A sum for each unit with a ceiling. */
  PER_UNIT_WITH_CAP("per_unit_with_cap"),
  /** A reduced tax rate: {@code 减按15%征收}. */
  TAX_RATE("tax_rate"),
  /** A range of money, months of rent, and other forms. */
  OTHER("other");

  private final String code;

  IncentiveForm(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
