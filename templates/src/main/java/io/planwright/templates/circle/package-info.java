/**
 * Does a draft say what it was made from?
 *
 * <p>A plan that was drafted from parameters and read again has to yield exactly these: no target
 * lost in the wording, none that nobody decided, no amount on another recipient. So both are put
 * into the same form, {@link io.planwright.templates.circle.PlanFacts}, and compared as sets: a
 * plan may say the same thing twice, in its text and in an annex.
 *
 * <p>What is still open (待填) is no fact on either side. Order, wording and section are not
 * compared. Where a wording leaves something unsaid on purpose, the form leaves it out too: 翻一番
 * binds exactly whatever the parameters say.
 *
 * <p>What does not belong here: reading the draft (the extractor's, which this module does not
 * know: it gets the finished {@link io.planwright.model.PolicyDocument}).
 *
 * <p>Example: the indicator 高新技术企业数量, 200家 at least in 2028, and the sentence
 * 到2028年，全区高新技术企业数量达到200家以上 are the same fact.
 */
@NullMarked
package io.planwright.templates.circle;

import org.jspecify.annotations.NullMarked;
