/**
 * What a drafter decides before a plan is written: place and period, indicators with their values,
 * tasks with their units, incentives, safeguards, annexes.
 *
 * <p>The records here are the parameters of a draft as they stand in a parameter file, one
 * component for each key of it. They hold decisions, not wording: how a value is put into a
 * sentence is the template's business. What is not decided yet is null where a plan cannot do
 * without it, else what {@link io.planwright.templates.parameters.Open} and the constants OPEN
 * stand for; a template shows it as 【待填：…】 and nothing is ever invented for it.
 *
 * <p>They are not the facts of the model. A fact is read in one clause of a text and proves itself
 * by its place there; a parameter covers what several clauses will say: an {@link
 * io.planwright.templates.parameters.IndicatorPlan} has a base value, a value for each year, a
 * stretch value and the parts of the districts, and becomes some six targets when the plan that was
 * drafted from it is read. The enumerations of the model are used where both say the same.
 *
 * <p>What does not belong here: reading and writing the files (the command line's), sentences
 * ({@code .view} and the templates), layout ({@code .paper}).
 *
 * <p>Example: 高新技术企业数量, 家, 2025年 120, then 140, 165 and 200 家 at least, 220 to strive for.
 */
@NullMarked
package io.planwright.templates.parameters;

import org.jspecify.annotations.NullMarked;
