/**
 * Which words of a text are names of agencies, and which agency is it?
 *
 * <p>Responsibility notes, 落款 and metadata name the same department in many ways: 市发改委, 市发展改革委,
 * 市发展和改革委员会. {@link io.planwright.extract.agency.AgencyLexicon} knows these spellings ({@code
 * agencies.tsv}: surface, the name written out, and the family that departments of all levels
 * share), reads what stands in front of them (a level such as 市 or 区, a place, 中共) and behind them
 * (a branch, a second name in brackets), and knows the collective names that plans use beside them
 * (各县（市、区）, 各成员单位, 有关部门). What is in no list is recognised by its ending (大学, 公司, 管委会) when nothing
 * in it speaks against a name; {@code agency-words.tsv} holds these words.
 *
 * <p>{@code agencies.tsv} and {@code endings.tsv} are the words of the {@code .duty} and {@code
 * .metadata} packages too: an ending, what kind of body it makes, and whether an agency that issues
 * documents may end with it ({@code signs}).
 *
 * <p>Canonical names are for comparing and searching. Output keeps the name as written.
 *
 * <p>Example: {@code 由市发改委会同各县（市、区）落实} holds 市发改委 (市发展和改革委员会) and 各县（市、区）.
 *
 * <p>What does not belong here: who leads and who helps ({@code .duty}), places ({@code .region}).
 */
@NullMarked
package io.planwright.extract.agency;

import org.jspecify.annotations.NullMarked;
