package io.planwright.cli.table;

import io.planwright.model.Span;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Tells in which line of a text a place is, as an editor counts lines. */
public final class LineNumbers {
  private final int[] starts;

  /** Counts the lines of a text. */
  public LineNumbers(String text) {
    starts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, text.length()).filter(i -> endsLine(text, i)).map(i -> i + 1))
            .toArray();
  }

  /** A line ends with a line feed, or with a carriage return that none follows. */
  private static boolean endsLine(String text, int at) {
    char c = text.charAt(at);
    boolean beforeLineFeed = at + 1 < text.length() && text.charAt(at + 1) == '\n';
    return c == '\n' || (c == '\r' && !beforeLineFeed);
  }

  /** The number of the line in which the place begins, from 1. */
  public int at(Span place) {
    int index = Arrays.binarySearch(starts, place.start());
    return index >= 0 ? index + 1 : -index - 1;
  }

  /** The number of the character in its line at which the place begins, from 1. */
  public int columnAt(Span place) {
    return place.start() - starts[at(place) - 1] + 1;
  }
}
