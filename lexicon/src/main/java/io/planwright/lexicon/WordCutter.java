package io.planwright.lexicon;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Cuts text into the most likely words of HanLP's dictionaries and terms of one's own.
 *
 * <p>Each word costs the more the rarer it is, a character no word covers costs most, and the
 * cheapest way through the text wins: 若干政策 is 若干 + 政策, although 干政 is a word too. HanLP's own
 * segmenter, which also weighs neighbours, takes several times as long.
 *
 * <p>The dictionaries are loaded when an instance is created; it is never written again, so threads
 * may share it.
 */
public final class WordCutter {
  /** A term of one's own wins over any other way to cut. */
  private static final float TERM_COST = 0.5f;

  private static final int TERM = -1;
  private static final int STRANGER = -2;

  private final Dictionary general = Dictionary.general();
  private final Dictionary compounds = Dictionary.compounds();
  private final WordTrie<?> terms;

  /** Loads the dictionaries. */
  public WordCutter(WordTrie<?> terms) {
    this.terms = terms;
  }

  /** What a word is. */
  public enum Kind {
    /** One of our own terms. */
    TERM,
    /** A noun of the dictionaries, and no name of people or places. */
    NOUN,
    /** Another word of the dictionaries. */
    OTHER,
    /** A single character that no word covers. */
    STRANGER
  }

  /** Takes the words of a text. */
  public interface Sink {
    /**
     * A word.
     *
     * @param start its first unit
     * @param end the unit after its last
     */
    void take(int start, int end, Kind kind);
  }

  /** Hands on the words of a text, the last first. They cover the text. */
  public void cut(String text, Sink sink) {
    new Finder(text, false).cut(0, text.length(), sink);
  }

  /** Finds all words of a text. */
  public Finder finder(String text) {
    return new Finder(text, true);
  }

  /** Takes all words of a text. */
  public interface Everything {
    /**
     * A word.
     *
     * @param whole whether it lies within one word of the cut: 技术 in 高新技术, not 展示 in 发展 + 示范
     */
    void take(int start, int end, boolean whole);
  }

  /** Takes words that may overlap. */
  public interface Part {
    /** A word from its first unit to the one after its last. */
    void take(int start, int end);
  }

  /**
   * Hands on all words of two characters and more that lie within a stretch of a text and do not
   * fill it, from left to right: within 规模以上高新技术企业 that is 规模, 以上, 高新技术, 高新, 技术 …
   */
  public void within(String text, int from, int to, Part part) {
    char[] stretch = text.substring(from, to).toCharArray();
    BitSet seen = new BitSet();
    for (int at = 0; at + 1 < stretch.length; at++) {
      int start = at;
      seen.clear();
      Dictionary.Taker taker = (end, word, cost) -> seen.set(end);
      general.wordsAt(stretch, start, taker);
      compounds.wordsAt(stretch, start, taker);
      for (WordTrie.Match<?> term : terms.allAt(text, from + start)) {
        seen.set(term.end() - from);
      }
      for (int end = seen.nextSetBit(start + 2); end >= 0; end = seen.nextSetBit(end + 1)) {
        if (end <= stretch.length && end - start < stretch.length) {
          part.take(from + start, from + end);
        }
      }
    }
  }

  /** The end of the term of ours at a place, or the place itself. */
  public int termEnd(String text, int at) {
    return terms.endAt(text, at);
  }

  /** How often the general dictionary saw a word; 0 for words it does not know. */
  public int generalFrequency(String word) {
    return general.frequencyOf(word);
  }

  /**
   * Finds the words of stretches of a text: the best word that ends at each place, left to right.
   * For one thread at a time.
   */
  public final class Finder {
    private final boolean everyWord;
    private String text;
    private char[] chars;

    /** Where the stretch begins; what follows counts from there. */
    private int from;

    private int size;

    /** Where words begin, a bit for the length of each of two characters and more; if wanted. */
    private long[] lengths = {};

    private float[] best = {};
    private int[] starts = {};

    /** The number of the best word, even in the general dictionary, odd among the compounds. */
    private int[] words = {};

    /** Where words of the cheapest cut begin. */
    private boolean[] limits = {};

    /** What each two characters lead to, in the general dictionary and among the compounds. */
    private int[] generalPairs = {};

    private int[] compoundPairs = {};

    private Finder(String text, boolean everyWord) {
      this.everyWord = everyWord;
      this.text = text;
      this.chars = text.toCharArray();
    }

    /** Goes on to another text, in the same room. */
    public void moveTo(String next) {
      text = next;
      chars = next.toCharArray();
    }

    /**
     * Hands on every word of two characters and more that stands anywhere in a stretch, in the
     * order of their places, those at one place the shorter first.
     */
    public void everyWord(int begin, int end, Everything sink) {
      find(begin, end);
      Arrays.fill(limits, 0, size + 1, false);
      for (int last = size; last > 0; last = starts[last]) {
        limits[last] = true;
      }
      for (int start = 0; start < size; start++) {
        int limit = start + 1;
        for (long left = lengths[start]; left != 0; left &= left - 1) {
          int last = start + Long.numberOfTrailingZeros(left);
          while (limit < last && !limits[limit]) {
            limit++;
          }
          sink.take(begin + start, begin + last, limit == last);
        }
      }
    }

    private void cut(int begin, int end, Sink sink) {
      find(begin, end);
      for (int last = size; last > 0; last = starts[last]) {
        sink.take(begin + starts[last], begin + last, kind(words[last]));
      }
    }

    private void find(int begin, int end) {
      from = begin;
      size = end - begin;
      if (best.length <= size) {
        int room = best.length == 0 ? size + 1 : 2 * size;
        best = new float[room];
        starts = new int[room];
        words = new int[room];
        generalPairs = new int[room];
        compoundPairs = new int[room];
        lengths = new long[everyWord ? room : 0];
        limits = new boolean[lengths.length];
      }
      Arrays.fill(best, 1, size + 1, Float.MAX_VALUE);
      if (everyWord) {
        Arrays.fill(lengths, 0, size, 0);
      }
      general.pairs(chars, begin, end, generalPairs);
      compounds.pairs(chars, begin, end, compoundPairs);
      for (int at = 0; at < size; at++) {
        offer(at, at + 1, Dictionary.HIGHEST_COST, STRANGER);
        offerWords(general, generalPairs, at, 0);
        offerWords(compounds, compoundPairs, at, 1);
        int term = terms.endAt(text, from + at, end) - from;
        if (term > at) {
          offer(at, term, TERM_COST, TERM);
        }
        while (everyWord && term > at + 1) {
          term = terms.endAt(text, from + at, from + term - 1) - from;
          note(at, term);
        }
      }
    }

    private void offerWords(Dictionary dictionary, int[] pairs, int at, int odd) {
      offerWord(dictionary, dictionary.step(dictionary.start(), chars[from + at]), at, at + 1, odd);
      int cell = at + 1 < size ? pairs[at] : -1;
      for (int end = at + 2; cell >= 0; end++) {
        offerWord(dictionary, cell, at, end, odd);
        cell = end < size ? dictionary.step(dictionary.state(cell), chars[from + end]) : -1;
      }
    }

    private void offerWord(Dictionary dictionary, int cell, int at, int end, int odd) {
      int word = cell < 0 ? -1 : dictionary.word(cell);
      if (word >= 0) {
        offer(at, end, dictionary.cost(cell), 2 * word + odd);
      }
    }

    private void note(int at, int end) {
      int length = end - at;
      if (everyWord && length > 1 && length < Long.SIZE) {
        lengths[at] |= 1L << length;
      }
    }

    private void offer(int at, int end, float cost, int word) {
      note(at, end);
      float sum = best[at] + cost;
      if (sum < best[end]) {
        best[end] = sum;
        starts[end] = at;
        words[end] = word;
      }
    }

    private Kind kind(int word) {
      if (word == TERM) {
        return Kind.TERM;
      }
      if (word == STRANGER) {
        return Kind.STRANGER;
      }
      return (word % 2 == 0 ? general : compounds).isNoun(word / 2) ? Kind.NOUN : Kind.OTHER;
    }
  }
}
