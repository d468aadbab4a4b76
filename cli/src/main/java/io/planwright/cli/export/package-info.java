/**
 * What does a researcher take away into a program of their own?
 *
 * <p>A {@link io.planwright.cli.export.DataSet} names what can be exported. Each is a {@link
 * io.planwright.cli.export.DataTable}: one row for each target, incentive, agency in a duty,
 * citation, clause or pair of similar clauses, one {@link io.planwright.cli.export.Field} for each
 * column, every column explained in {@code codebook.tsv}. Citations and similarity are also a
 * {@link io.planwright.cli.export.Network} of plans.
 *
 * <p>Every row has an id that depends on the bytes of the source and on the place in it alone
 * ({@link io.planwright.cli.export.Ids}): the same plan gives the same ids on every machine and in
 * every version, and a code that a researcher gave to a row still fits after the next export.
 *
 * <p>A plan that was met twice is exported once, and what is no plan of a government not at all, as
 * in comparisons.
 *
 * <p>What does not belong here: reading plans and choosing files (the command's), cells and
 * workbooks ({@link io.planwright.cli.sheet}).
 *
 * <p>Example: {@code d8c0258d931c4-1.t9838} is the target whose number stands at character 9838 of
 * the first document in the file with that SHA-256.
 */
@NullMarked
package io.planwright.cli.export;

import org.jspecify.annotations.NullMarked;
