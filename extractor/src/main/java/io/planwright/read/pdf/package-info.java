/**
 * What does a PDF say, in the order a person reads it?
 *
 * <p>A PDF has no text, only glyphs at places and lines drawn between them. {@link
 * io.planwright.read.pdf.PdfReader} is the facade; a file goes through these steps, one class each:
 *
 * <ol>
 *   <li>{@code PdfFile} opens it, {@code PageCanvas} collects the glyphs and the straight lines of
 *       one page within a {@code WorkBudget}, {@code PageSpace} turns them upright, {@code
 *       GlyphLayers} drops what is drawn twice, hidden or a watermark.
 *   <li>{@code RuledTables} makes grids of drawn lines; each glyph belongs to a cell or to the
 *       running text. {@code LineBuilder} makes lines of glyphs, {@code Columns} puts them in
 *       reading order, {@code AlignedTables} finds tables without lines.
 *   <li>Over all pages, {@code Furniture} drops running heads and page numbers, {@code TableJoin}
 *       joins tables that go on overleaf, {@code Margins} finds where full lines end, and {@code
 *       Paragraphs} joins the lines of a paragraph.
 *   <li>{@code PdfText} writes the text, one paragraph a line and one table row a line with tabs
 *       between the cells, and notes where each page and each cell begins.
 * </ol>
 *
 * <p>{@link io.planwright.read.pdf.PlacedPages} offers the last three steps to other formats that
 * only place characters on pages.
 *
 * <p>Evidence is geometry in units of the type size (em), never the name of a producer. What is
 * read does not depend on the machine: {@code BuiltInFonts} keeps PDFBox from searching the system
 * for fonts, since a text needs their code tables and not their outlines. A page that cannot be
 * read to its end keeps what was read and leaves a diagnostic.
 *
 * <p>Example: two pages of a plan set after GB/T 9704, with {@code — 1 —} at their feet and a
 * sentence that runs from one to the other, become its paragraphs, and the second of the page
 * starts lies within that sentence.
 */
@NullMarked
package io.planwright.read.pdf;

import org.jspecify.annotations.NullMarked;
