package io.planwright.ocr;

import java.util.List;

/** Takes drawn lines off a page, so that no border is read as 一, | or 1. */
final class Eraser {
  /** The soft edge of a line beside its dark pixels. */
  private static final int EDGE = 2;

  private Eraser() {}

  /** The picture without these lines. */
  static Gray without(Gray picture, List<DrawnLine> lines) {
    if (lines.isEmpty()) {
      return picture;
    }
    byte[] pixels = picture.pixels().clone();
    for (DrawnLine line : lines) {
      int from = line.from() - EDGE;
      int to = line.to() + EDGE;
      int first = line.at() - EDGE;
      int last = line.at() + line.thickness() + EDGE;
      int left = Math.max(0, line.across() ? from : first);
      int right = Math.min(picture.width(), line.across() ? to : last);
      int top = Math.max(0, line.across() ? first : from);
      int bottom = Math.min(picture.height(), line.across() ? last : to);
      for (int y = top; y < bottom; y++) {
        for (int x = left; x < right; x++) {
          pixels[y * picture.width() + x] = (byte) Gray.WHITE;
        }
      }
    }
    return new Gray(picture.width(), picture.height(), pixels);
  }
}
