/**
 * How good is the search, and is it better than what everybody has?
 *
 * <p>A {@link io.planwright.search.evaluate.QuerySet} holds questions as people type them, and for
 * each the clauses that answer it, graded by a person who read them. {@link
 * io.planwright.search.evaluate.Evaluation} puts the questions to our search and to three plain
 * Lucene indexes of the same clauses ({@link io.planwright.search.evaluate.Contestant}), and {@link
 * io.planwright.search.evaluate.Measures} says how far up each of them has the graded clauses.
 *
 * <p>A judgement must outlive the index it was made with, so it names its clause by file, section
 * and a mark of its words ({@link io.planwright.search.evaluate.ClauseKey}), never by a number of
 * Lucene's. A clause that changed since is found by its mark, or reported as lost.
 *
 * <p>{@link io.planwright.search.evaluate.Pool} helps to make such a set: it gathers what any
 * contestant ranks high, in the order of the documents, so that whoever judges does not see which
 * contestant found it.
 *
 * <p>Example: for {@code 国高企 奖励} the clause {@code 对首次通过认定的高新技术企业，一次性奖励20万元} has grade 3. Ours has
 * it first, an index that knows no synonyms does not have it at all.
 *
 * <p>What does not belong here: reading files (plans come extracted) and printing the figures.
 */
@NullMarked
package io.planwright.search.evaluate;

import org.jspecify.annotations.NullMarked;
