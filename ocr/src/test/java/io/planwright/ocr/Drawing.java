package io.planwright.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** A page drawn for a test: black marks on white paper. */
final class Drawing {
  private final BufferedImage image;
  private final Graphics2D pen;

  Drawing(int width, int height) {
    image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.BLACK);
  }

  /** Turns the sheet before anything is drawn on it. */
  Drawing askew(double degrees) {
    pen.rotate(Math.toRadians(degrees), image.getWidth() / 2.0, image.getHeight() / 2.0);
    return this;
  }

  /** A filled rectangle. */
  Drawing block(int left, int top, int width, int height) {
    pen.fillRect(left, top, width, height);
    return this;
  }

  /** Lines of blocks of different widths, as text looks from afar. */
  Drawing text(int left, int top, int width, int lines, int leading) {
    for (int line = 0; line < lines; line++) {
      int x = left;
      int sign = 0;
      while (x < left + width - 20 * (line % 3)) {
        int wide = 6 + 5 * ((line + sign) % 3);
        block(x, top + line * leading, wide, leading / 2);
        x += wide + 4;
        sign++;
      }
    }
    return this;
  }

  Gray gray() {
    return Gray.of(image);
  }

  BufferedImage image() {
    return image;
  }

  Graphics2D pen() {
    return pen;
  }
}
