/**
 * How fast is Planwright, next to what others do with the same files?
 *
 * <p>Each benchmark stands beside a measure of the same run: extraction beside bare segmentation by
 * HanLP, reading of PDF beside PDFBox's own text stripper, reading of Word beside POI's text
 * extractor. Machines differ and are shared with others; the ratio of two figures of one run is
 * what tells.
 *
 * <p>The files measured are the project's samples, or those of the folders that the properties
 * {@code planwright.texts} and {@code planwright.files} name: {@code benchmarks/run
 * -Dplanwright.texts=my/texts Extraction} measures extraction on one's own texts. Characters are
 * UTF-16 units of the source text; the score of {@code characters} is characters a second on one
 * core.
 *
 * <p>Example: {@code benchmarks/run} prints a table with one line a benchmark; {@code
 * docs/performance.md} has the figures of the last release and how to get them.
 *
 * <p>What does not belong here: tests of correctness, and limits a build would fail on.
 */
@NullMarked
package io.planwright.benchmark;

import org.jspecify.annotations.NullMarked;
