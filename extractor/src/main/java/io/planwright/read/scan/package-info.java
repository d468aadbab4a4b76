/**
 * What does the picture of a page say?
 *
 * <p>A scan has no text: it is a photograph of one. Reading it needs models of many megabytes and
 * native code, which most users never need, so the reading itself stands in a module of its own and
 * this package only says what passes between: a {@link io.planwright.read.scan.PageImage} goes to a
 * {@link io.planwright.read.scan.PageRecogniser} and a {@link
 * io.planwright.read.scan.RecognisedPage} comes back, characters with their places and the lines of
 * tables with theirs. From there a scan is laid out like any other page of a PDF (running heads,
 * paragraphs, tables).
 *
 * <p>{@link io.planwright.read.scan.ScanReading} says when pictures are read at all. Nothing of the
 * recognition belongs here, and nothing of the layout.
 *
 * <p>Example: a scanned page 到2026年，高新技术企业达到400家。 comes back as one line of 20 characters, each
 * with a confidence between 0 and 1.
 */
@NullMarked
package io.planwright.read.scan;

import org.jspecify.annotations.NullMarked;
