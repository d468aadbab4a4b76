package io.planwright.ocr;

import java.nio.FloatBuffer;
import java.util.List;

/** Finds where text stands on a page, with the network that marks the pixels of text (DB). */
final class TextDetector {
  /** Resolution at which the network looks at a page: type of 9 points is 12 pixels high there. */
  private static final float DOTS_PER_INCH = 100;

  /** Larger pages are looked at more coarsely. */
  private static final int LONGEST_SIDE = 2048;

  /** The network halves its input five times. */
  private static final int STEP = 32;

  /** Mean and spread of the pictures the network was trained on, for red, green and blue. */
  private static final float[] MEAN = {0.485f, 0.456f, 0.406f};

  private static final float[] SPREAD = {0.229f, 0.224f, 0.225f};

  private final Models models;

  TextDetector(Models models) {
    this.models = models;
  }

  /** The boxes of text of a page, in its pixels. */
  List<Box> boxes(Gray page, float dotsPerInch) {
    float scale = Math.min(1, DOTS_PER_INCH / dotsPerInch);
    scale = Math.min(scale, LONGEST_SIDE / (float) Math.max(page.width(), page.height()));
    int width = steps(page.width() * scale);
    int height = steps(page.height() * scale);
    Gray small = page.scaled(0, 0, page.width(), page.height(), width, height);
    Models.Output output = models.detect(input(small), width, height);
    float[] likelihood = new float[output.rows() * output.columns()];
    output.values().get(likelihood);
    TextMap map = new TextMap(output.columns(), output.rows(), likelihood);
    float acrossScale = page.width() / (float) output.columns();
    float downScale = page.height() / (float) output.rows();
    return map.boxes().stream().map(box -> scaled(box, acrossScale, downScale)).toList();
  }

  private static int steps(float pixels) {
    return Math.max(1, Math.round(pixels / STEP)) * STEP;
  }

  private static Box scaled(Box box, float across, float down) {
    return new Box(
        Math.round(box.left() * across),
        Math.round(box.top() * down),
        Math.round(box.right() * across),
        Math.round(box.bottom() * down));
  }

  private static FloatBuffer input(Gray picture) {
    byte[] pixels = picture.pixels();
    FloatBuffer input = Tensors.buffer(3 * pixels.length);
    for (int channel = 0; channel < 3; channel++) {
      for (byte pixel : pixels) {
        input.put(((pixel & 0xFF) / 255f - MEAN[channel]) / SPREAD[channel]);
      }
    }
    return input.rewind();
  }
}
