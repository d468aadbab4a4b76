package io.planwright.ocr;

import io.planwright.ocr.LineReader.Seen;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How large the type of a line is. 汉字 stand in squares, so that the distance from one to the next
 * is the size; a line of figures only shows how high they are.
 *
 * @param pixels the size
 * @param sure whether several 汉字 agree on it
 */
record TypeSize(float pixels, boolean sure) {
  /** A 汉字 fills this part of its square. */
  private static final float HAN = 0.92f;

  /** A figure is this part of the type size high. */
  private static final float FIGURE = 0.72f;

  /** So many distances tell the size. */
  private static final int ENOUGH = 4;

  /** Sizes that differ by less are one: 三号 and 小三 differ by this. */
  private static final float SURE_STEP = 0.06f;

  /** Sizes that are guessed may be off by this. */
  private static final float GUESS = 0.25f;

  /**
   * The size of a line.
   *
   * @param line its characters
   * @param stretches the first and last column of each
   * @param height the height of its ink
   */
  static TypeSize of(List<Seen> line, List<int[]> stretches, float height) {
    float[] pitches = new float[line.size()];
    int count = 0;
    boolean han = false;
    for (int i = 0; i < line.size(); i++) {
      han |= isHan(line.get(i).text());
      if (i > 0 && isHan(line.get(i).text()) && isHan(line.get(i - 1).text())) {
        int[] one = stretches.get(i - 1);
        int[] next = stretches.get(i);
        pitches[count++] = (next[0] + next[1] - one[0] - one[1]) / 2f;
      }
    }
    if (count >= ENOUGH) {
      Arrays.sort(pitches, 0, count);
      // letter spacing of a heading is no type size
      float pitch = pitches[count / 2];
      if (pitch < height * 1.4f) {
        return new TypeSize(pitch, true);
      }
    }
    return new TypeSize(height / (han ? HAN : FIGURE), false);
  }

  private static boolean isHan(String text) {
    return !text.isEmpty() && Character.isIdeographic(text.codePointAt(0));
  }

  /**
   * The size most characters of a page have, 0 without any.
   *
   * @param sizes the size of each line
   * @param lengths how many characters each line has
   */
  static float usual(List<TypeSize> sizes, List<Integer> lengths) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int i = 0; i < sizes.size(); i++) {
      counts.merge(Math.round(sizes.get(i).pixels), lengths.get(i), Integer::sum);
    }
    int best = 0;
    int most = 0;
    for (int size : counts.keySet()) {
      int near =
          counts.getOrDefault(size - 1, 0)
              + counts.getOrDefault(size, 0)
              + counts.getOrDefault(size + 1, 0);
      if (near > most) {
        most = near;
        best = size;
      }
    }
    return best;
  }

  /** This size, or the usual one of the page when it is hardly another. */
  float near(float usual) {
    float slack = usual * (sure ? SURE_STEP : GUESS);
    return Math.abs(pixels - usual) <= slack ? usual : pixels;
  }
}
