/**
 * Two plans clause by clause: what stayed, what moved, what was reworded, which numbers changed?
 *
 * <p>{@link io.planwright.search.compare.document.DocumentComparer} takes two plans, of two places
 * or a 征求意见稿 and its final text, and returns a {@link
 * io.planwright.search.compare.document.DocumentComparison}: the changed numbers first, then all
 * clauses in order as matched, moved, only in the first or only in the second, with the words that
 * differ inside the matched ones, and a figure for how far the alignment can be trusted.
 *
 * <p>How it works: clauses are likened by the pairs of characters they share, whereby all numbers
 * count as the same and labels such as 一、 as nothing. Of all likely pairs the chain of greatest
 * weight that runs forward in both plans is the alignment; what is alike outside of it has moved;
 * neighbours that belong to one side of a pair are a clause that was split or merged. Inside a pair
 * the difference is one of words: a number with its unit and bound is one word, and a change is
 * shown as a run of characters, not as single ones.
 *
 * <p>{@link io.planwright.search.compare.document.GapFinder} sets one plan against all others: the
 * topics, clauses, incentive triggers and indicators they have and it lacks, with the quotes that
 * prove it.
 *
 * <p>What does not belong here: sentences about the result (the command line's) and the tables that
 * set one indicator or trigger of many places side by side (the package above).
 *
 * <p>Example: 对首次认定的企业给予10万元奖励 and 对首次认定的企业给予20万元奖励 are one matched clause with the change 10万元 →
 * 20万元.
 */
@NullMarked
package io.planwright.search.compare.document;

import org.jspecify.annotations.NullMarked;
