/**
 * What does an OFD document say?
 *
 * <p>OFD (GB/T 33190—2016) is the fixed-layout format of Chinese administrations: a ZIP of XML
 * parts that say where on a page each character stands, and nothing about paragraphs or tables.
 * {@link io.planwright.read.ofd.OfdReader} reads the XML itself, in memory; the library ofdrw would
 * unpack every file to disk first and bring a dozen jars. The steps, one class each:
 *
 * <ol>
 *   <li>{@code OfdParts} finds the pages, {@code PageContent} their characters and straight lines.
 *   <li>{@code RuledTables} finds grids of lines; the characters within them are cells.
 *   <li>{@code LineBuilder} puts the other characters into lines, from top to bottom.
 *   <li>{@code RunningHeads} drops page numbers and what stands at the edge of most pages.
 *   <li>{@code ParagraphJoiner} joins the lines of a paragraph: a line that reaches the right
 *       margin goes on in one that is not indented, over page ends, too.
 * </ol>
 *
 * <p>Templates, annotations and seals are not text of the document and are left out, so is slanted
 * text (watermarks). Columns of text side by side are read line by line. Example: the lines {@code
 * 到2026年底，全市高新技术企业} and {@code 达到400家以上。} are one paragraph, as the second begins at the left
 * margin.
 */
@NullMarked
package io.planwright.read.ofd;

import org.jspecify.annotations.NullMarked;
