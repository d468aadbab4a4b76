package io.planwright.cli;

import io.planwright.extract.words.PolicyTerms;
import io.planwright.search.Vocabulary;
import io.planwright.search.analysis.PolicyWords;

/**
 * Hands the extractor's words on to the search, which does not know the extractor. They are the
 * same for everybody, so they are loaded once.
 */
final class PolicyVocabulary {
  private static final Once<PolicyWords> WORDS = new Once<>(PolicyVocabulary::read);

  private PolicyVocabulary() {}

  /** Words and dictionaries. */
  static PolicyWords load() {
    return WORDS.get();
  }

  /** Begins to load them while something else is done. */
  static void begin() {
    WORDS.begin();
  }

  private static PolicyWords read() {
    PolicyTerms terms = PolicyTerms.load();
    return new PolicyWords(new Vocabulary(terms.terms(), terms.synonyms()));
  }
}
