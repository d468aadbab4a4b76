package io.planwright.templates.check;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a Word file lays a document out, measured by what the reader of the page sees.
 *
 * @param sections its pages' geometry, one for each section
 * @param paragraphs how its paragraphs look, in order
 * @param tables how its tables look, in order
 * @param pageNumbers the page number fields in its footers
 */
public record PageLayout(
    List<Geometry> sections,
    List<Look> paragraphs,
    List<Grid> tables,
    List<PageNumber> pageNumbers) {
  /** Copies the lists. */
  public PageLayout {
    sections = List.copyOf(sections);
    paragraphs = List.copyOf(paragraphs);
    tables = List.copyOf(tables);
    pageNumbers = List.copyOf(pageNumbers);
  }

  /**
   * The geometry of one section, in twentieths of a point.
   *
   * @param width of the paper
   * @param height of the paper
   * @param top margin
   * @param bottom margin
   * @param left margin
   * @param right margin
   * @param landscape whether it lies on its side
   * @param linePitch of the document grid, null where there is none
   */
  public record Geometry(
      int width,
      int height,
      int top,
      int bottom,
      int left,
      int right,
      boolean landscape,
      @Nullable Integer linePitch) {}

  /**
   * How a paragraph looks.
   *
   * @param text its text
   * @param eastAsian the font of its Chinese characters, null when left to the system
   * @param sizeInPoints the size of most of its characters, null when unknown
   * @param lineInTwips exact line pitch, null when it depends on the font
   * @param firstLineInCharacters how far its first line is indented, in characters of its size
   * @param centred whether it is centred
   * @param incompleteFonts whether a run names fonts without all four of ascii, hAnsi, eastAsia, cs
   * @param themeFont whether a theme font covers the named one
   */
  public record Look(
      String text,
      @Nullable String eastAsian,
      @Nullable BigDecimal sizeInPoints,
      @Nullable Integer lineInTwips,
      BigDecimal firstLineInCharacters,
      boolean centred,
      boolean incompleteFonts,
      boolean themeFont) {}

  /**
   * How a table looks.
   *
   * @param rows how many rows it has
   * @param headerRepeats whether its first row is repeated on every page
   * @param exactHeights whether a row has a fixed height, which cuts text off
   * @param firstCell the text of its first cell
   */
  public record Grid(int rows, boolean headerRepeats, boolean exactHeights, String firstCell) {}

  /**
   * A page number in a footer.
   *
   * @param kind default, even or first
   * @param text the footer with # for the number
   * @param alignment left, right, center or other
   */
  public record PageNumber(String kind, String text, String alignment) {}
}
