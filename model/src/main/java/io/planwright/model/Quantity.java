package io.planwright.model;

/**
 * A bounded number with its unit, such as {@code AtLeast(16000) 家} for {@code 1.6万家以上}.
 *
 * @param measure the number and how it binds, already multiplied out (万 and 亿 before units other
 *     than money)
 * @param unit the unit as written (家, %, 亿元, 个百分点 …); 倍 for 翻一番 and 倍增, % for 全覆盖
 */
public record Quantity(Measure measure, String unit) {}
