/**
 * How are the words of a TSV file read, checked and found again in text, and how is a text cut into
 * words?
 *
 * <p>Every word the program knows (places, agencies, units, indicators, site chrome) is one row of
 * a TSV file beside the class that uses it. This package holds what all of them need:
 *
 * <ul>
 *   <li>{@link io.planwright.lexicon.Tsv} reads such a file and refuses it when a row is malformed
 *       or doubled, naming the file and the line;
 *   <li>{@link io.planwright.lexicon.WordTrie} finds the words at a place of a text, in time that
 *       does not depend on how many words there are.
 * </ul>
 *
 * <p>Example: a trie of 云湖市, 云湖 and 云湖高新区 asked at the start of {@code 云湖高新区管委会} answers 云湖 and
 * 云湖高新区, the shorter first.
 *
 * <p>What does not belong here: what a word means, and any word itself.
 */
@NullMarked
package io.planwright.lexicon;

import org.jspecify.annotations.NullMarked;
