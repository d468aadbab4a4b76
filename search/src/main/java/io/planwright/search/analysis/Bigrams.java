package io.planwright.search.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Every two neighbouring characters of a text: {@code 5g基站} → 5g, 基站, 站. A Chinese character
 * without a neighbour stands alone, as the last of each stretch does; letters and digits stay
 * together.
 */
public final class Bigrams {
  private Bigrams() {}

  /** Hands on the bigrams of a folded text in order. */
  static void of(String folded, PolicyWords.Sink sink) {
    Stretches stretches = new Stretches(folded);
    while (stretches.next()) {
      if (stretches.kind() == Stretches.Kind.LATIN) {
        sink.take(stretches.start(), stretches.end());
      } else {
        for (int at = stretches.start(); at < stretches.end(); at++) {
          sink.take(at, Math.min(at + 2, stretches.end()));
        }
      }
    }
  }

  /**
   * What must stand one after the other for a phrase to be there.
   *
   * @param words the bigrams in order
   * @param openEnd whether the last is a single character, which any other may follow
   */
  public record Phrase(List<String> words, boolean openEnd) {
    /** Copies the list. */
    public Phrase {
      words = List.copyOf(words);
    }
  }

  /** The phrase for a text as somebody typed it. */
  public static Phrase phrase(String text) {
    String folded = Folding.fold(text);
    List<int[]> places = new ArrayList<>();
    of(folded, (start, end) -> places.add(new int[] {start, end}));
    boolean openEnd = false;
    if (!places.isEmpty()) {
      int[] last = places.getLast();
      boolean single =
          last[1] - last[0] == 1 && folded.charAt(last[0]) >= Folding.FIRST_AFTER_LATIN;
      boolean covered = places.size() > 1 && places.get(places.size() - 2)[1] == last[1];
      if (single && covered) {
        places.removeLast();
      } else {
        openEnd = single;
      }
    }
    return new Phrase(
        places.stream().map(place -> folded.substring(place[0], place[1])).toList(), openEnd);
  }
}
