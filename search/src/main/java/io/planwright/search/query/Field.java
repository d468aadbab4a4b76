package io.planwright.search.query;

import io.planwright.model.Coded;

/** What a condition is about: {@code 地区:杭州市} is about the {@link #REGION}. */
public enum Field implements Coded {
  /** The place a plan is for, its districts included. */
  REGION("region", "地区"),
  /** The level of government. */
  LEVEL("level", "层级"),
  /** A year the plan is about or was issued in. */
  YEAR("year", "年份"),
  /** 行动计划, 实施方案, 若干措施 … */
  TYPE("type", "类型"),
  /** What a target measures. */
  INDICATOR("indicator", "指标"),
  /** What an incentive is given for. */
  TRIGGER("trigger", "触发"),
  /** By what means an incentive works. */
  INSTRUMENT("instrument", "工具"),
  /** A sum of money or a rate. */
  AMOUNT("amount", "金额"),
  /** What the section is about. */
  SECTION("section", "章节"),
  /** The agency in charge. */
  UNIT("unit", "单位"),
  /** 发文字号. */
  NUMBER("number", "文号"),
  /** Words of the title. */
  TITLE("title", "标题"),
  /** The agency that issued the plan. */
  ISSUER("issuer", "发文机关");

  private final String code;
  private final String label;

  Field(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** The English name: {@code region}. */
  @Override
  public String code() {
    return code;
  }

  /** The Chinese name, which the canonical form of a query uses: {@code 地区}. */
  public String label() {
    return label;
  }

  /**
   * Whether a plan has one value of it, so that two conditions beside each other can only mean
   * either: {@code 地区:杭州市 地区:南京市}.
   */
  boolean single() {
    return switch (this) {
      case REGION, LEVEL, YEAR, TYPE, SECTION -> true;
      case INDICATOR, TRIGGER, INSTRUMENT, AMOUNT, UNIT, NUMBER, TITLE, ISSUER -> false;
    };
  }

  /** Whether brackets within a value belong to it: {@code 文号:云政办（2024）5号}. */
  boolean holdsBrackets() {
    return switch (this) {
      case TYPE, NUMBER, TITLE, ISSUER -> true;
      case REGION, LEVEL, YEAR, INDICATOR, TRIGGER, INSTRUMENT, AMOUNT, SECTION, UNIT -> false;
    };
  }

  /** Whether its values are numbers with ranges and comparisons. */
  boolean numeric() {
    return this == AMOUNT || this == YEAR;
  }
}
