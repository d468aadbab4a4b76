package io.planwright.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A page as it is read.
 *
 * @param height in points
 * @param blocks its lines and tables in reading order
 */
record Page(float height, List<Block> blocks) {
  /** Lines of pages this much wider or narrower share no margins. */
  private static final float WIDTH_STEP = 20f;

  /** More than there are places for a gutter. */
  private static final int FRAMES_A_WIDTH = 1_000;

  /** Copies the list. */
  Page {
    blocks = List.copyOf(blocks);
  }

  /**
   * Lays out what is drawn on a page.
   *
   * @param drawn the page
   * @param columns knows the columns of the pages before
   */
  static Page of(PageContent drawn, Columns columns) {
    PageContent content = drawn.upright(GlyphLayers.mainTurn(drawn.glyphs()));
    List<Glyph> glyphs = GlyphLayers.read(content);
    PageTables tables = new PageTables(RuledTables.find(content.rulings()), glyphs);
    List<Block> blocks = new ArrayList<>(tables.tables());
    List<Block> aside = new ArrayList<>();
    for (TextLine line : LineBuilder.lines(tables.rest())) {
      (line.aside() ? aside : blocks).add(line);
    }
    blocks.sort(Comparator.comparingDouble(Block::top));
    int width = Math.round(content.width() / WIDTH_STEP) * FRAMES_A_WIDTH;
    List<Block> read = new ArrayList<>();
    for (Columns.Zone zone : columns.zones(blocks)) {
      for (Block block : AlignedTables.in(zone.blocks())) {
        read.add(block instanceof TextLine line ? line.in(width + zone.frame()) : block);
      }
    }
    aside.forEach(block -> read.add(((TextLine) block).in(-1)));
    return new Page(content.height(), read);
  }

  /** The width of the page for a frame of text across it, 0 for the frame of a column. */
  static float acrossWidth(int frame) {
    return frame % FRAMES_A_WIDTH == 0 ? WIDTH_STEP * frame / FRAMES_A_WIDTH : 0;
  }

  /** The same page with other blocks. */
  Page with(List<Block> others) {
    return new Page(height, others);
  }
}
