/**
 * How fast is an index of a million clauses made and searched, and how large is it?
 *
 * <p>{@link io.planwright.benchmark.search.IndexMeasurement} does all of it in one process: it
 * writes generated plans, indexes their clauses barely with Lucene's StandardAnalyzer and the plans
 * with {@code io.planwright.search}, in turn, with as many threads, and asks both sides' index the
 * questions of {@code queries.tsv}. Ratios of figures of one run are what tells.
 *
 * <p>Example: {@code benchmarks/index 100000} takes a minute and prints one line a figure.
 *
 * <p>What does not belong here: whether what is found is good; {@code planwright evaluate search}
 * measures that.
 */
@NullMarked
package io.planwright.benchmark.search;

import org.jspecify.annotations.NullMarked;
