package io.planwright.search.inversion;

import java.util.Arrays;

/**
 * The tokens of a text, by the numbers of their terms. A token takes an integer: the number, and in
 * the last two bits how far its position is behind that of the token before; a gap too large for
 * them is an integer of its own behind it.
 */
public final class CutText {
  private static final int GAP_BITS = 2;
  private static final int LARGE_GAP = (1 << GAP_BITS) - 1;

  private final int[] codes;
  private final int size;
  private final int length;

  private CutText(int[] codes, int size, int length) {
    this.codes = codes;
    this.size = size;
    this.length = length;
  }

  /** How many tokens there are. */
  int size() {
    return size;
  }

  /** At how many positions tokens stand. */
  int length() {
    return length;
  }

  /** Counts the tokens of each term, by its number. */
  void count(int[] counts) {
    for (int at = 0; at < codes.length; at++) {
      counts[codes[at] >>> GAP_BITS]++;
      at += (codes[at] & LARGE_GAP) == LARGE_GAP ? 1 : 0;
    }
  }

  /**
   * Puts each token where the next one of its term belongs.
   *
   * @param record the upper half of what is put, the position being the lower
   * @param next the place for the next token of each term, by its number; moves on
   */
  void place(int record, int[] next, long[] places) {
    long upper = (long) record << Integer.SIZE;
    int position = 0;
    for (int at = 0; at < codes.length; at++) {
      int code = codes[at];
      int gap = code & LARGE_GAP;
      position += gap == LARGE_GAP ? codes[++at] : gap;
      places[next[code >>> GAP_BITS]++] = upper | position;
    }
  }

  /** Takes the tokens of one text after another; for one thread at a time. */
  static final class Builder {
    private int[] codes = new int[1024];
    private int used;
    private int size;
    private int length;
    private int last;

    /** A token at the position of the one before or behind it. */
    void add(int term, int position) {
      if (used + 2 > codes.length) {
        codes = Arrays.copyOf(codes, 2 * codes.length);
      }
      int gap = position - last;
      codes[used++] = term << GAP_BITS | Math.min(gap, LARGE_GAP);
      if (gap >= LARGE_GAP) {
        codes[used++] = gap;
      }
      length += size == 0 || gap > 0 ? 1 : 0;
      size++;
      last = position;
    }

    /** The text; what comes next is another. */
    CutText build() {
      CutText text = new CutText(Arrays.copyOf(codes, used), size, length);
      used = 0;
      size = 0;
      length = 0;
      last = 0;
      return text;
    }
  }
}
