/**
 * How does a rule say what it looks for, and how is it found fast?
 *
 * <p>The engine of the extractor. It knows no policy word: words come from lexicon files ({@link
 * io.planwright.lexicon.Tsv}) and are found by automata ({@link io.planwright.lexicon.WordTrie});
 * rules come from {@code rules.yaml} files ({@link io.planwright.rule.RuleSet}) and say which words
 * must stand around a number, and in which order.
 *
 * <p>A rule has a dotted id, a {@code match}, a {@code yield} (the name of an enum constant whose
 * meaning lives in Java), {@code examples} with ⟦⟧ round the number it is for, and {@code
 * counterexamples} in which the marked number belongs to another rule. A match reads like the text:
 *
 * <pre>
 *   grant .. &lt;money&gt;          a word of the lexicon class "grant", then the number, same clause
 *   &lt;count&gt; ~ noun           at most six characters between
 *   until ... reach &lt;count&gt;   "..." may cross clauses, adjacency means next to each other
 *   a|b &lt;percent&gt;            either class
 * </pre>
 *
 * <p>The rules of a set are tried in order and the first that matches decides, so that a rule says
 * only what is special about it. The loader refuses duplicate ids, rules without examples, and
 * classes no lexicon knows; one generic test runs all examples.
 *
 * <p>What does not belong here: words, units, agencies, arithmetic, anything that knows what a
 * target is.
 */
@NullMarked
package io.planwright.rule;

import org.jspecify.annotations.NullMarked;
