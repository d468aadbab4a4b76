/**
 * What about the incentives will the fair-competition review ask?
 *
 * <p>The hint list of 《公平竞争审查条例》 and its 实施办法: money for moving in, for being registered or counted
 * here, for tax paid; promises to stay; lists without open conditions; single providers; local
 * products. Most are patterns on their pages, which cite the article; here are those that look at
 * the document as a whole.
 *
 * <p>A finding is a hint and says so: 供审查参考，不是结论. Whether a clause is allowed depends on its basis
 * and on what the review decides; an objective condition that is open to all (首次认定) is no hit. That
 * nothing was found is no approval.
 *
 * <p>The list is narrow on purpose: the words 奖励 and 专项资金 alone would hit every line of a plan that
 * is quite in order.
 *
 * <p>What does not belong here: amounts and sums ({@code .arithmetic}).
 *
 * <p>Example: 对整体迁入我区的企业给予奖励50万元 gets C01 with art. 19 of the 实施办法.
 */
@NullMarked
package io.planwright.templates.check.incentive;

import org.jspecify.annotations.NullMarked;
