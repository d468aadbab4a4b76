package io.planwright.read.pdf;

import io.planwright.read.SourceText.CellTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes text of pages on which every character has its place and nothing says what belongs
 * together, whatever format they come from: reading order, paragraphs, tables, without running
 * heads and page numbers. Lengths are points from the upper left corner of a page.
 *
 * <p>Example: the signs 到2026年 of one line, drawn in any order, come out as {@code 到2026年}.
 */
public final class PlacedPages {
  private final Columns columns = new Columns();
  private final List<Page> pages = new ArrayList<>();

  /** Creates an empty row of pages. */
  public PlacedPages() {}

  /** One page while it is filled. */
  public static final class Sheet {
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();

    /** Creates an empty page. */
    public Sheet() {}

    /**
     * Puts an upright character on the page.
     *
     * @param text one character
     * @param x its left edge
     * @param baseline where it stands
     * @param width how far it reaches, without letter spacing
     * @param size the type size
     */
    public void sign(String text, float x, float baseline, float width, float size) {
      glyphs.add(new Glyph(Signs.clean(text), x, baseline, width, size, 0, true));
    }

    /** Draws a line; only one along a row or a column counts. */
    public void line(float x0, float y0, float x1, float y1) {
      if (Ruling.isStraight(x0, y0, x1, y1)) {
        rulings.add(Ruling.between(x0, y0, x1, y1));
      }
    }
  }

  /**
   * What the pages say.
   *
   * @param text one paragraph a line, rows of tables as lines with tabs
   * @param tables its tables
   * @param pageStarts where each page begins
   */
  public record Text(String text, List<CellTable> tables, List<Integer> pageStarts) {
    /** Copies the lists. */
    public Text {
      tables = List.copyOf(tables);
      pageStarts = List.copyOf(pageStarts);
    }
  }

  /** Adds a page of this size. */
  public void add(Sheet sheet, float width, float height) {
    PageContent content = new PageContent(width, height, sheet.glyphs, sheet.rulings, false);
    pages.add(Page.of(content, columns));
  }

  /** The text of all pages. */
  public Text text() {
    PdfText text = PdfText.of(pages);
    return new Text(text.text(), text.tables(), text.pageStarts());
  }
}
