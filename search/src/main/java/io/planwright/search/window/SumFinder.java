package io.planwright.search.window;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Finds what several finders do together, with the sum of their scores. */
final class SumFinder extends Finder {
  /** All that must find a record: first those that only filter, and the rarest first. */
  private final List<Finder> required;

  private final List<Finder> optional;

  /** The optional ones, the rarest first. */
  private final List<Finder> optionalByRarity;

  /** So many of the optional ones must find a record. */
  private final int least;

  private final List<Finder> excluded;

  /** Those whose scores count, in the order of the query: sums differ with it. */
  private final List<Finder> summed;

  /** What enough of the optional ones may find. */
  private final FixedBitSet candidates = new FixedBitSet(SIZE);

  /** Which of the optional ones have something in the present window. */
  private final List<Finder> present = new ArrayList<>();

  /**
   * Creates a finder.
   *
   * @param scoring must find a record, and count
   * @param filtering must find a record
   * @param optional may find a record, and count
   * @param least so many of the optional ones must find it, fewer than there are
   * @param excluded must not find a record
   */
  SumFinder(
      List<Finder> scoring,
      List<Finder> filtering,
      List<Finder> optional,
      int least,
      List<Finder> excluded,
      boolean scored) {
    super(scored);
    this.required =
        Stream.of(filtering, scoring)
            .flatMap(some -> some.stream().sorted(Comparator.comparingLong(Finder::cost)))
            .toList();
    this.optional = optional;
    this.optionalByRarity =
        optional.stream().sorted(Comparator.comparingLong(Finder::cost)).toList();
    this.least = least;
    this.excluded = excluded;
    this.summed = scoring;
  }

  @Override
  int next(int from) throws IOException {
    int next = least > 0 ? nextOptional(from) : from;
    for (Finder one : required) {
      if (next == DocIdSetIterator.NO_MORE_DOCS) {
        break;
      }
      next = one.next(next);
    }
    return next;
  }

  /** Where the least number of optional ones may begin to find something. */
  private int nextOptional(int from) throws IOException {
    int[] nexts = new int[optional.size()];
    for (int i = 0; i < nexts.length; i++) {
      nexts[i] = optional.get(i).next(from);
    }
    Arrays.sort(nexts);
    return nexts[least - 1];
  }

  @Override
  void fill(int first, int end, @Nullable FixedBitSet among) throws IOException {
    FixedBitSet left = among;
    for (int i = 0; i < required.size(); i++) {
      Finder one = required.get(i);
      if (!one.find(first, end, left)) {
        found.clear();
        return;
      }
      if (i == 0) {
        found.or(one.found);
        left = found;
      } else {
        found.and(one.found);
      }
      if (found.scanIsEmpty()) {
        return;
      }
    }
    findOptional(first, end, left);
    if (least > 0) {
      keepThoseOftenFound();
    }
    for (Finder one : excluded) {
      if (one.find(first, end, found)) {
        found.andNot(one.found);
      }
    }
    if (isScored()) {
      sum();
    }
  }

  /** What is found by enough of them is found by one of all but the most frequent ones. */
  private void findOptional(int first, int end, @Nullable FixedBitSet among) throws IOException {
    present.clear();
    candidates.clear();
    int needed = optional.size() - least + 1;
    for (int i = 0; i < optional.size(); i++) {
      Finder one = optionalByRarity.get(i);
      if (one.find(first, end, i < needed || least < 2 ? among : candidates)) {
        present.add(one);
        if (i < needed && least > 1) {
          candidates.or(one.found);
        }
      }
    }
    present.sort(Comparator.comparingInt(optional::indexOf));
  }

  /** Keeps what enough of the optional ones have found. */
  private void keepThoseOftenFound() {
    long[] own = found.getBits();
    for (int word = 0; word < own.length; word++) {
      // Sums of bits, all records of a word at once: the second digit is set from two on.
      long once = 0;
      long rest = 0;
      for (Finder one : present) {
        long bits = one.found.getBits()[word];
        rest |= once & bits;
        once |= bits;
      }
      long enough = least == 1 ? once : least == 2 ? rest : counted(word, rest);
      own[word] = required.isEmpty() ? enough : own[word] & enough;
    }
  }

  /** Which of these records were found often enough. */
  private long counted(int word, long of) {
    long enough = 0;
    for (long rest = of; rest != 0; rest &= rest - 1) {
      long record = rest & -rest;
      int count = 0;
      for (Finder one : present) {
        count += (one.found.getBits()[word] & record) == 0 ? 0 : 1;
      }
      enough |= count < least ? 0 : record;
    }
    return enough;
  }

  private void sum() {
    long[] own = found.getBits();
    for (int word = 0; word < own.length; word++) {
      for (long rest = own[word]; rest != 0; rest &= rest - 1) {
        int at = (word << 6) + Long.numberOfTrailingZeros(rest);
        float sum = 0;
        for (Finder one : summed) {
          sum += one.scores[at];
        }
        for (Finder one : present) {
          sum += (one.found.getBits()[word] & rest & -rest) == 0 ? 0 : one.scores[at];
        }
        scores[at] = sum;
      }
    }
  }

  @Override
  long cost() {
    return required.isEmpty()
        ? optional.stream().mapToLong(Finder::cost).sum()
        : required.stream().mapToLong(Finder::cost).min().orElseThrow();
  }
}
