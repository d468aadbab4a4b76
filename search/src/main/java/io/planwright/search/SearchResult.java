package io.planwright.search;

import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param total how many there are, shown or not
 * @param hits the first of them
 * @param facets how many there are of each kind: field → value → number, the most frequent first
 * @param loosened whether nothing holds all the words, so that some of them were enough
 * @param suggestions other questions that may have been meant, the likeliest first
 */
public record SearchResult(
    int total,
    List<Hit> hits,
    Map<String, Map<String, Integer>> facets,
    boolean loosened,
    List<Suggestion> suggestions) {
  /** Copies the lists. */
  public SearchResult {
    hits = List.copyOf(hits);
    suggestions = List.copyOf(suggestions);
  }

  /** The same with what may have been meant. */
  public SearchResult suggesting(List<Suggestion> others) {
    return new SearchResult(total, hits, facets, loosened, others);
  }
}
