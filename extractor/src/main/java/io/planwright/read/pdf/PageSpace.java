package io.planwright.read.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Turns the coordinates of a page's content (origin at the lower left, y upwards, before the page's
 * own rotation) into those a reader sees: origin at the upper left, y downwards.
 */
final class PageSpace {
  /** The sine of the largest angle at which text still counts as straight: about six degrees. */
  private static final float SKEW = 0.1f;

  private final int quarters;
  private final float left;
  private final float bottom;
  private final float ownWidth;
  private final float ownHeight;

  PageSpace(PDPage page) {
    PDRectangle box = page.getCropBox();
    quarters = Math.floorMod(page.getRotation() / 90, 4);
    left = box.getLowerLeftX();
    bottom = box.getLowerLeftY();
    ownWidth = box.getWidth();
    ownHeight = box.getHeight();
  }

  float width() {
    return quarters % 2 == 0 ? ownWidth : ownHeight;
  }

  float height() {
    return quarters % 2 == 0 ? ownHeight : ownWidth;
  }

  float x(float userX, float userY) {
    float x = userX - left;
    float y = userY - bottom;
    return switch (quarters) {
      case 0 -> x;
      case 1 -> y;
      case 2 -> ownWidth - x;
      default -> ownHeight - y;
    };
  }

  float y(float userX, float userY) {
    float x = userX - left;
    float y = userY - bottom;
    return switch (quarters) {
      case 0 -> ownHeight - y;
      case 1 -> x;
      case 2 -> y;
      default -> ownWidth - x;
    };
  }

  /** How text is turned whose baseline has this direction in the page's content. */
  int turn(float directionX, float directionY) {
    float length = (float) Math.hypot(directionX, directionY);
    float straight = length * SKEW;
    int turn;
    if (Math.abs(directionY) <= straight) {
      turn = directionX >= 0 ? 0 : 2;
    } else if (Math.abs(directionX) <= straight) {
      turn = directionY < 0 ? 1 : 3;
    } else {
      return Glyph.OBLIQUE;
    }
    return (turn + quarters) % 4;
  }
}
