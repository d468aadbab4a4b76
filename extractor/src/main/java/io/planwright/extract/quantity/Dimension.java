package io.planwright.extract.quantity;

import java.util.Locale;

/** What kind of thing a figure counts or measures. */
public enum Dimension {
  /** Things and measures: 400家, 12万亩, 5000人次. */
  COUNT,
  /** Money: 10万元, 4.5亿元. */
  MONEY,
  /** A share: 48%, 百分之五, 0.6‰. */
  PERCENT,
  /** Percentage points: 3个百分点. */
  POINTS,
  /** A multiple: 翻一番, 倍增, 2倍. */
  MULTIPLE,
  /** 全覆盖: 100 %. */
  COVERAGE,
  /** A length of time: 3年, 6个月, 30日, 5个工作日. */
  SPAN,
  /** A calendar year or date: 2025年, 2018—2020年. */
  DATE,
  /** A ratio: 1:1, 3:7. */
  RATIO,
  /** An ordinal: 前三名, 第5位. */
  RANK,
  /** Parts of a structure: 三大, 五类, 两级. */
  STRUCTURE;

  /** The name used in rules, such as {@code <money>}. */
  public String ruleName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
