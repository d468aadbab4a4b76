/**
 * How is a question answered from an index?
 *
 * <p>{@link io.planwright.search.find.QueryCompiler} makes a Lucene query of a question: words are
 * cut as texts are and widened by their synonyms, phrases become tokens end to end, conditions on a
 * document hold for all records of its block. Facts have no words of their own in the index: {@link
 * io.planwright.search.find.FactQuery} looks for them in their clause, at the place of their quote.
 * {@link io.planwright.search.find.BestHits} finds the best and counts all by place, year, level
 * and kind; {@link io.planwright.search.find.Highlighter} finds the words again in the text that is
 * shown.
 *
 * <p>Example: {@code 高企 奖励 地区:杭州市} becomes clauses with 高企, 国高企 or 高新技术企业 and with 奖励 or 奖补, in
 * documents of 杭州市 and its districts.
 *
 * <p>What does not belong here: reading what a user typed ({@code query}), and printing.
 */
@NullMarked
package io.planwright.search.find;

import org.jspecify.annotations.NullMarked;
