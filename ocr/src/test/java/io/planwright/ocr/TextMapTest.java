package io.planwright.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextMapTest {
  private static final int WIDTH = 200;
  private static final int HEIGHT = 80;

  private final float[] likelihood = new float[WIDTH * HEIGHT];

  @Test
  void aLikelyAreaBecomesABoxThatHoldsTheWholeLine() {
    mark(40, 20, 140, 26, 0.9f);

    // 100 × 6 grows by its area over its circumference, times 1.6: by 5 pixels.
    assertThat(new TextMap(WIDTH, HEIGHT, likelihood).boxes())
        .containsExactly(new Box(35, 15, 145, 31));
  }

  @Test
  void boxesComeFromTopToBottomAndLeftToRight() {
    mark(120, 50, 180, 56, 0.9f);
    mark(10, 50, 70, 56, 0.9f);
    mark(10, 10, 180, 16, 0.9f);

    assertThat(new TextMap(WIDTH, HEIGHT, likelihood).boxes())
        .extracting(Box::left)
        .isSortedAccordingTo(Integer::compare)
        .hasSize(3);
    assertThat(new TextMap(WIDTH, HEIGHT, likelihood).boxes()).extracting(Box::top).isSorted();
  }

  @Test
  void anAreaNetworkAndEyeDoubtIsNone() {
    mark(40, 20, 140, 26, 0.4f);

    assertThat(new TextMap(WIDTH, HEIGHT, likelihood).boxes()).isEmpty();
  }

  @Test
  void aSpeckIsNone() {
    mark(40, 20, 42, 22, 0.9f);

    assertThat(new TextMap(WIDTH, HEIGHT, likelihood).boxes()).isEmpty();
  }

  private void mark(int left, int top, int right, int bottom, float likely) {
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        likelihood[y * WIDTH + x] = likely;
      }
    }
  }
}
