package io.planwright.extract.role;

import io.planwright.extract.Decision.Role;

/** What a figure is. The rules of {@code rules.yaml} yield these names. */
public enum NumberRole {
  /** Money a recipient gets: 给予20万元奖励. */
  AWARD(Role.INCENTIVE),
  /** A ceiling of an award: 最高不超过50万元. */
  CAP(Role.INCENTIVE),
  /** A share that is paid: 按投资额的8%给予补助. */
  RATE(Role.INCENTIVE),
  /** A reduced tax rate: 减按15%征收. */
  TAX_RATE(Role.INCENTIVE),
  /** Months of rent and fees that are waived: 减免3个月租金. */
  RELIEF(Role.INCENTIVE),
  /** A part of the cost that a payer carries: 各承担50%. */
  SHARING(Role.PART),
  /** An indicator reaches this level. */
  LEVEL(Role.TARGET),
  /** This much is added. */
  INCREMENT(Role.TARGET),
  /** A rate of growth. */
  GROWTH(Role.TARGET),
  /** A multiple: 翻一番. */
  MULTIPLE(Role.TARGET),
  /** A distance to another indicator. */
  DIFFERENCE(Role.TARGET),
  /** Where an indicator starts from. */
  BASELINE(Role.PART),
  /** A condition to be met. */
  THRESHOLD(Role.REJECTED),
  /** A fact of the past or present. */
  BACKGROUND(Role.REJECTED),
  /** The size of a fund or budget that is set aside. */
  FUND(Role.REJECTED),
  /** A date or length of time. */
  TIME(Role.REJECTED),
  /** Rank, count of parts, reference, anything that measures nothing. */
  OTHER(Role.REJECTED);

  private final Role role;

  NumberRole(Role role) {
    this.role = role;
  }

  /** The group it is reported under. */
  public Role role() {
    return role;
  }

  /** Whether a target record can come of it. */
  public boolean isTarget() {
    return role == Role.TARGET;
  }
}
