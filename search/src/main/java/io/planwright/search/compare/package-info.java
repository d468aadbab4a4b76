/**
 * How do places differ?
 *
 * <p>A comparison takes {@link io.planwright.search.Plan}s from wherever they come and sets side by
 * side what they say about one thing: an indicator ({@link
 * io.planwright.search.compare.TargetComparison}), a trigger of incentives ({@link
 * io.planwright.search.compare.IncentiveComparison}), the units in charge ({@link
 * io.planwright.search.compare.DutyComparison}), or what one place lacks of all that others have
 * ({@link io.planwright.search.compare.GapComparison}). It knows neither files nor an index nor a
 * terminal.
 *
 * <p>Three rules make such a table one that can be trusted:
 *
 * <ul>
 *   <li>Only what is alike is ranked: the same kind of number in the same unit, firm, for the whole
 *       place. Everything else is shown with the reason why it has no rank.
 *   <li>What is computed is kept apart from what is stated, and every statement keeps its quote.
 *   <li>It ends with {@link io.planwright.search.compare.Coverage}: what was read, where the thing
 *       was found, and where it is absent. Nothing is called absent in a plan that was read only in
 *       part.
 * </ul>
 *
 * <p>One plan met twice counts once ({@link io.planwright.search.compare.NearDuplicates}).
 *
 * <p>Example: of the plans of 云湖市 (≥830家 by 2026, 力争 900家) and 澄湾区 (≥400家), asked for 高新技术企业数量,
 * comes a table of two rows in which 830 is first, 400 second, and 900 has no rank since it is only
 * striven for.
 */
@NullMarked
package io.planwright.search.compare;

import org.jspecify.annotations.NullMarked;
