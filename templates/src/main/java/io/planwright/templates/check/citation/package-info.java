/**
 * Are other documents cited so that the reader can find them, and may the plan rest on them?
 *
 * <p>The citations are those the extractor found, with title, number in normal form and relation.
 * The rules ask what can be told from the text alone: title before number, both given where a
 * document is cited for the first time, a basis that is not younger than the plan, not repealed by
 * its own words, and not issued by a level below.
 *
 * <p>Laws, regulations, standards and long-term plans are cited by title only; a plan that numbers
 * none of its sources has made its choice and is left alone.
 *
 * <p>What does not belong here: whether a cited document exists or is in force, which takes a
 * register of documents.
 *
 * <p>Example: in 根据云政发〔2025〕21号《关于…的意见》 rule B01 wants the title first.
 */
@NullMarked
package io.planwright.templates.check.citation;

import org.jspecify.annotations.NullMarked;
