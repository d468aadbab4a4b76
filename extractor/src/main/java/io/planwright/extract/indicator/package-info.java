/**
 * Which indicator is this, under whatever name?
 *
 * <p>Plans name one indicator in many ways: 国高企, 高企, 国家高新技术企业 and 有效高新技术企业 are one, while
 * 高新技术产业产值占比 and 高新技术产业增加值占比 are two that must never be mixed. {@link
 * io.planwright.extract.indicator.IndicatorLexicon} gives the words of a target a canonical id from
 * {@code indicators.tsv}: one row a synonym, with the words that must not stand beside it. What no
 * row knows has no id and keeps its words.
 *
 * <p>The longest synonym wins, so that 上市高新技术企业 is not taken for 高新技术企业. What does not belong here:
 * how the words of an indicator are found in a sentence ({@code .target}).
 *
 * <p>Example: {@code 有效高新技术企业数量} is {@code hightech.enterprise.count}.
 */
@NullMarked
package io.planwright.extract.indicator;

import org.jspecify.annotations.NullMarked;
