/**
 * What do others make of the same files?
 *
 * <p>The samples and the plans about tables exist in many formats whose truth is known, because all
 * were written from one text. {@link io.planwright.peer.Comparison} has them read by Planwright, by
 * tabula (tables) and by Tika (text) and prints tables of what came out right, what was lost, what
 * came too much, and how long it took.
 *
 * <p>The peers are taken as their users take them, with their standard settings, and where a choice
 * has to be made it is the one that is good for them: blanks do not count, places that a merged
 * cell covers may hold anything, columns that are empty throughout are not there, the header that
 * comes again on each page is forgiven, and the pieces of one table are put together before the
 * cells are counted.
 *
 * <p>Example: tabula gives the eleven rows of a table that goes over a page as two tables of seven
 * and five rows; all cells are right, but it is not one table.
 *
 * <p>What does not belong here: limits a build would fail on, and the speed of parts of Planwright;
 * those are in {@code io.planwright.benchmark}.
 */
@NullMarked
package io.planwright.peer;

import org.jspecify.annotations.NullMarked;
