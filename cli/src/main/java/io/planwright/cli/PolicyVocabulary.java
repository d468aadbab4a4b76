package io.planwright.cli;

import io.planwright.extract.words.PolicyTerms;
import io.planwright.search.Vocabulary;
import io.planwright.search.analysis.PolicyWords;

/** Hands the extractor's words on to the search, which does not know the extractor. */
final class PolicyVocabulary {
  private PolicyVocabulary() {}

  /** Loads words and dictionaries. */
  static PolicyWords load() {
    PolicyTerms terms = PolicyTerms.load();
    return new PolicyWords(new Vocabulary(terms.terms(), terms.synonyms()));
  }
}
