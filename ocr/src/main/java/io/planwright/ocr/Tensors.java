package io.planwright.ocr;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;

/** Pictures as the networks that read lines take them: three times the same, from -1 to 1. */
final class Tensors {
  private Tensors() {}

  /** Room for so many numbers, outside of the heap, where the networks read them without a copy. */
  static FloatBuffer buffer(int size) {
    return ByteBuffer.allocateDirect(size * Float.BYTES)
        .order(ByteOrder.nativeOrder())
        .asFloatBuffer();
  }

  /**
   * A line for a network.
   *
   * @param line the picture of the line
   * @param width how wide the input is; beyond the line it is 0, between black and white, as in the
   *     training of the networks
   */
  static FloatBuffer line(Gray line, int width) {
    FloatBuffer input = buffer(3 * line.height() * width);
    for (int channel = 0; channel < 3; channel++) {
      for (int y = 0; y < line.height(); y++) {
        for (int x = 0; x < width; x++) {
          input.put(x < line.width() ? line.at(x, y) / 127.5f - 1 : 0);
        }
      }
    }
    return input.rewind();
  }
}
