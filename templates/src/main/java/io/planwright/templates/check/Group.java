package io.planwright.templates.check;

import io.planwright.model.Coded;

/** What a rule looks at; rules can be switched on and off by group. */
public enum Group implements Coded {
  /** Forgotten blanks: XX, 【待填】, 202X年. */
  LEFTOVER("leftover"),
  /** Document numbers, dates, numbering, annexes, titles. */
  FORM("form"),
  /** The layout of a Word document. */
  LAYOUT("layout"),
  /** Punctuation and numerals. */
  LANGUAGE("language"),
  /** Sums, growth and steps. */
  ARITHMETIC("arithmetic"),
  /** Indicators, years, units. */
  TARGET("target"),
  /** Who does what. */
  RESPONSIBILITY("responsibility"),
  /** Other documents that are named. */
  CITATION("citation"),
  /** Money and fair competition. */
  INCENTIVE("incentive");

  private final String code;

  Group(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
