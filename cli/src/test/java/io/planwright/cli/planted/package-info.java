/**
 * Errors planted into the samples, to see whether the checks find them and nothing else.
 *
 * <p>{@link io.planwright.cli.planted.Planters} each know one way to spoil a plan: change a total,
 * turn a bracket, leave a unit out. {@link io.planwright.cli.planted.PlantedSet} plants some
 * hundred errors, one at a time, in places a seed picks, and counts by group what is found. What
 * the sample itself gives rise to is subtracted.
 *
 * <p>{@link io.planwright.cli.planted.LayoutPlanters} do the same to the layout of drafted Word
 * files, in the ways users have: styles, direct formatting, defaults, themes, grids. Some of their
 * changes leave the page as it was, and then nothing may be found.
 *
 * <p>A planter says at which place a finding is due, and which rules may speak. Any other new
 * finding counts against its own group.
 *
 * <p>What does not belong here: the examples of single rules, which stand on their pages.
 */
@NullMarked
package io.planwright.cli.planted;

import org.jspecify.annotations.NullMarked;
