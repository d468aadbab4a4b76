package io.planwright.extract.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit in clean text.
 *
 * @param start offset of the first character of the number
 * @param end offset after the unit
 * @param value the number in its unit; 万 and 亿 are multiplied out before units other than money
 * @param upper the upper end of a range, else null
 * @param unit the unit as written ({@code 家}, {@code 亿元}, {@code %}); 倍 for 翻一番, % for 全覆盖
 * @param dimension what it measures
 * @param before what the word before it says
 * @param after what the word behind it says
 * @param leadStart offset of the first bound word before it, {@code start} when there is none
 * @param tailEnd offset after the bound words behind it, {@code end} when there is none
 * @param per what it is for when the text says so right behind it ({@code 100元/亩}), else null
 * @param parts the terms of a ratio (4:3:2:1), else empty
 * @param han whether the number is written in Chinese numerals
 */
public record Figure(
    int start,
    int end,
    BigDecimal value,
    @Nullable BigDecimal upper,
    String unit,
    Dimension dimension,
    Bind before,
    Bind after,
    int leadStart,
    int tailEnd,
    @Nullable String per,
    List<BigDecimal> parts,
    boolean han) {
  /** Copies the list. */
  public Figure {
    parts = List.copyOf(parts);
  }

  /** The value in yuan; for money only. */
  public BigDecimal yuan() {
    return value.multiply(Money.factor(unit));
  }

  /** The upper end in yuan, null when this is no range. */
  public @Nullable BigDecimal upperYuan() {
    return upper == null ? null : upper.multiply(Money.factor(unit));
  }

  /** How the figure binds, words behind it before words in front: 达到53%左右 is about 53 %. */
  public Bind bind() {
    return after != Bind.NONE ? after : before;
  }
}
