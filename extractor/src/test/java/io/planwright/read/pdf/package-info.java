/**
 * Tests of the PDF reader. {@code DrawnPdf} draws single glyphs and lines, {@code PlanPdf} sets a
 * whole plan after GB/T 9704; both write files of our own fictional text only.
 */
@NullMarked
package io.planwright.read.pdf;

import org.jspecify.annotations.NullMarked;
