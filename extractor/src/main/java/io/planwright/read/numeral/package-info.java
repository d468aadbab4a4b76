/**
 * How is the number of a list item written?
 *
 * <p>Web pages and Word documents number items themselves: the file says only "third item, Chinese
 * numerals", and what a reader sees, 三, is made while it is shown. {@link
 * io.planwright.read.numeral.NumeralForm} makes it again, for the forms that Chinese documents use.
 *
 * <p>Forms are named as in Office Open XML ({@code ST_NumberFormat}, ISO/IEC 29500-1, 17.18.59);
 * binary Word files number the same forms in the same order ({@code MSONFC} of [MS-OSHARED]). Forms
 * of languages that do not occur in Chinese documents (Hebrew, Hindi, Thai …) are written as plain
 * digits.
 *
 * <p>Reading numbers out of text is not done here but in {@code io.planwright.extract.quantity};
 * how a list counts and what stands around its numbers is known to the packages of the formats.
 *
 * <p>Example: {@code NumeralForm.named("chineseCountingThousand").of(21)} is 二十一, {@code
 * NumeralForm.named("decimalEnclosedCircle").of(3)} is ③.
 */
@NullMarked
package io.planwright.read.numeral;

import org.jspecify.annotations.NullMarked;
