package io.planwright.ocr;

/**
 * Makes the paper white and the ink black, whatever light or copier was there: the shade of the
 * paper is taken from the neighbourhood, so that shadows of a fold and yellowed margins go too.
 */
final class Contrast {
  /** The neighbourhood, larger than a character of a title and smaller than a shadow. */
  private static final int BLOCK = 64;

  /** Paper is lighter than this part of all pixels of a block: text covers about a fifth. */
  private static final double PAPER = 0.7;

  /** A block darker than this holds a picture, not paper. */
  private static final int DARKEST_PAPER = 96;

  /** Ink is as dark as this part of the dark pixels. */
  private static final double INK = 0.3;

  /** Lighter pixels are paper. */
  private static final int INK_AT_MOST = 160;

  /** Ink at least this dark is black enough. */
  private static final int BLACK_ENOUGH = 40;

  private Contrast() {}

  /** The picture with white paper and black ink. */
  static Gray normalised(Gray picture) {
    int wide = Math.max(1, (picture.width() + BLOCK - 1) / BLOCK);
    int high = Math.max(1, (picture.height() + BLOCK - 1) / BLOCK);
    float[] paper = new float[wide * high];
    for (int row = 0; row < high; row++) {
      for (int column = 0; column < wide; column++) {
        paper[row * wide + column] = paper(picture, column * BLOCK, row * BLOCK);
      }
    }
    byte[] lit = new byte[picture.pixels().length];
    int[] counts = new int[256];
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < picture.width(); x++) {
        float here = blend(paper, wide, high, (x + 0.5f) / BLOCK - 0.5f, (y + 0.5f) / BLOCK - 0.5f);
        int shade = Math.min(Gray.WHITE, Math.round(picture.at(x, y) * Gray.WHITE / here));
        lit[y * picture.width() + x] = (byte) shade;
        counts[shade]++;
      }
    }
    stretch(lit, ink(counts));
    return new Gray(picture.width(), picture.height(), lit);
  }

  private static float paper(Gray picture, int left, int top) {
    int[] counts = new int[256];
    int all = 0;
    for (int y = top; y < Math.min(picture.height(), top + BLOCK); y += 2) {
      for (int x = left; x < Math.min(picture.width(), left + BLOCK); x += 2) {
        counts[picture.at(x, y)]++;
        all++;
      }
    }
    return Math.max(DARKEST_PAPER, percentile(counts, 256, all, PAPER));
  }

  private static int ink(int[] counts) {
    int dark = 0;
    for (int shade = 0; shade < INK_AT_MOST; shade++) {
      dark += counts[shade];
    }
    return dark == 0 ? 0 : percentile(counts, INK_AT_MOST, dark, INK);
  }

  private static int percentile(int[] counts, int shades, int all, double part) {
    long wanted = (long) (all * part);
    long sum = 0;
    for (int shade = 0; shade < shades; shade++) {
      sum += counts[shade];
      if (sum > wanted) {
        return shade;
      }
    }
    return shades - 1;
  }

  private static void stretch(byte[] pixels, int ink) {
    if (ink <= BLACK_ENOUGH) {
      return;
    }
    byte[] table = new byte[256];
    for (int shade = 0; shade < 256; shade++) {
      int stretched = (shade - ink) * Gray.WHITE / (Gray.WHITE - ink);
      table[shade] = (byte) Math.max(0, stretched);
    }
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = table[pixels[i] & 0xFF];
    }
  }

  private static float blend(float[] blocks, int wide, int high, float x, float y) {
    int left = Math.clamp((int) Math.floor(x), 0, wide - 1);
    int top = Math.clamp((int) Math.floor(y), 0, high - 1);
    int right = Math.min(wide - 1, left + 1);
    int bottom = Math.min(high - 1, top + 1);
    float across = Math.clamp(x - left, 0f, 1f);
    float down = Math.clamp(y - top, 0f, 1f);
    float upper = blocks[top * wide + left] * (1 - across) + blocks[top * wide + right] * across;
    float lower =
        blocks[bottom * wide + left] * (1 - across) + blocks[bottom * wide + right] * across;
    return upper * (1 - down) + lower * down;
  }
}
