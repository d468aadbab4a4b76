/**
 * How are all the records found that fulfil a query, when every one of them is to be counted?
 *
 * <p>Lucene goes from record to record and asks all parts of a query about each, which is best
 * where most records can be skipped. Where all hits are counted none can, and it is several times
 * faster to take a window of some thousand records at a time, to let each word run through it, and
 * to put the words together by sets of bits: {@link io.planwright.search.window.WindowQuery} does
 * so with any query, and finds and scores what the query does.
 *
 * <p>Example: for {@code 高企 奖励} the postings of 高企 in texts are added up in a window, those in
 * headings and titles beside them; where both words are found, the scores are summed.
 *
 * <p>What does not belong here: what is looked for ({@code find}).
 */
@NullMarked
package io.planwright.search.window;

import org.jspecify.annotations.NullMarked;
