package io.planwright.templates.word;

import io.planwright.model.Span;
import io.planwright.templates.word.WordText.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Changes words of a Word file in their runs, so that they keep their looks. */
public final class WordEdits {
  private WordEdits() {}

  /**
   * A change.
   *
   * @param span what is replaced, in the text that was read of the file
   * @param words what comes there
   */
  public record Change(Span span, String words) {}

  /**
   * Makes changes; one that the file has no single place for is left out.
   *
   * @param text what was read of the file
   * @param changes that do not overlap
   * @return how many were made
   */
  public static int apply(WordFile file, String text, List<Change> changes) {
    WordText places = WordText.of(file, text);
    int made = 0;
    List<Change> backwards =
        changes.stream().sorted(Comparator.comparing(Change::span).reversed()).toList();
    for (Change change : backwards) {
      Optional<Place> place = places.exactly(change.span());
      if (place.isPresent()) {
        place.get().paragraph().replace(place.get().from(), place.get().to(), change.words());
        made++;
      }
    }
    return made;
  }
}
