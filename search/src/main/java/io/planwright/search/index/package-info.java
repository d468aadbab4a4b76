/**
 * How do plans become an index on disk, and come back from it?
 *
 * <p>A plan becomes a block of records: its clauses, each behind the targets, incentives and
 * responsibilities in it, and last the document itself, which holds the metadata, the facts packed
 * and the words. The records before it hold what they are found by and their number, nothing else:
 * what a hit shows is cut from the document. Every field is stated once, in {@link
 * io.planwright.search.index.Schema}.
 *
 * <p>{@link io.planwright.search.index.IndexBuilder} writes. A source is known by its place and by
 * the hash of its bytes: unchanged ones are left alone, changed ones replaced. Nothing is seen by
 * readers before a commit, and a run that is killed leaves the last commit.
 *
 * <p>Example: a plan with 60 clauses, 20 targets and 5 incentives is a block of 86 records.
 *
 * <p>What does not belong here: what a user may ask ({@code query}), and reading files.
 */
@NullMarked
package io.planwright.search.index;

import org.jspecify.annotations.NullMarked;
