/**
 * How do the texts of an index get from "these words stand in this text" to "in these texts stands
 * this word"?
 *
 * <p>Lucene turns texts round token by token: each is looked up among the terms, and its place is
 * put behind those that the term had before. With pairs of characters and words as terms there are
 * hundreds of thousands of them, and every step goes to another place of the memory. Here a token
 * becomes a number as soon as the text is cut ({@link io.planwright.search.inversion.TextCutter}),
 * the numbers wait in the order of the texts, and when a segment is written they are sorted by
 * counting, which reads and writes memory in order. It takes a quarter of the time.
 *
 * <p>To Lucene a text is one token whose position is a ticket. Where a segment is written, the
 * format of the terms and their places, which is Lucene's own, is handed the texts behind the
 * tickets instead. Everything else, also deleting, merging, committing and reading, does not know
 * of it, and an index is as Lucene alone would have written it.
 *
 * <p>Example: 发展 as the text of record 7 is ticket 0, the token 发展 as number 0 at position 0, and
 * in the segment the term 发展 with one record, 7, and one position, 0.
 *
 * <p>What does not belong here: what the tokens of a text are ({@code analysis}), and what fields
 * there are ({@code index}).
 */
@NullMarked
package io.planwright.search.inversion;

import org.jspecify.annotations.NullMarked;
