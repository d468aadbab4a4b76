package io.planwright.ocr;

import java.util.BitSet;

/**
 * Where there is ink on a page: its pixels in black and white.
 *
 * @param width in pixels
 * @param height in pixels
 * @param dark the dark pixels, row by row
 */
record Ink(int width, int height, BitSet dark) {
  /** Of a picture with white paper and black ink, half of the way between. */
  private static final int THRESHOLD = 140;

  /** The ink of a picture with normal contrast. */
  static Ink of(Gray picture) {
    BitSet dark = new BitSet(picture.pixels().length);
    byte[] pixels = picture.pixels();
    for (int i = 0; i < pixels.length; i++) {
      if ((pixels[i] & 0xFF) < THRESHOLD) {
        dark.set(i);
      }
    }
    return new Ink(picture.width(), picture.height(), dark);
  }

  boolean at(int x, int y) {
    return dark.get(y * width + x);
  }

  /** How many pixels of a column are dark between two rows, the second excluded. */
  int inColumn(int x, int top, int bottom) {
    int count = 0;
    for (int y = Math.max(0, top); y < Math.min(height, bottom); y++) {
      count += dark.get(y * width + x) ? 1 : 0;
    }
    return count;
  }

  /** How many pixels of a row are dark between two columns, the second excluded. */
  int inRow(int y, int left, int right) {
    int from = y * width + Math.max(0, left);
    int to = y * width + Math.min(width, right);
    int count = 0;
    for (int at = dark.nextSetBit(from); at >= 0 && at < to; at = dark.nextSetBit(at + 1)) {
      count++;
    }
    return count;
  }
}
