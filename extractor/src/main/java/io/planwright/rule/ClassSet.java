package io.planwright.rule;

import java.util.function.IntConsumer;

/**
 * A set of lexicon classes, one bit each.
 *
 * @param low the first 64 classes
 * @param high the next 64
 */
public record ClassSet(long low, long high) {
  /** No class. */
  public static final ClassSet NONE = new ClassSet(0, 0);

  /** So many classes there may be. */
  static final int LARGEST = 2 * Long.SIZE;

  /** The set of one class. */
  static ClassSet of(int index) {
    return index < Long.SIZE ? new ClassSet(1L << index, 0) : new ClassSet(0, 1L << index);
  }

  /** The classes of either. */
  public ClassSet plus(ClassSet other) {
    return new ClassSet(low | other.low, high | other.high);
  }

  /** Gives each class by its index. */
  void forEach(IntConsumer classes) {
    for (long rest = low; rest != 0; rest &= rest - 1) {
      classes.accept(Long.numberOfTrailingZeros(rest));
    }
    for (long rest = high; rest != 0; rest &= rest - 1) {
      classes.accept(Long.SIZE + Long.numberOfTrailingZeros(rest));
    }
  }

  /** Whether both have a class in common. */
  public boolean meets(ClassSet other) {
    return ((low & other.low) | (high & other.high)) != 0;
  }
}
