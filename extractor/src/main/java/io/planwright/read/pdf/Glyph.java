package io.planwright.read.pdf;

/**
 * A character as it is drawn, in points from the upper left corner of the page.
 *
 * @param text the character, U+FFFD where the file does not say which one it is
 * @param x where it begins on its baseline
 * @param y the baseline
 * @param width how far the next character is, without letter spacing
 * @param size the type size
 * @param turn how many right angles it is turned clockwise, {@link #OBLIQUE} for other angles
 * @param visible whether ink is put on the page
 * @param confidence how sure a recognition was of it from 0 to 1, {@link #DRAWN} where the file
 *     says what it is
 */
record Glyph(
    String text,
    float x,
    float y,
    float width,
    float size,
    int turn,
    boolean visible,
    float confidence) {
  /** The confidence of a glyph that was not recognised but is what the file says. */
  static final float DRAWN = -1;

  /** The turn of a glyph that stands at another than a right angle, as watermarks do. */
  static final int OBLIQUE = -1;

  /** A glyph that is what the file says. */
  Glyph(String text, float x, float y, float width, float size, int turn, boolean visible) {
    this(text, x, y, width, size, turn, visible, DRAWN);
  }

  float right() {
    return x + width;
  }

  boolean isBlank() {
    return text.isBlank();
  }

  Glyph at(float newX, float newY) {
    return new Glyph(text, newX, newY, width, size, 0, visible, confidence);
  }
}
