/**
 * What a user typed as a question, read into a typed value.
 *
 * <p>{@link io.planwright.search.query.QueryParser} turns a line such as {@code 高企 奖励 "首次认定" 地区:杭州市
 * 年份:2018..2022 金额:>=10万} into a {@link io.planwright.search.query.PolicyQuery}: a tree of words,
 * phrases and operators ({@link io.planwright.search.query.Query}) and the conditions on fields
 * ({@link io.planwright.search.query.Filter}) with values of their own type: years as years, sums
 * in yuan, levels as the model's levels. Every node knows where it stands in the typed line, so
 * that an explanation or an error can point at it.
 *
 * <p>The language in short: words beside each other are all wanted and ranking decides; what stands
 * in quotes is a phrase; {@code AND OR NOT} in capitals (or 与 或 非 standing alone, or {@code && | -
 * !}) combine, of which {@code AND} binds tighter than {@code OR}, and {@code OR} tighter than a
 * blank, so that a condition on a field holds for the whole of {@code 奖励 OR 补助 地区:杭州市}. Brackets
 * group, {@code +} makes a word obligatory, {@code *} ends the beginning of a word. A field is
 * followed by a colon, ASCII or full width, and one or several values.
 *
 * <p>What cannot be read is a {@link io.planwright.search.query.QueryException} with the place,
 * what is allowed there and, where there is one, a guess at what was meant. There is no other
 * exception and no query that silently asks for nothing. The sentences for it are the command
 * line's.
 *
 * <p>The same conditions can be made without any text ({@code
 * PolicyQuery.all().with(Filter.regions("杭州市"))}). The words of the language (names of fields, of
 * levels, of bounds) are data beside the code.
 *
 * <p>What does not belong here: synonyms, segmentation, Lucene. A query says what was asked, not
 * how it is found.
 */
@NullMarked
package io.planwright.search.query;

import org.jspecify.annotations.NullMarked;
