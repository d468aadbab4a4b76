package io.planwright.read.ofd;

/**
 * A character on a page. Lengths are millimetres, from the page's upper left corner.
 *
 * @param text the character, one code point
 * @param x its left edge
 * @param y its base line
 * @param size the font size
 * @param width how wide it is, as far as its kind tells
 */
record Glyph(String text, double x, double y, double size, double width) {
  /** Latin letters and digits are about half as wide as Chinese characters. */
  private static final double LATIN_WIDTH = 0.5;

  /** The right edge. */
  double right() {
    return x + width;
  }

  /** The middle of the character. */
  double centreX() {
    return x + width / 2;
  }

  /** The middle of the character: its base line is near its lower edge. */
  double centreY() {
    return y - size * 0.35;
  }

  boolean isBlank() {
    return text.isBlank() || text.equals("\u00A0");
  }

  /** How wide a character is, as a share of its font size. */
  static double widthOf(int codePoint) {
    return codePoint < 0x2E80 && !(codePoint >= 0x2014 && codePoint <= 0x2026) ? LATIN_WIDTH : 1;
  }
}
