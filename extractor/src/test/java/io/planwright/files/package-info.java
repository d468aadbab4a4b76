/**
 * Writes files of every format for tests, from text of our own.
 *
 * <p>{@link io.planwright.files.PlanDocx} and {@link io.planwright.files.PlanOfd} turn the text of
 * a plan into a file as an office program would; {@link io.planwright.files.PlanPages} sets a plan
 * on any {@link io.planwright.files.Paper}, that is on pages of any format; {@link
 * io.planwright.files.WordParts} makes a Word file out of XML that a test spells out. Nothing here
 * knows the readers.
 */
@NullMarked
package io.planwright.files;

import org.jspecify.annotations.NullMarked;
