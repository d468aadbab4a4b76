/**
 * Which commitments with numbers does this plan make?
 *
 * <p>{@link io.planwright.extract.target.TargetReader} takes the figures that the rules call
 * targets ({@code .role}) and reads around each of them what a commitment is made of: the indicator
 * ({@link io.planwright.extract.target.IndicatorPhrase}), the deadline or period ({@link
 * io.planwright.extract.target.TimelineReader}), the baseline, how firmly it is promised, and the
 * places it is for.
 *
 * <p>Much is left unsaid in such sentences and taken from what stands before: {@code
 * 国高企数量在2023年基础上实现倍增，到2026年达到560家，力争达到600家} holds three targets of one indicator. What is carried
 * over, and how far, is decided here and nowhere else.
 *
 * <p>What does not belong here: which number is a target at all ({@code .role}), numbers in tables
 * ({@code .table}).
 */
@NullMarked
package io.planwright.extract.target;

import org.jspecify.annotations.NullMarked;
