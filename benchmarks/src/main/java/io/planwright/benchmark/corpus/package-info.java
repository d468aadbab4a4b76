/**
 * How does one get as many plans as one likes, as like real ones as need be, and always the same?
 *
 * <p>{@link io.planwright.benchmark.corpus.PlanGenerator} makes plans of fictional places from a
 * number: head, general part, targets, tasks with those in charge, incentives, safeguards, in the
 * grammar the samples have and in wording of its own. Every fact is known together with its place,
 * so that a plan comes out as what extraction would have found in it.
 *
 * <p>{@link io.planwright.benchmark.corpus.GeneratedPlans} writes them as the JSON of {@code
 * extract --with-text}; that is what indexing is measured with, since extraction has its own
 * measurements.
 *
 * <p>Example: {@code benchmarks/index 1000000} writes plans with a million clauses and measures
 * indexing and searching them.
 *
 * <p>What does not belong here: measuring itself.
 */
@NullMarked
package io.planwright.benchmark.corpus;

import org.jspecify.annotations.NullMarked;
