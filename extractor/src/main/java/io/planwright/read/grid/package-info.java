/**
 * What does a table with real cells look like in the text, and as a grid?
 *
 * <p>Every format that knows cells (web pages, Word, ruled tables of OFD) comes to the same three
 * steps, so that the same table yields the same text and the same grid whatever file it came in:
 *
 * <ol>
 *   <li>{@link io.planwright.read.grid.GridBuilder} takes cells in reading order with the places
 *       they span and puts each into all of its places.
 *   <li>{@link io.planwright.read.grid.Grid} leaves out rows and columns without text, takes rows
 *       across the whole width for captions and notes, and counts the header rows ({@link
 *       io.planwright.read.grid.HeaderRows}).
 *   <li>{@link io.planwright.read.grid.TextWriter} writes lines and grids into one text and notes
 *       where each cell came to stand.
 * </ol>
 *
 * <p>What the figures in a table mean is decided by {@code io.planwright.extract.table}; how a
 * format marks a cell is known to the package of that format only.
 *
 * <p>Example: 指标 over two rows beside 目标值 over two columns becomes the lines {@code 指标⇥目标值} and
 * {@code ⇥2025年⇥2026年}, and a grid in which 指标 and 目标值 stand at both of their places.
 */
@NullMarked
package io.planwright.read.grid;

import org.jspecify.annotations.NullMarked;
