package io.planwright.search.compare;

import java.util.Arrays;

/**
 * What is left of a text for telling whether another one says the same: a fixed sample of its runs
 * of six characters, in time linear in its length.
 *
 * <p>Blanks and punctuation do not count, full and half width are the same. A run belongs to the
 * sample or not by its own hash, so the samples of two texts hold the same of what they share, and
 * the share of a short text that stands in a long one can be told from the samples alone.
 *
 * <p>Example: {@code 云湖市高新技术企业培育行动计划} and the same with blanks between the characters have equal
 * fingerprints.
 */
public final class TextFingerprint {
  /** Long enough that runs of a stock phrase are few, short enough to survive damaged letters. */
  private static final int RUN = 6;

  /** One run in four is kept. */
  private static final long SAMPLE_MASK = 3;

  private static final long BASE = 1_000_003L;

  private static final int FULL_WIDTH_FROM = 0xFF01;
  private static final int FULL_WIDTH_TO = 0xFF5E;
  private static final int FULL_WIDTH_SHIFT = 0xFEE0;

  private final long[] hashes;

  private TextFingerprint(long[] hashes) {
    this.hashes = hashes;
  }

  /** The fingerprint of a text. */
  public static TextFingerprint of(CharSequence text) {
    char[] run = new char[RUN];
    long leaving = 1;
    for (int i = 1; i < RUN; i++) {
      leaving *= BASE;
    }
    long[] kept = new long[Math.max(16, text.length() / 3)];
    int count = 0;
    long rolling = 0;
    int seen = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = folded(text.charAt(i));
      if (!Character.isLetterOrDigit(c)) {
        continue;
      }
      int slot = seen % RUN;
      if (seen >= RUN) {
        rolling -= run[slot] * leaving;
      }
      rolling = rolling * BASE + c;
      run[slot] = c;
      seen++;
      long hash = mixed(rolling);
      if (seen >= RUN && (hash & SAMPLE_MASK) == 0) {
        kept = count == kept.length ? Arrays.copyOf(kept, count * 2) : kept;
        kept[count++] = hash;
      }
    }
    return new TextFingerprint(
        Arrays.stream(Arrays.copyOf(kept, count)).sorted().distinct().toArray());
  }

  private static char folded(char c) {
    char narrow = c >= FULL_WIDTH_FROM && c <= FULL_WIDTH_TO ? (char) (c - FULL_WIDTH_SHIFT) : c;
    return Character.toLowerCase(narrow);
  }

  /** Spreads a hash over all bits, as splitmix64 does. */
  private static long mixed(long hash) {
    long one = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    long two = (one ^ (one >>> 27)) * 0x94d049bb133111ebL;
    return two ^ (two >>> 31);
  }

  /** How many runs are in the sample. */
  public int size() {
    return hashes.length;
  }

  /** The sampled runs in ascending order. */
  public long[] hashes() {
    return hashes.clone();
  }

  /** How much of the shorter of two texts stands in the other, from 0 to 1; 0 for an empty one. */
  public double containment(TextFingerprint other) {
    int smaller = Math.min(hashes.length, other.hashes.length);
    return smaller == 0 ? 0 : (double) shared(other) / smaller;
  }

  private int shared(TextFingerprint other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      if (hashes[i] == other.hashes[j]) {
        shared++;
        i++;
        j++;
      } else if (hashes[i] < other.hashes[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }
}
