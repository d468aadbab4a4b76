package io.planwright.model;

/** What the number of a target says about its indicator. */
public enum TargetKind implements Coded {
  /** The indicator reaches this level: {@code 达到400家}. */
  LEVEL("level"),
  /** This much is added: {@code 新增20家}, {@code 每年评审认定不少于600家}. */
  INCREMENT("increment"),
  /** The indicator grows at this rate: {@code 年均增长15%}. */
  GROWTH("growth"),
  /** The indicator is multiplied: {@code 翻一番}, {@code 倍增}. */
  MULTIPLE("multiple"),
  /** The indicator differs from another by this much: {@code 高于…3个百分点}. */
  DIFFERENCE("difference");

  private final String code;

  TargetKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
