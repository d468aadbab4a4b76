package io.planwright.extract.words;

import io.planwright.lexicon.Tsv;
import io.planwright.lexicon.WordCutter;
import io.planwright.lexicon.WordCutter.Kind;
import io.planwright.lexicon.WordTrie;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds nouns and our own terms in text. Cutting by the frequency of words alone gives the same
 * keywords as HanLP's own segmenter for all but a few plans.
 */
final class Segmenter {
  private final WordCutter cutter =
      new WordCutter(
          WordTrie.of(
              Tsv.read(Segmenter.class, "policy-terms.tsv").stream()
                  .map(row -> row.require("term"))
                  .toList()));

  /**
   * A noun or a term of ours.
   *
   * @param start its first unit
   * @param end the unit after its last
   * @param term whether it is one of our own terms
   */
  record Word(int start, int end, boolean term) {}

  /**
   * The nouns of two characters and more and the terms of a text, names of people and places left
   * out.
   */
  List<Word> nouns(String text) {
    List<Word> nouns = new ArrayList<>();
    cutter.cut(
        text,
        (start, end, kind) -> {
          if (end - start > 1 && (kind == Kind.TERM || kind == Kind.NOUN)) {
            nouns.add(new Word(start, end, kind == Kind.TERM));
          }
        });
    Collections.reverse(nouns);
    return nouns;
  }

  /** The end of the term of ours at a place, or the place itself. */
  int termEnd(String text, int at) {
    return cutter.termEnd(text, at);
  }

  /** How often the general dictionary saw a word; 0 for words it does not know. */
  int generalFrequency(String word) {
    return cutter.generalFrequency(word);
  }
}
