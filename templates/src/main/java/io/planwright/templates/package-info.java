/**
 * Drafting and checking: what would a new plan look like, and is this plan well made?
 *
 * <p>This module goes the way back: from parameters (the model's records, taken over from other
 * plans or set by the drafter) to a complete 三年行动方案 as Word, HTML or Markdown, and from any plan to
 * a list of findings about it.
 *
 * <p>What will live here: in this package the drafting itself, that is which sections a plan of a
 * given kind has and which parameter is stated where. Below it: {@code .view} holds the plain
 * records handed to a template, {@code .freemarker} renders them (the only package that imports
 * FreeMarker), {@code .docx} writes Word in the layout that official documents follow (the only one
 * here that imports POI), {@code .check} finds what is wrong or missing in a plan: targets without
 * a year, duties without a lead, sums that do not add up.
 *
 * <p>The circle has to close: a draft made from parameters, read by the extractor, yields exactly
 * those parameters. Templates therefore state figures in wordings the extractor reads for certain.
 *
 * <p>What does not belong here: reading files, finding facts in text (the extractor's), looking up
 * what other cities do (the search module's). This module knows neither of them.
 *
 * <p>Example: the target 高新技术企业数量, at least 400 家 by 2026, becomes the sentence
 * 到2026年，全区高新技术企业达到400家以上 in the section 工作目标, and a row of the annex.
 */
@NullMarked
package io.planwright.templates;

import org.jspecify.annotations.NullMarked;
