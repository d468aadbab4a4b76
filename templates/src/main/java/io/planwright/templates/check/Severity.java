package io.planwright.templates.check;

import io.planwright.model.Coded;

/** How much a finding matters. It is a part of the rule and never made out from its wording. */
public enum Severity implements Coded {
  /** Against what a standard lays down, or against arithmetic: {@code 云政发[2024]9号}. */
  ERROR("error"),
  /** Very likely wrong, or against what a standard says is usual. */
  WARNING("warning"),
  /** Worth a look; not a verdict. */
  HINT("hint");

  private final String code;

  Severity(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether this matters as much as another or more. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
