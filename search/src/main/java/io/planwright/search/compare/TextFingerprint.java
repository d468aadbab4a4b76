package io.planwright.search.compare;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
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

  /** All characters from here to there are letters that are not folded. */
  private static final char FIRST_UNIFIED = '\u4E00';

  private static final char LAST_UNIFIED = '\u9FFF';

  /** Of a sample that has yet to grow. */
  private static final int FIRST_SIZE = 256;

  /** Below this a sample says nothing: about 130 characters. */
  private static final int SMALLEST = 32;

  /** The bits that are zero in all hashes of the sample. */
  private final long mask;

  private final long[] hashes;

  private TextFingerprint(long mask, long[] hashes) {
    this.mask = mask;
    this.hashes = hashes;
  }

  /** The fingerprint of a text. */
  public static TextFingerprint of(CharSequence text) {
    return of(text, Integer.MAX_VALUE);
  }

  /**
   * The fingerprint of a text with a smaller sample; an empty one when the text is too short to be
   * told by it.
   *
   * @param most how many runs it may have
   */
  public static TextFingerprint thinned(CharSequence text, int most) {
    TextFingerprint thinned = of(text, most);
    return thinned.isTelling() ? thinned : new TextFingerprint(SAMPLE_MASK, new long[0]);
  }

  private static TextFingerprint of(CharSequence text, int most) {
    char[] run = new char[RUN];
    long leaving = 1;
    for (int i = 1; i < RUN; i++) {
      leaving *= BASE;
    }
    Sample sample = new Sample(most);
    long rolling = 0;
    int seen = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < FIRST_UNIFIED || c > LAST_UNIFIED) {
        c = folded(c);
        if (!Character.isLetterOrDigit(c)) {
          continue;
        }
      }
      int slot = seen % RUN;
      if (seen >= RUN) {
        rolling -= run[slot] * leaving;
      }
      rolling = rolling * BASE + c;
      run[slot] = c;
      seen++;
      if (seen >= RUN) {
        sample.add(mixed(rolling));
      }
    }
    return sample.fingerprint();
  }

  /** Takes the runs of a text, and keeps fewer of them as there are too many. */
  private static final class Sample {
    private final int most;
    private long mask = SAMPLE_MASK;
    private long[] kept = new long[FIRST_SIZE];
    private int count;

    Sample(int most) {
      this.most = most;
    }

    void add(long hash) {
      if (count == kept.length) {
        thin();
        kept = 2 * count > kept.length ? Arrays.copyOf(kept, 2 * count) : kept;
      }
      if ((hash & mask) == 0) {
        kept[count++] = hash;
      }
    }

    private void thin() {
      count = sortedOnce(kept, count);
      while (count > most) {
        mask = (mask << 1) | 1;
        int left = 0;
        for (int i = 0; i < count; i++) {
          if ((kept[i] & mask) == 0) {
            kept[left++] = kept[i];
          }
        }
        count = left;
      }
    }

    TextFingerprint fingerprint() {
      thin();
      return new TextFingerprint(mask, Arrays.copyOf(kept, count));
    }
  }

  /** Puts the first of some numbers in ascending order, each once; how many are left. */
  private static int sortedOnce(long[] numbers, int count) {
    Arrays.sort(numbers, 0, count);
    int size = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || numbers[i] != numbers[i - 1]) {
        numbers[size++] = numbers[i];
      }
    }
    return size;
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

  private static long[] kept(long[] hashes, long mask) {
    return Arrays.stream(hashes).filter(hash -> (hash & mask) == 0).toArray();
  }

  /** Whether the sample is large enough to tell a text from others. */
  boolean isTelling() {
    return hashes.length >= SMALLEST || mask != SAMPLE_MASK;
  }

  /** The sampled runs in ascending order. */
  public long[] hashes() {
    return hashes.clone();
  }

  /**
   * How much of the shorter of two texts stands in the other, from 0 to 1; 0 for an empty one. Of a
   * smaller and a larger sample, what both would have kept is compared.
   */
  public double containment(TextFingerprint other) {
    long coarser = mask | other.mask;
    long[] own = mask == coarser ? hashes : kept(hashes, coarser);
    long[] others = other.mask == coarser ? other.hashes : kept(other.hashes, coarser);
    int smaller = Math.min(own.length, others.length);
    return smaller == 0 ? 0 : (double) shared(own, others) / smaller;
  }

  private static int shared(long[] one, long[] other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        shared++;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  /** Writes the sample. Five bytes of each hash are enough to tell runs apart. */
  public void write(DataOutput out) throws IOException {
    out.writeLong(mask);
    out.writeInt(hashes.length);
    for (long hash : hashes) {
      out.writeInt((int) hash);
      out.writeByte((int) (hash >>> Integer.SIZE));
    }
  }

  /** Reads a sample as it was written. */
  public static TextFingerprint read(DataInput in) throws IOException {
    long mask = in.readLong();
    long[] hashes = new long[in.readInt()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = Integer.toUnsignedLong(in.readInt()) | (in.readByte() & 0xffL) << Integer.SIZE;
    }
    Arrays.sort(hashes);
    return new TextFingerprint(mask, hashes);
  }
}
