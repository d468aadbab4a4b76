/**
 * How does a paper look in a browser, and on the paper that comes out of one?
 *
 * <p>{@link io.planwright.templates.html.HtmlWriter} writes one file that needs nothing beside it
 * and asks no network: {@code paper.css} stands in it. Printed, or saved as PDF, its pages are
 * those of GB/T 9704: margins of 37, 26, 35 and 28 mm, 22 lines of 28 characters, page numbers at
 * the outer side, annexes on new pages, wide tables on pages that lie on their side, head rows
 * repeated. On a screen it is one long sheet.
 *
 * <p>Fonts are named with those that take their place on Windows, macOS and Linux. What is to be
 * filled in is marked; notes are tool tips of the words they belong to and no text of their own, so
 * that the words of the page are those of the plan.
 *
 * <p>Two things a browser cannot do: the imprint follows the text instead of standing at the foot
 * of the last page, and pages on their side carry their number at their own foot.
 *
 * <p>What does not belong here: the pages that show what plans say (the command line's reports).
 *
 * <p>Example: 200家 with a note is {@code <span class="note" title="…">200家</span>}.
 */
@NullMarked
package io.planwright.templates.html;

import org.jspecify.annotations.NullMarked;
