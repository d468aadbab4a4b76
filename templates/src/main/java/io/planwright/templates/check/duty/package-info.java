/**
 * Does every task have somebody who exists to do it?
 *
 * <p>The notes on responsibility are those the extractor found: （责任单位：…）, （…牵头，…配合）, columns of
 * tables. The rules look at them against the outline and the level of the plan: a task without a
 * note among tasks that have one, a 区科技厅 where districts have 局, a provincial department that a
 * city gives a task to, one unit named twice or by two names, nobody in the lead where the other
 * notes name one.
 *
 * <p>Plans differ in how they do this, so each plan is its own measure: where few tasks name
 * anybody, none is reported, and where several tasks share the note of the last, they share it.
 *
 * <p>What does not belong here: whether a unit is the right one for a task; that is for the person
 * who knows the house.
 *
 * <p>Example: in （责任单位：区科技厅、区财政局） rule R02 says that districts have no 厅.
 */
@NullMarked
package io.planwright.templates.check.duty;

import org.jspecify.annotations.NullMarked;
