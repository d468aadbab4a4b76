package io.planwright.extract.words;

import io.planwright.lexicon.Tsv;
import io.planwright.lexicon.WordTrie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Cuts text into the most likely words of HanLP's dictionaries and our own terms.
 *
 * <p>Each word costs the more the rarer it is, a character no word covers costs most, and the
 * cheapest way through the text wins: 若干政策 is 若干 + 政策, although 干政 is a word too. HanLP's own
 * segmenter, which also weighs neighbours, takes several times as long and gives the same keywords
 * for all but a few plans.
 *
 * <p>The dictionaries are loaded when the first instance is created; an instance is never written
 * again, so threads may share it.
 */
final class Segmenter {
  /** A term of ours wins over any other way to cut. */
  private static final float TERM_COST = 0.5f;

  private final Dictionary general = Dictionary.general();

  private final Dictionary compounds = Dictionary.compounds();

  private final WordTrie<Boolean> terms =
      WordTrie.of(
          Tsv.read(Segmenter.class, "policy-terms.tsv").stream()
              .map(row -> row.require("term"))
              .toList());

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
    return new Cut(text).nouns();
  }

  /** The end of the term of ours at a place, or the place itself. */
  int termEnd(String text, int at) {
    return terms.endAt(text, at);
  }

  /** How often the general dictionary saw a word; 0 for words it does not know. */
  int generalFrequency(String word) {
    return general.frequencyOf(word);
  }

  /** The cheapest cut of one text: the best word that ends at each place, found left to right. */
  private final class Cut {
    private static final int TERM = -1;
    private static final int STRANGER = -2;

    private final String text;
    private final float[] best;
    private final int[] starts;

    /** The number of the best word, even in the general dictionary, odd among the compounds. */
    private final int[] words;

    private int at;

    Cut(String text) {
      this.text = text;
      this.best = new float[text.length() + 1];
      this.starts = new int[best.length];
      this.words = new int[best.length];
      Arrays.fill(best, 1, best.length, Float.MAX_VALUE);
    }

    List<Word> nouns() {
      char[] chars = text.toCharArray();
      Dictionary.Taker plain = (end, word, cost) -> offer(end, cost, 2 * word);
      Dictionary.Taker compound = (end, word, cost) -> offer(end, cost, 2 * word + 1);
      for (at = 0; at < chars.length; at++) {
        offer(at + 1, Dictionary.HIGHEST_COST, STRANGER);
        general.wordsAt(chars, at, plain);
        compounds.wordsAt(chars, at, compound);
        int end = terms.endAt(text, at);
        if (end > at) {
          offer(end, TERM_COST, TERM);
        }
      }
      List<Word> nouns = new ArrayList<>();
      for (int end = chars.length; end > 0; end = starts[end]) {
        if (end - starts[end] > 1 && isNoun(words[end])) {
          nouns.add(new Word(starts[end], end, words[end] == TERM));
        }
      }
      Collections.reverse(nouns);
      return nouns;
    }

    private void offer(int end, float cost, int word) {
      if (best[at] + cost < best[end]) {
        best[end] = best[at] + cost;
        starts[end] = at;
        words[end] = word;
      }
    }

    private boolean isNoun(int word) {
      return switch (word) {
        case TERM -> true;
        case STRANGER -> false;
        default -> (word % 2 == 0 ? general : compounds).isNoun(word / 2);
      };
    }
  }
}
