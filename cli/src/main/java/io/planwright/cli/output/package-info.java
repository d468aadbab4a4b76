/**
 * Where do the results of a run go, and under which names?
 *
 * <p>A {@link io.planwright.cli.output.Renderer} turns extractions into one output; there is one
 * for each {@link io.planwright.cli.output.Format}, in the packages {@code .json}, {@code .sheet}
 * and {@code .table}. A {@link io.planwright.cli.output.Delivery} decides how many outputs there
 * are: one for all sources (standard output or a file) or one file for each source in a folder,
 * under the names {@link io.planwright.cli.output.OutputNames} gives out.
 *
 * <p>A file appears under its name only when it is whole: it is written beside its place and moved
 * there at the end, so that an interrupted run leaves no half workbook behind. What such a run has
 * done already, a delivery knows from the package {@code .resume}.
 *
 * <p>What does not belong here: reading sources, and how a format looks.
 *
 * <p>Example: {@code 东屏区/方案.txt} and {@code 澄湾区/方案.txt} with {@code --out 结果} become {@code
 * 结果/东屏区_方案.json} and {@code 结果/澄湾区_方案.json}; alone, either would be {@code 结果/方案.json}.
 */
@NullMarked
package io.planwright.cli.output;

import org.jspecify.annotations.NullMarked;
