/**
 * What a template sees: the parameters put into words as far as words do not depend on style.
 *
 * <p>Parameters hold numbers, enumerations and nulls. A template should not have to know that
 * 200000 yuan are written 20万元, that the government of a 县 calls its area 全县, or which of the years
 * is the last. So {@link io.planwright.templates.view.PlanView} has everything as text that can be
 * written down: numbers with their digits, dates, lists ready to be joined; and a missing parameter
 * as 【待填：…】 with the words that tell the drafter what is missing. How these become a sentence, and
 * which, is up to the template.
 *
 * <p>The names of the components are the names that templates use; {@code sets/common/view.md}
 * lists them.
 *
 * <p>What belongs here: records with texts, numbers and lists, and the builders that fill them.
 * What does not: sentences (the templates'), marks and layout.
 *
 * <p>Example: an indicator with the values 140, 165 and 200 of which the last is due in 2028
 * becomes three statements, the last of them with its baseline 2025年 and 120.
 */
@NullMarked
package io.planwright.templates.view;

import org.jspecify.annotations.NullMarked;
