/**
 * How do facts look in a terminal?
 *
 * <p>{@link io.planwright.cli.table.TextTable} lays out rows of mixed Chinese and Latin text in
 * columns that line up: a Chinese character takes two columns, a Latin letter one ({@link
 * io.planwright.cli.table.DisplayWidth}; characters that East Asian standards call ambiguous take
 * one). It fits the width it is given: long cells end in {@code …}, the least important columns are
 * left out where there is no room, and columns in which nothing stands are not shown at all.
 *
 * <p>{@link io.planwright.cli.table.TableRenderer} shows documents with their targets, incentives,
 * responsibilities and tables, {@link io.planwright.cli.table.DecisionTable} shows what became of
 * every number of a text. Both speak the user's language; what stands in quotes comes from the
 * text.
 *
 * <p>What does not belong here: what goes into files for programs to read ({@code .json}, {@code
 * .sheet}).
 *
 * <p>Example: the incentive {@code 按设备投资额的8%给予补助，最高50万元} is shown as {@code 设备投资额的8%，最高50万元}.
 */
@NullMarked
package io.planwright.cli.table;

import org.jspecify.annotations.NullMarked;
