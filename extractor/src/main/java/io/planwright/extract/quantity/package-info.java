/**
 * Which numbers stand in this text, with which units, and how do they bind?
 *
 * <p>Every number with a unit is found once, in one pass, as a {@link
 * io.planwright.extract.quantity.Figure}: its place in clean text, its value, its unit, its {@link
 * io.planwright.extract.quantity.Dimension} and the words that touch it and say whether it is a
 * floor, a ceiling or a rough number. What the figure is for (a target, an award, a threshold, a
 * date) is decided elsewhere.
 *
 * <p>Units are rows of {@code units.tsv}, bound words rows of {@code bounds.tsv}; adding one is one
 * row. Numerals (Arabic and Chinese, 万 and 亿, ranges, ratios, 翻一番) are Java.
 *
 * <p>Example: {@code 达到1.6万家以上} is the figure {@code 1.6万家} with the value 16000, the unit 家, the
 * dimension COUNT and the bound MIN.
 */
@NullMarked
package io.planwright.extract.quantity;

import org.jspecify.annotations.NullMarked;
