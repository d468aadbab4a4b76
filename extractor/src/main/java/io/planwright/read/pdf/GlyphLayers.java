package io.planwright.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which glyphs of a page a reader reads: those that are seen, once each.
 *
 * <p>Bold is often made by drawing a character twice a little apart, a scan carries its recognised
 * text as an invisible layer, and a watermark runs across the page at an angle.
 */
final class GlyphLayers {
  /** The part of the type size by which the second drawing of a bold character is off at most. */
  private static final float SHIFT = 0.2f;

  /** Two narrow letters of a word are at least this part of their width apart. */
  private static final float OVERLAP = 0.6f;

  /** Below this part of all glyphs, what is visible is only a stamp on a recognised scan. */
  private static final double STAMP = 0.1;

  private static final int BAND_IN_POINTS = 3;

  /** A line has hardly more of one character; only files made to stop a reader have. */
  private static final int MOST_COMPARED = 200;

  /** Smaller type, in points, cannot be read. */
  private static final float SMALLEST = 0.5f;

  /** Text may stick out of a carelessly cut page by so many points. */
  private static final float BLEED = 20f;

  private GlyphLayers() {}

  /** How many right angles the page has to be turned back for most of its text to be upright. */
  static int mainTurn(List<Glyph> glyphs) {
    int[] counts = new int[4];
    for (Glyph glyph : glyphs) {
      if (glyph.turn() >= 0) {
        counts[glyph.turn()]++;
      }
    }
    int main = 0;
    for (int turn = 1; turn < 4; turn++) {
      main = counts[turn] > counts[main] ? turn : main;
    }
    return main;
  }

  /** The glyphs of a page that are read, in their order. */
  static List<Glyph> read(PageContent page) {
    List<Glyph> glyphs = page.glyphs();
    int seen = 0;
    int straight = 0;
    for (Glyph glyph : glyphs) {
      if (glyph.turn() >= 0 && !glyph.isBlank()) {
        straight++;
        seen += glyph.visible() ? 1 : 0;
      }
    }
    boolean scan = seen < straight * STAMP;
    Map<Integer, List<Glyph>> known = new HashMap<>();
    List<Glyph> read = new ArrayList<>(glyphs.size());
    for (Glyph glyph : glyphs) {
      if (glyph.turn() >= 0
          && (glyph.visible() || scan)
          && isOn(page, glyph)
          && (glyph.isBlank() || isNew(glyph, known))) {
        read.add(glyph);
      }
    }
    return read;
  }

  /** Text beside the page, or too small or large to be seen, is not for readers. */
  private static boolean isOn(PageContent page, Glyph glyph) {
    return glyph.size() > SMALLEST
        && glyph.size() < page.height()
        && glyph.x() > -BLEED
        && glyph.x() < page.width() + BLEED
        && glyph.y() > -BLEED
        && glyph.y() < page.height() + BLEED;
  }

  private static boolean isNew(Glyph glyph, Map<Integer, List<Glyph>> known) {
    int band = Math.round(glyph.y() / BAND_IN_POINTS);
    for (int near = band - 1; near <= band + 1; near++) {
      List<Glyph> others = known.getOrDefault(key(glyph, near), List.of());
      for (int i = others.size() - 1; i >= Math.max(0, others.size() - MOST_COMPARED); i--) {
        if (isSame(glyph, others.get(i))) {
          return false;
        }
      }
    }
    known.computeIfAbsent(key(glyph, band), k -> new ArrayList<>(2)).add(glyph);
    return true;
  }

  private static int key(Glyph glyph, int band) {
    return glyph.text().hashCode() * 4093 + band;
  }

  private static boolean isSame(Glyph one, Glyph other) {
    float shift = SHIFT * one.size();
    return one.text().equals(other.text())
        && one.turn() == other.turn()
        && Math.abs(one.y() - other.y()) <= shift
        && Math.abs(one.x() - other.x()) <= Math.min(shift, OVERLAP * one.width());
  }
}
