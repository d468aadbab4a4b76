package io.planwright.extract.words;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;

/**
 * One of HanLP's dictionaries, laid out for looking up all words at every place of a text.
 *
 * <p>HanLP keeps its words in a double array: from the state {@code b} a character leads to the
 * cell {@code b + c + 1}, where one array tells whether the step is allowed and the other the next
 * state; a word ends where the next state's own cell is negative. Here the two arrays are one, cell
 * by cell, so that a step touches the memory once.
 */
final class Dictionary {
  /** About how many words the general dictionary was counted from. */
  private static final double COUNTED = 25_000_000;

  /** What a character costs that no word covers, and a word that was seen once. */
  static final float HIGHEST_COST = (float) Math.log(COUNTED);

  private final DoubleArrayTrie<Attribute> words;

  /** Base and check of each cell. */
  private final int[] cells;

  private final float[] costs;
  private final boolean[] nouns;

  Dictionary(DoubleArrayTrie<Attribute> words) {
    this.words = words;
    int[] base = words.getBase();
    int[] check = words.getCheck();
    cells = new int[2 * base.length];
    for (int cell = 0; cell < base.length; cell++) {
      cells[2 * cell] = base[cell];
      cells[2 * cell + 1] = check[cell];
    }
    costs = new float[words.size()];
    nouns = new boolean[costs.length];
    for (int word = 0; word < costs.length; word++) {
      Attribute attribute = words.getValueAt(word);
      costs[word] = (float) Math.log(COUNTED / Math.max(1, attribute.totalFrequency));
      nouns[word] = isNoun(attribute.nature[0].toString());
    }
  }

  /** Whether a part of speech is a noun's, and no name's. */
  private static boolean isNoun(String nature) {
    boolean name = nature.startsWith("nr") || nature.startsWith("ns") || nature.startsWith("nt");
    return !name && (nature.startsWith("n") || nature.equals("vn") || nature.equals("gi"));
  }

  /** Takes the words at a place, the shorter first. */
  interface Taker {
    /**
     * A word.
     *
     * @param end the place behind it
     * @param word its number
     * @param cost the higher the rarer it is
     */
    void take(int end, int word, float cost);
  }

  void wordsAt(char[] text, int from, Taker taker) {
    int state = cells[0];
    for (int at = from; at < text.length; at++) {
      int cell = 2 * (state + text[at] + 1);
      if (cell >= cells.length || cells[cell + 1] != state) {
        return;
      }
      state = cells[cell];
      int end = 2 * state;
      if (end < cells.length && cells[end] < 0 && cells[end + 1] == state) {
        int word = -cells[end] - 1;
        taker.take(at + 1, word, costs[word]);
      }
    }
  }

  /** Whether a word mostly is a noun and no name. */
  boolean isNoun(int word) {
    return nouns[word];
  }

  /** How often a word was seen; 0 for words it does not know. */
  int frequencyOf(String word) {
    Attribute attribute = words.get(word);
    return attribute == null ? 0 : attribute.totalFrequency;
  }
}
