/**
 * Is the plan written in the form of official documents?
 *
 * <p>Document numbers, dates, addressees, titles, the numbering of headings, annexes and what a
 * department has to say when it writes to lower governments. What a pattern can tell stands on the
 * rule's page alone; here are the rules that have to count or to compare: whether 三、 follows 二、,
 * whether 附件3 exists, whether 二是 comes behind 一是.
 *
 * <p>GB/T 9704—2012 lays down some of this (规定) and calls other things usual (一般); the pages keep
 * the two apart. Much of what is passed on as the rule is neither, such as the length of a title;
 * that is practice (实务).
 *
 * <p>Headings are those the extractor found. Where it could not make one out, as in texts that lost
 * their line breaks, a number that seems to be missing may only have been overlooked; so a list
 * that begins anew or lower than before is left alone.
 *
 * <p>What does not belong here: how a Word file looks ({@code .layout}), and marks inside sentences
 * ({@code .language}).
 *
 * <p>Example: in 一、 二、 四、 rule N01 says that 三、 was to be expected before 四、.
 */
@NullMarked
package io.planwright.templates.check.form;

import org.jspecify.annotations.NullMarked;
