/**
 * What has a run that was stopped done already?
 *
 * <p>A run over thousands of plans can be stopped at any moment, by its user, by an error, by a
 * power cut. The option {@code --resume} then does only what is missing, and the result is the one
 * of a run that was never stopped, byte for byte. Two records make that possible:
 *
 * <ul>
 *   <li>{@link io.planwright.cli.resume.Journal}: a hidden file in a folder of results, one line
 *       for each that is finished. It stays, so that a folder can be brought up to date later.
 *   <li>{@link io.planwright.cli.resume.Spool}: a hidden file beside a merged result that is not
 *       finished, with the facts of all sources so far. It goes when the result is there.
 * </ul>
 *
 * <p>Both only ever grow at their end, so that what a kill tears off is the last entry, which is
 * then done again. An entry counts where its {@link io.planwright.cli.resume.SourceKey} and the
 * fingerprint of the source are still the same: the program, the options, the path, the bytes.
 *
 * <p>What does not belong here: what a result looks like, and where it goes.
 *
 * <p>Example: {@code planwright extract 方案/ --out 结果 --resume} after a power cut at file 4812 of
 * 10000 reads all of them, extracts 5189 and leaves 4811 results as they are.
 */
@NullMarked
package io.planwright.cli.resume;

import org.jspecify.annotations.NullMarked;
