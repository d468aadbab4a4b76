/**
 * What would this text say without its damage, and where does each character of it stand?
 *
 * <p>Policy texts reach people as web copies, as the text layer of gazette PDFs, as text of printed
 * books. The same sentence comes with full-width digits, with spaces inside numbers ({@code 1.
 * 6万家}), with glyphs of the wrong font (㊂ for 。), cut into lines of forty characters, with a page
 * mark in the middle of a word. {@link io.planwright.extract.clean.Cleaner} undoes this in one pass
 * over the text and keeps, for every character that is left, the offset it came from. {@link
 * io.planwright.extract.clean.CleanText} carries both, so that a fact found in clean text is quoted
 * as it stands in the file.
 *
 * <p>What the repair may do: replace one character by one, drop characters, join lines. It never
 * adds a character, so that the map stays one offset a character. Which character replaces which is
 * a row of {@code characters.tsv}; repairs that need a look at the neighbours are Java, and each is
 * named in {@link io.planwright.extract.clean.Repairs}.
 *
 * <p>What does not belong here: anything that needs to know what a sentence means.
 *
 * <p>Example: {@code 到2026年,全市高企达到1. 6 万\n家㊂} becomes {@code 到2026年，全市高企达到1.6万家。}
 */
@NullMarked
package io.planwright.extract.clean;

import org.jspecify.annotations.NullMarked;
