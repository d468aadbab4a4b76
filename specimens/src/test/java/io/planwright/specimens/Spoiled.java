package io.planwright.specimens;

import io.planwright.model.Span;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A damaged text that knows where each of its characters stood before. */
final class Spoiled {
  private final String text;

  /** For each character the place it came from, or before which it was put; they rise. */
  private final int[] origins;

  private Spoiled(String text, int[] origins) {
    this.text = text;
    this.origins = origins;
  }

  /** The text as it is now. */
  String text() {
    return text;
  }

  /** The whole text. */
  static Spoiled whole(String text) {
    return new Spoiled(text, IntStream.range(0, text.length()).toArray());
  }

  /**
   * Replaces every match.
   *
   * @param pattern what is damaged; an empty match is a place where something is put
   * @param damage says what stands there afterwards
   */
  Spoiled replace(Pattern pattern, Function<MatchResult, String> damage) {
    StringBuilder changed = new StringBuilder();
    int[] from = new int[text.length() * 2 + 64];
    int at = 0;
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      from = copy(at, matcher.start(), changed, from);
      String put = damage.apply(matcher.toMatchResult());
      for (int i = 0; i < put.length(); i++) {
        int place = Math.min(matcher.start() + i, Math.max(matcher.start(), matcher.end() - 1));
        from = set(from, changed.length(), place < origins.length ? origins[place] : end());
        changed.append(put.charAt(i));
      }
      at = matcher.end();
    }
    from = copy(at, text.length(), changed, from);
    return new Spoiled(changed.toString(), Arrays.copyOf(from, changed.length()));
  }

  private int[] copy(int start, int end, StringBuilder changed, int[] from) {
    int[] grown = from;
    for (int i = start; i < end; i++) {
      grown = set(grown, changed.length(), origins[i]);
      changed.append(text.charAt(i));
    }
    return grown;
  }

  private static int[] set(int[] numbers, int at, int value) {
    int[] grown = at < numbers.length ? numbers : Arrays.copyOf(numbers, at * 2);
    grown[at] = value;
    return grown;
  }

  private int end() {
    return origins.length == 0 ? 0 : origins[origins.length - 1] + 1;
  }

  /** Puts a text in front and one behind; what stands in front is nobody's. */
  Spoiled between(String before, String after) {
    int[] from = new int[before.length() + origins.length + after.length()];
    Arrays.fill(from, 0, before.length(), -1);
    System.arraycopy(origins, 0, from, before.length(), origins.length);
    Arrays.fill(from, before.length() + origins.length, from.length, Integer.MAX_VALUE);
    return new Spoiled(before + text + after, from);
  }

  /** Where a stretch of the whole text stands now; empty where nothing is left of it. */
  Span now(Span span) {
    int start = first(span.start());
    return new Span(start, Math.max(start, first(span.end())));
  }

  private int first(int origin) {
    int low = 0;
    int high = origins.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (origins[middle] < origin) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
