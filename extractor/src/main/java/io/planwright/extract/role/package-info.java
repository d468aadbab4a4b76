/**
 * What is this number: a promise, an award, a threshold, a date, background?
 *
 * <p>{@link io.planwright.extract.role.RoleReader} cuts a stretch of clean text into sentences,
 * finds the cue words of {@code cues.tsv} and the figures in each, and asks the rules of {@code
 * rules.yaml} what every figure is. The rules are tried in order; the first that matches gives the
 * figure its {@link io.planwright.extract.role.NumberRole}. A figure of a list (80万元、50万元、30万元) has
 * the role of the one before it. A figure no rule speaks for is rejected, so that silence costs
 * recall and never invents a fact.
 *
 * <p>The role does not say which indicator or which trigger the number belongs to; that is read by
 * {@code .target} and {@code .incentive} from the same {@link io.planwright.extract.role.Sentence}.
 *
 * <p>Example: in {@code 对年销售收入首次突破1亿元的企业，给予20万元奖励} the first figure is a THRESHOLD, the second an
 * AWARD.
 *
 * <p>A new word is a row of {@code cues.tsv}; a new pattern an entry of {@code rules.yaml} with its
 * examples, which one generic test runs.
 */
@NullMarked
package io.planwright.extract.role;

import org.jspecify.annotations.NullMarked;
