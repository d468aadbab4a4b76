package io.planwright.templates.check;

import io.planwright.model.Coded;

/** What a rule rests on, as the standards themselves tell apart what they demand. */
public enum Basis implements Coded {
  /** Laid down by a standard or regulation, or by arithmetic. */
  REGULATION("规定"),
  /** What a standard says is done in general (一般). */
  GENERAL("一般"),
  /** What good offices do; no standard asks for it. */
  PRACTICE("实务");

  private final String code;

  Basis(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
