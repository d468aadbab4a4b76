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
 * @param pageNumbers the page numbers that its footers show
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
   * @param top margin, with the gutter where that lies above
   * @param bottom margin
   * @param left margin, with the gutter where that lies at the side
   * @param right margin
   * @param landscape whether it lies on its side
   */
  public record Geometry(
      int width, int height, int top, int bottom, int left, int right, boolean landscape) {
    /** The width of the area that text may take up. */
    public int areaWidth() {
      return width - left - right;
    }

    /** The height of the area that text may take up. */
    public int areaHeight() {
      return height - top - bottom;
    }
  }

  /**
   * How a paragraph looks.
   *
   * @param text its text
   * @param section the number of the section it stands in, from 0
   * @param characters its characters
   * @param lines its lines
   */
  public record Look(String text, int section, Characters characters, Lines lines) {}

  /**
   * How the characters of a paragraph look.
   *
   * @param eastAsian the font of most Chinese ones, null when left to the system
   * @param sizeInPoints the size of most, null when unknown
   * @param pitchInTwips from one to the next of that size, null when unknown
   * @param incomplete whether a run names fonts without all four of ascii, hAnsi, eastAsia, cs
   * @param themed whether a font comes from the theme, where it covers a named one
   */
  public record Characters(
      @Nullable String eastAsian,
      @Nullable BigDecimal sizeInPoints,
      @Nullable Integer pitchInTwips,
      boolean incomplete,
      boolean themed) {}

  /**
   * How the lines of a paragraph look.
   *
   * @param pitchInTwips from one to the next, null when it depends on the font
   * @param gapInTwips free space above and below the paragraph
   * @param firstIndent how far the first is indented, in characters of the paragraph's size, blanks
   *     that begin it among them; null when that is left to a list or a tab
   * @param otherIndent how far the others are indented; null when that is left to a list
   * @param centred whether they are centred
   */
  public record Lines(
      @Nullable Integer pitchInTwips,
      int gapInTwips,
      @Nullable BigDecimal firstIndent,
      @Nullable BigDecimal otherIndent,
      boolean centred) {}

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
   * A page number that a footer shows.
   *
   * @param even whether it is that of even pages where these have their own
   * @param text the footer's line with a number
   * @param arabic whether the number is written in Arabic numerals
   * @param side where on the page it stands
   * @param font of the number, null when left to the system
   * @param sizeInPoints of the number, null when unknown
   */
  public record PageNumber(
      boolean even,
      String text,
      boolean arabic,
      Side side,
      @Nullable String font,
      @Nullable BigDecimal sizeInPoints) {}

  /** Where on a page something stands. */
  public enum Side {
    /** Always left. */
    LEFT,
    /** In the middle. */
    MIDDLE,
    /** Always right. */
    RIGHT,
    /** Right on odd pages, left on even ones. */
    OUTSIDE,
    /** Cannot be told. */
    UNKNOWN
  }
}
