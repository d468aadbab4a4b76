/**
 * How much of what a reader would find does the extractor find, and how much of it is right?
 *
 * <p>{@link io.planwright.score.Scorer} compares an extraction with records written by hand and
 * counts into a {@link io.planwright.score.Scores}. A record is <i>found</i> when an extracted one
 * overlaps its number in the source and the values agree; it is <i>right</i> when the fields that
 * matter agree too: words may differ a little, numbers, units and years may not. One extracted
 * record serves one record of the reader; a record marked optional excuses an extracted one and is
 * owed by nobody.
 *
 * <p>The same rules serve the samples of this project and, where they are at hand, annotated real
 * documents.
 */
@NullMarked
package io.planwright.score;

import org.jspecify.annotations.NullMarked;
