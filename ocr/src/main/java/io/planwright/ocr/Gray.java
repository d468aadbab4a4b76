package io.planwright.ocr;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** A picture in shades of grey, 0 for black and 255 for white. What lies outside of it is white. */
final class Gray {
  static final int WHITE = 255;

  private final int width;
  private final int height;
  private final byte[] pixels;

  /**
   * Creates a picture.
   *
   * @param width in pixels
   * @param height in pixels
   * @param pixels row by row; from now on owned by this picture
   */
  Gray(int width, int height, byte[] pixels) {
    this.width = width;
    this.height = height;
    this.pixels = pixels;
  }

  /** The picture in grey, on white where it is transparent. */
  static Gray of(BufferedImage image) {
    BufferedImage grey = image;
    if (image.getType() != BufferedImage.TYPE_BYTE_GRAY) {
      grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
      Graphics2D graphics = grey.createGraphics();
      graphics.setColor(java.awt.Color.WHITE);
      graphics.fillRect(0, 0, grey.getWidth(), grey.getHeight());
      graphics.drawImage(image, 0, 0, null);
      graphics.dispose();
    }
    byte[] data = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
    return new Gray(grey.getWidth(), grey.getHeight(), data.clone());
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** The pixels row by row, not to be written to. */
  byte[] pixels() {
    return pixels;
  }

  int at(int x, int y) {
    return pixels[y * width + x] & 0xFF;
  }

  /** The same picture turned clockwise by so many right angles. */
  Gray turned(int quarters) {
    int turn = Math.floorMod(quarters, 4);
    if (turn == 0) {
      return this;
    }
    boolean sideways = turn % 2 == 1;
    int wide = sideways ? height : width;
    int high = sideways ? width : height;
    byte[] turned = new byte[pixels.length];
    for (int y = 0; y < high; y++) {
      for (int x = 0; x < wide; x++) {
        int from =
            switch (turn) {
              case 1 -> (height - 1 - x) * width + y;
              case 2 -> (height - 1 - y) * width + (width - 1 - x);
              default -> x * width + (width - 1 - y);
            };
        turned[y * wide + x] = pixels[from];
      }
    }
    return new Gray(wide, high, turned);
  }

  /**
   * A part of the picture at another size, shrunk by averaging and enlarged by blending.
   *
   * @param x0 the left edge, which may lie outside
   * @param y0 the upper edge, which may lie outside
   * @param wide the width of the part
   * @param high the height of the part
   * @param toWidth the width of the result in pixels
   * @param toHeight the height of the result in pixels
   */
  Gray scaled(double x0, double y0, double wide, double high, int toWidth, int toHeight) {
    Taps across = Taps.of(x0, wide, toWidth);
    Taps down = Taps.of(y0, high, toHeight);
    int firstRow = down.first();
    int rows = down.last() - firstRow + 1;
    float[] narrowed = new float[rows * toWidth];
    for (int row = 0; row < rows; row++) {
      int y = firstRow + row;
      for (int x = 0; x < toWidth; x++) {
        narrowed[row * toWidth + x] = y < 0 || y >= height ? WHITE : across.sum(this, x, y);
      }
    }
    byte[] result = new byte[toWidth * toHeight];
    for (int y = 0; y < toHeight; y++) {
      for (int x = 0; x < toWidth; x++) {
        float sum = 0;
        for (int tap = 0; tap < down.count(); tap++) {
          int row = down.start(y) + tap - firstRow;
          sum += down.weight(y, tap) * (row < rows ? narrowed[row * toWidth + x] : WHITE);
        }
        result[y * toWidth + x] = (byte) Math.clamp(Math.round(sum), 0, WHITE);
      }
    }
    return new Gray(toWidth, toHeight, result);
  }

  /** Which pixels of a row or column make one of the result, and by how much. */
  private static final class Taps {
    private final int count;
    private final int[] starts;
    private final float[] weights;

    private Taps(int count, int[] starts, float[] weights) {
      this.count = count;
      this.starts = starts;
      this.weights = weights;
    }

    static Taps of(double from, double length, int to) {
      double scale = length / to;
      double reach = Math.max(1, scale);
      int count = (int) Math.ceil(2 * reach) + 1;
      int[] starts = new int[to];
      float[] weights = new float[to * count];
      for (int i = 0; i < to; i++) {
        double centre = from + (i + 0.5) * scale - 0.5;
        starts[i] = (int) Math.ceil(centre - reach);
        double sum = 0;
        double[] tent = new double[count];
        for (int tap = 0; tap < count; tap++) {
          tent[tap] = Math.max(0, 1 - Math.abs(starts[i] + tap - centre) / reach);
          sum += tent[tap];
        }
        for (int tap = 0; tap < count; tap++) {
          weights[i * count + tap] = (float) (tent[tap] / sum);
        }
      }
      return new Taps(count, starts, weights);
    }

    int count() {
      return count;
    }

    int start(int index) {
      return starts[index];
    }

    float weight(int index, int tap) {
      return weights[index * count + tap];
    }

    int first() {
      return starts[0];
    }

    int last() {
      return starts[starts.length - 1] + count - 1;
    }

    float sum(Gray picture, int index, int y) {
      float sum = 0;
      for (int tap = 0; tap < count; tap++) {
        int x = starts[index] + tap;
        int value = x < 0 || x >= picture.width ? WHITE : picture.at(x, y);
        sum += weights[index * count + tap] * value;
      }
      return sum;
    }
  }
}
