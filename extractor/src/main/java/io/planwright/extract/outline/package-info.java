/**
 * Of which numbered parts is this document made, and what is each about?
 *
 * <p>{@link io.planwright.extract.outline.Outliner} finds the labels 一、 （一） 1. （1） ① 第一章 第二条 附件3 at
 * the start of a paragraph and, in text that lost its line breaks, also in the middle of one:
 * {@code …达54%。三、重点任务（一）完善培育机制。…}. Which style stands for which depth is not fixed (some plans put
 * 第七条 under （一）, others under 第一章): the order in which styles first appear decides, and a label
 * inside a paragraph counts only when its number goes on where the last one of its style stopped.
 *
 * <p>What a section is about ({@link io.planwright.model.Section.Kind}) comes from its heading:
 * rows of {@code headings.tsv} for whole headings, which also tell where a heading ends that is
 * glued to its text, and of {@code headingwords.tsv} for words in other headings. A section whose
 * heading tells nothing has the kind of the one above it.
 *
 * <p>What does not belong here: where one document ends and the next begins ({@code .split}).
 */
@NullMarked
package io.planwright.extract.outline;

import org.jspecify.annotations.NullMarked;
