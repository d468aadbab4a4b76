/**
 * Which words are names of agencies, and what does the end of a name say about its bearer?
 *
 * <p>Responsibility notes, 落款 and metadata name the same department in many ways: 市发改委, 市发展改革委,
 * 市发展和改革委员会. {@link io.planwright.extract.agency.AgencyLexicon} holds these spellings ({@code
 * agencies.tsv}: how a name is used, written out, and the family that departments of all levels
 * share) and the endings of names no list holds ({@code endings.tsv}: what kind of body an ending
 * makes, and whether an agency that issues documents may end with it). A new agency is one row; its
 * family waits for comparing places. {@link io.planwright.extract.agency.UnitNameReader} finds the
 * departments a text names by their level alone and writes them out, so that two spellings of one
 * unit can be told.
 *
 * <p>Example: 局 makes an organ of government that may sign, 格局 makes nothing.
 *
 * <p>What does not belong here: where a name begins and ends in a text, who leads and who helps
 * ({@code .duty}), who issued ({@code .metadata}), places ({@code .region}).
 */
@NullMarked
package io.planwright.extract.agency;

import org.jspecify.annotations.NullMarked;
