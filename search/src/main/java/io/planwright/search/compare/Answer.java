package io.planwright.search.compare;

import java.util.List;

/**
 * What comes of a question.
 *
 * @param <T> the comparison
 */
public sealed interface Answer<T> {
  /**
   * It could be answered.
   *
   * @param value the comparison
   * @param <T> the comparison
   */
  record Found<T>(T value) implements Answer<T> {}

  /**
   * No plan has anything of that name.
   *
   * @param near what they do have that is closest to it, the closest first
   * @param <T> the comparison
   */
  record Unknown<T>(List<String> near) implements Answer<T> {
    /** Copies the list. */
    public Unknown {
      near = List.copyOf(near);
    }
  }
}
