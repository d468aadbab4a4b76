package io.planwright.search.compare.document;

/**
 * A word of a passage as it counts for the difference.
 *
 * @param text its letters
 * @param from its first letter
 * @param to the letter behind its last
 * @param number whether it is a number
 * @param unit of a number what remains without figures and bounds, else empty
 */
record Token(String text, int from, int to, boolean number, String unit) {
  int length() {
    return to - from;
  }
}
