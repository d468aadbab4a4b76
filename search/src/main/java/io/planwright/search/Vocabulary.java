package io.planwright.search;

import java.util.List;

/**
 * The words of policy that a general dictionary lacks, and which of them mean the same. They come
 * from whoever knows them, so that this module holds no lexicon twice.
 *
 * @param terms words that stay whole when text is cut: 专精特新, 国高企, 加计扣除, 科技局
 * @param synonyms words that are found for each other: 国高企, 高企, 高新技术企业 …
 */
public record Vocabulary(List<String> terms, List<List<String>> synonyms) {
  /** Copies the lists. */
  public Vocabulary {
    terms = List.copyOf(terms);
    synonyms = synonyms.stream().map(List::copyOf).toList();
  }
}
