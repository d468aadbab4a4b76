/**
 * What does an OFD document say?
 *
 * <p>OFD (GB/T 33190—2016) is the fixed-layout format of Chinese administrations: a ZIP of XML
 * parts that say where on a page each character stands, and nothing about paragraphs or tables.
 * {@link io.planwright.read.ofd.OfdReader} reads the XML itself, in memory; the library ofdrw would
 * unpack every file to disk first and bring a dozen jars.
 *
 * <p>{@code OfdParts} finds the pages by the references between the parts, {@code PageContent}
 * reads the characters and straight lines of one page. From there a page of OFD is a page like any
 * other: {@link io.planwright.read.pdf.PlacedPages} makes lines, paragraphs, columns and tables of
 * it, drops running heads and page numbers, and joins what goes on overleaf.
 *
 * <p>Templates, annotations and seals are not text of the document and are left out, so is slanted
 * text (watermarks). Example: the lines {@code 到2026年底，全市高新技术企业} and {@code 达到400家以上。} are one
 * paragraph, as the second begins at the left margin.
 */
@NullMarked
package io.planwright.read.ofd;

import org.jspecify.annotations.NullMarked;
