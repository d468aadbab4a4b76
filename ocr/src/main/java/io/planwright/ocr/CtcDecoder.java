package io.planwright.ocr;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes characters of what the network says step by step along a line (connectionist temporal
 * classification): at each step the likeliest class counts, a class that goes on is one character,
 * and the class for nothing sets equal characters apart.
 *
 * <p>Example: the steps 增 增 – 长 – 8 – – 8 are 增长88.
 */
final class CtcDecoder {
  private final List<String> characters;

  /**
   * Creates a decoder.
   *
   * @param characters what each class stands for; the first is for nothing
   */
  CtcDecoder(List<String> characters) {
    this.characters = List.copyOf(characters);
  }

  /**
   * A character.
   *
   * @param text the character
   * @param step the middle of the steps at which it was seen
   * @param confidence the highest likelihood among them
   */
  record Found(String text, float step, float confidence) {}

  /**
   * The characters of a line.
   *
   * @param output one row of likelihoods for each step
   */
  List<Found> decode(Models.Output output) {
    int steps = output.rows();
    int classes = output.columns();
    FloatBuffer values = output.values();
    List<Found> found = new ArrayList<>();
    float[] row = new float[classes];
    int last = 0;
    int first = 0;
    float sure = 0;
    for (int step = 0; step <= steps; step++) {
      int best = 0;
      if (step < steps) {
        values.get(step * classes, row);
        best = likeliest(row);
      }
      if (best != last) {
        if (last != 0) {
          found.add(new Found(characters.get(last), (first + step - 1) / 2f + 0.5f, sure));
        }
        first = step;
        sure = 0;
        last = best;
      }
      if (step < steps) {
        sure = Math.max(sure, row[best]);
      }
    }
    return found;
  }

  private static int likeliest(float[] row) {
    int best = 0;
    for (int i = 1; i < row.length; i++) {
      best = row[i] > row[best] ? i : best;
    }
    return best;
  }
}
