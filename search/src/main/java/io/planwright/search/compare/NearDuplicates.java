package io.planwright.search.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Recognises a text that was met before: on a mirror, with other decoration around it, cut off
 * after its beginning.
 *
 * <p>Texts are added one after the other; each either is a copy of one added before or stands for
 * itself. The time for each is linear in its length however many there are.
 */
public final class NearDuplicates {
  /**
   * So much of the shorter text has to stand in the other. Among some 200 plans as they are found
   * on the web, mirrors of one plan shared 0.83 and more, different plans that took over from each
   * other 0.40 and less; this is in the middle.
   */
  public static final double SAME = 0.6;

  /** A run in more texts than this is a stock phrase and leads to none of them. */
  private static final int MOST_TEXTS_OF_A_RUN = 64;

  private final Map<Long, List<Integer>> textsByRun = new HashMap<>();
  private final Map<Integer, TextFingerprint> originals = new HashMap<>();
  private final double same;
  private int added;

  /** Recognises what is the same by {@link #SAME}. */
  public NearDuplicates() {
    this(SAME);
  }

  /**
   * Recognises what is alike.
   *
   * @param same so much of the shorter text has to stand in the other
   */
  public NearDuplicates(double same) {
    this.same = same;
  }

  /**
   * Adds a text.
   *
   * @param fingerprint of the text
   * @param possible whether the text may be a copy of the one added as this, counted from 0; for
   *     what else is known, such as that the two are for different places
   * @return the number of the text of which it is a copy, which is none itself; empty when it
   *     stands for itself
   */
  public OptionalInt add(TextFingerprint fingerprint, IntPredicate possible) {
    return add(fingerprint, possible, other -> true);
  }

  /**
   * Adds a text of which the fingerprint tells less than the text itself.
   *
   * @param possible asked first: whether the text may be a copy of another at all
   * @param confirmed asked of those that are alike enough: whether it is one
   */
  public OptionalInt add(
      TextFingerprint fingerprint, IntPredicate possible, IntPredicate confirmed) {
    int number = added++;
    if (!fingerprint.isTelling()) {
      return OptionalInt.empty();
    }
    OptionalInt original = best(fingerprint, possible, confirmed);
    if (original.isEmpty()) {
      originals.put(number, fingerprint);
      for (long run : fingerprint.hashes()) {
        List<Integer> texts = textsByRun.computeIfAbsent(run, key -> new ArrayList<>(1));
        if (texts.size() <= MOST_TEXTS_OF_A_RUN) {
          texts.add(number);
        }
      }
    }
    return original;
  }

  private OptionalInt best(
      TextFingerprint fingerprint, IntPredicate possible, IntPredicate confirmed) {
    int[] sharing = sharing(fingerprint);
    int best = -1;
    double most = 0;
    for (int i = 0; i < sharing.length; i++) {
      int candidate = sharing[i];
      boolean known = i > 0 && sharing[i - 1] == candidate;
      if (known || !possible.test(candidate)) {
        continue;
      }
      double containment = fingerprint.containment(original(candidate));
      if (containment >= same && containment > most && confirmed.test(candidate)) {
        best = candidate;
        most = containment;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  /** The texts that share a run, once for each run, in ascending order. */
  private int[] sharing(TextFingerprint fingerprint) {
    IntStream.Builder sharing = IntStream.builder();
    for (long run : fingerprint.hashes()) {
      List<Integer> texts = textsByRun.getOrDefault(run, List.of());
      if (texts.size() <= MOST_TEXTS_OF_A_RUN) {
        texts.forEach(sharing::add);
      }
    }
    return sharing.build().sorted().toArray();
  }

  private TextFingerprint original(int number) {
    TextFingerprint found = originals.get(number);
    if (found == null) {
      throw new IllegalStateException("text " + number + " stands for none");
    }
    return found;
  }
}
