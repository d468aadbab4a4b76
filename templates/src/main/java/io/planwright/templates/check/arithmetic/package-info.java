/**
 * Do the numbers of a plan add up?
 *
 * <p>Parts and totals, base and increment, growth, doubling, instalments, shares of payers, yearly
 * steps, tables and their totals, text against table: what a plan states twice is worked out again.
 * The numbers are those the extractor read ({@link io.planwright.model.Mention}); no rule reads a
 * digit.
 *
 * <p>How numbers stand to each other is told by a pattern over a {@link
 * io.planwright.templates.check.Skeleton}, the sentence with one sign for each number: 从#增长到#（净增#）.
 * So a rule says what it means, and units, 万 and 亿 are no part of it.
 *
 * <p>A finding here is an error, so every rule holds back where a plan may mean something else: 其中
 * may name one part of many, a floor (以上, 超过) may be passed by its parts, a stated growth is
 * rounded, 增长1.5倍 is read in two ways. Where a threshold had to be chosen the constant says that it
 * is a guess.
 *
 * <p>What does not belong here: whether a target makes sense ({@code .target}).
 *
 * <p>Example: from 从750家增长到970家（净增230家） rule A04 works out 220家.
 */
@NullMarked
package io.planwright.templates.check.arithmetic;

import org.jspecify.annotations.NullMarked;
