/**
 * How does a comparison look as one HTML file that can be passed on, printed and trusted?
 *
 * <p>A {@link io.planwright.cli.html.Report} is all that such a page says, as plain records:
 * charts, tables, differences, the quotes behind every cell, coverage. One class for each
 * comparison makes it ({@link io.planwright.cli.html.TargetReport} and its neighbours); {@link
 * io.planwright.cli.html.ReportPage} writes it with the template {@code report.ftlh}, its style and
 * its script.
 *
 * <p>The file needs nothing beside itself: style, script and the chart library are in it, and a
 * content security policy forbids it to fetch anything or to run a script it was not written with.
 * Without scripts everything but the charts works: a click on a value opens its quote, and the
 * quotes stand once more in a list, for print. The same comparison gives the same bytes.
 *
 * <p>What does not belong here: what values mean and how they rank (the comparison's), and the
 * words for facts, which are those of the terminal ({@link io.planwright.cli.table.Wording}).
 *
 * <p>Example: the cell ≥830家 of 云湖市 and 2026 is a {@link io.planwright.cli.html.Report.Item} with
 * one {@link io.planwright.cli.html.Proof}: the sentence with 830家 marked, the plan's title and
 * number, its file, the headings above it and the reference for a paper.
 */
@NullMarked
package io.planwright.cli.html;

import org.jspecify.annotations.NullMarked;
