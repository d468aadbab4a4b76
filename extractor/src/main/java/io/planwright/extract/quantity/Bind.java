package io.planwright.extract.quantity;

/** What the words that touch a figure say about it. */
public enum Bind {
  /** No word. */
  NONE,
  /** Reaches or passes: 达到, 突破, 超过; also 以上 behind it. */
  MIN,
  /** Not below: 不低于, 不少于, 至少. */
  FLOOR,
  /** Changes to: 提高到, 降至. */
  TO,
  /** At most: 不超过, 控制在; also 以内 behind it. */
  MAX,
  /** Top of an award: 最高, 上限, 封顶. */
  TOP,
  /** Roughly: 约, 近; also 左右 behind it. */
  ABOUT
}
