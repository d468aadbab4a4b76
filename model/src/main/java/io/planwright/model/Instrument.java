package io.planwright.model;

/** By what means an incentive works. */
public enum Instrument implements Coded {
  /** An award after the fact: 奖励. */
  AWARD("奖励"),
  /** A subsidy towards a cost: 补助, 补贴, 资助. */
  SUBSIDY("补助"),
  /** 奖补. */
  AWARD_SUBSIDY("奖补"),
  /** Interest paid by the government: 贴息. */
  INTEREST_SUBSIDY("贴息"),
  /** 税收优惠. */
  TAX("税收优惠"),
  /** 创新券 and other vouchers. */
  VOUCHER("创新券"),
  /** A share of bad loans: 风险补偿. */
  RISK_COMPENSATION("风险补偿"),
  /** Rent, fee and land-price relief and whatever else carries a number: 其他. */
  OTHER("其他");

  private final String code;

  Instrument(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
