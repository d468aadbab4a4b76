/**
 * Does a Word document look as official documents do?
 *
 * <p>The rules measure the effect, as someone with a ruler on the printed page would: paper and the
 * area of the text in millimetres, lines on a page and characters in a line, the fonts that show.
 * They do not ask for names of styles or for one way to get there, since good documents are made in
 * many ways.
 *
 * <p>What they look at is a {@link io.planwright.templates.check.PageLayout}; where there is none,
 * as for plain text, they find nothing.
 *
 * <p>GB/T 9704—2012 lays down paper and area (规定); fonts, sizes and 22 lines of 28 characters are
 * what it says is usual (一般) and may be adapted. So no rule here is an error. Each points once at
 * the beginning of what it is about, and not at every paragraph.
 *
 * <p>Example: with margins of 25.4 mm all round the area is 159 mm × 246 mm and not 156 mm × 225
 * mm.
 */
@NullMarked
package io.planwright.templates.check.layout;

import org.jspecify.annotations.NullMarked;
