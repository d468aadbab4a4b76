/**
 * Can what the plan promises be measured and checked later?
 *
 * <p>A target needs an indicator, a value with its unit, a year within the plan's period and, where
 * it is relative, a base. The rules take the targets as the extractor found them and look for what
 * is missing or cannot be: a share over 100 %, two values for one year, 三年 in a title over two
 * years, a share that rises by % where points are meant.
 *
 * <p>Indicators are compared by their names in the text and by what stands before them in the
 * clause: 上市高企数量 is not 高企数量. Values of one place, one kind and one firmness are compared, and
 * never those of two.
 *
 * <p>Years that end in 0 or 5 behind the period are visions and no mistakes.
 *
 * <p>What does not belong here: sums ({@code .arithmetic}), and whether a target is ambitious (the
 * search module compares places).
 *
 * <p>Example: in a plan for 2026—2028, 到2029年，高新技术企业达到400家 is outside the period (T03).
 */
@NullMarked
package io.planwright.templates.check.target;

import org.jspecify.annotations.NullMarked;
