package io.planwright.extract.incentive;

/**
 * A stretch of clean text.
 *
 * @param start offset of its first character
 * @param end offset after its last
 */
record Stretch(int start, int end) {
  boolean isEmpty() {
    return end <= start;
  }

  String of(String text) {
    return isEmpty() ? "" : text.substring(start, end);
  }
}
