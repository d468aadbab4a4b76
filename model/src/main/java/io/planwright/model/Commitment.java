package io.planwright.model;

/** How firmly a plan promises a number. */
public enum Commitment implements Coded {
  /** A plain promise. */
  FIRM("firm"),
  /** A number to strive for: 力争, 争取. */
  STRETCH("stretch");

  private final String code;

  Commitment(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
