package io.planwright.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * What is drawn on one page.
 *
 * @param width in points as a reader sees the page
 * @param height in points
 * @param glyphs the characters in the order in which they are drawn
 * @param rulings the straight lines
 * @param hasImage whether a picture is drawn
 * @param imageShare the part of the page that the largest picture covers
 */
record PageContent(
    float width,
    float height,
    List<Glyph> glyphs,
    List<Ruling> rulings,
    boolean hasImage,
    float imageShare) {

  /** A page without a large picture. */
  PageContent(
      float width, float height, List<Glyph> glyphs, List<Ruling> rulings, boolean hasImage) {
    this(width, height, glyphs, rulings, hasImage, 0);
  }

  /** The same page, turned so that text which is turned by {@code turn} right angles is upright. */
  PageContent upright(int turn) {
    if (turn == 0) {
      return this;
    }
    List<Glyph> turned = new ArrayList<>(glyphs.size());
    for (Glyph glyph : glyphs) {
      turned.add(
          new Glyph(
              glyph.text(),
              turnedX(turn, glyph.x(), glyph.y()),
              turnedY(turn, glyph.x(), glyph.y()),
              glyph.width(),
              glyph.size(),
              glyph.turn() < 0 ? glyph.turn() : (glyph.turn() - turn + 4) % 4,
              glyph.visible(),
              glyph.confidence()));
    }
    List<Ruling> lines = new ArrayList<>(rulings.size());
    for (Ruling line : rulings) {
      float x0 = line.horizontal() ? line.from() : line.at();
      float y0 = line.horizontal() ? line.at() : line.from();
      float x1 = line.horizontal() ? line.to() : line.at();
      float y1 = line.horizontal() ? line.at() : line.to();
      lines.add(
          Ruling.between(
              turnedX(turn, x0, y0),
              turnedY(turn, x0, y0),
              turnedX(turn, x1, y1),
              turnedY(turn, x1, y1)));
    }
    boolean sideways = turn % 2 == 1;
    return new PageContent(
        sideways ? height : width, sideways ? width : height, turned, lines, hasImage, imageShare);
  }

  private float turnedX(int turn, float x, float y) {
    return switch (turn) {
      case 1 -> y;
      case 2 -> width - x;
      default -> height - y;
    };
  }

  private float turnedY(int turn, float x, float y) {
    return switch (turn) {
      case 1 -> width - x;
      case 2 -> height - y;
      default -> x;
    };
  }
}
