/**
 * Is this plan well made?
 *
 * <p>A {@link io.planwright.templates.check.Checker} takes a plan as the extractor has read it and
 * returns {@link io.planwright.templates.check.Finding}s: the place in the source text, what is
 * wrong there, what to do about it, and where it is safe, the edit that puts it right.
 *
 * <p>A rule is one page, {@code rules/ID.md}, and where a pattern is not enough, one class in the
 * package of its group: {@code .form}, {@code .language}, {@code .arithmetic}, {@code .target},
 * {@code .duty}, {@code .citation}, {@code .incentive}, {@code .layout}. The page says why, shows a
 * wrong example with ⟦⟧ round the place and a right one, names the clause it rests on, and holds
 * all words a user sees. One test runs every rule over the examples of its page.
 *
 * <p>Rules see a {@link io.planwright.templates.check.PlanText}: paragraphs by kind, so that a
 * title, a date, an annex or the line of a web site is not taken for a sentence; sentences in
 * folded form, in which neither line breaks nor half-width marks get in the way; and the facts and
 * numbers the extractor found. No rule reads a number a second time.
 *
 * <p>How much a finding matters is a part of the rule. Only what a standard lays down, or what
 * arithmetic settles, is an error; what is usual is a warning; the rules on fair competition are
 * hints, and say so.
 *
 * <p>Example: in 达到830家（其中，东屏区170家、澄湾区150家） rule A01 finds that the parts make 320.
 */
@NullMarked
package io.planwright.templates.check;

import org.jspecify.annotations.NullMarked;
