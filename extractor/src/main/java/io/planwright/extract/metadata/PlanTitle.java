package io.planwright.extract.metadata;

import org.jspecify.annotations.Nullable;

/**
 * The title of a plan, and what its title lines say besides.
 *
 * @param text the plan's own title; the notice's when the plan has none; null when there is none
 * @param docType 行动计划, 若干措施 …, null when the title does not end with a kind of document
 * @param notice the notice that carries the plan, taken apart; null when there is none
 */
record PlanTitle(@Nullable String text, @Nullable String docType, @Nullable NoticeTitle notice) {}
