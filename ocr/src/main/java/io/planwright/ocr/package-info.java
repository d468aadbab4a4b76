/**
 * What does the picture of a page say?
 *
 * <p>A scan is a photograph of text. {@link io.planwright.ocr.OcrRecogniser} reads it with the
 * networks of PP-OCR, which come as files of a library and run on this machine, in these steps, one
 * class each:
 *
 * <ol>
 *   <li>{@code Contrast} makes the paper white and the ink black; {@code Skew} puts a slanted page
 *       straight, {@code Orientation} one that was scanned sideways or on its head.
 *   <li>{@code DrawnLines} finds the borders of tables, {@code Eraser} takes them off the picture.
 *   <li>{@code TextDetector} asks a network where text stands, {@code TextMap} makes boxes of its
 *       answer, {@code LineBoxes} completes them by the ink they cut through or missed.
 *   <li>{@code LineReader} asks a network what stands in a box, {@code CtcDecoder} makes characters
 *       of its answer, {@code SignPlaces} finds where exactly each stands, {@code Spelling} puts
 *       right what only the neighbours tell.
 * </ol>
 *
 * <p>What comes back are characters with places and borders with places. Reading order, paragraphs,
 * running heads and tables are made of them by the layout of {@code io.planwright.read.pdf}, as for
 * every page. The same picture gives the same characters on every run: the networks run on one
 * thread each, and nothing depends on what was read before.
 *
 * <p>Example: the picture of a page with 到2026年，高新技术企业达到400家。 becomes these 20 characters, each
 * with its place in points and a confidence such as 0.998.
 */
@NullMarked
package io.planwright.ocr;

import org.jspecify.annotations.NullMarked;
