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
    new Cut(text, false).run(sink);
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

  /**
   * Hands on every word of two characters and more that stands anywhere in a text, in the order of
   * their places, those at one place the shorter first.
   */
  public void everyWord(String text, Everything sink) {
    Cut cut = new Cut(text, true);
    boolean[] limits = new boolean[text.length() + 1];
    cut.run((start, end, kind) -> limits[start] = true);
    for (int start = 0; start < text.length(); start++) {
      int limit = start + 1;
      for (long lengths = cut.lengths[start]; lengths != 0; lengths &= lengths - 1) {
        int end = start + Long.numberOfTrailingZeros(lengths);
        while (limit < end && !limits[limit]) {
          limit++;
        }
        sink.take(start, end, limit == end);
      }
    }
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

  /** The cheapest cut of one text: the best word that ends at each place, found left to right. */
  private final class Cut {
    private final String text;

    /** Where words begin, a bit for the length of each of two characters and more; if wanted. */
    private final long[] lengths;

    private final float[] best;
    private final int[] starts;

    /** The number of the best word, even in the general dictionary, odd among the compounds. */
    private final int[] words;

    private int at;

    Cut(String text, boolean everyWord) {
      this.text = text;
      this.lengths = new long[everyWord ? text.length() : 0];
      this.best = new float[text.length() + 1];
      this.starts = new int[best.length];
      this.words = new int[best.length];
      Arrays.fill(best, 1, best.length, Float.MAX_VALUE);
    }

    void run(Sink sink) {
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
        while (lengths.length > 0 && end > at + 1) {
          end = terms.endAt(text, at, end - 1);
          note(end);
        }
      }
      for (int end = chars.length; end > 0; end = starts[end]) {
        sink.take(starts[end], end, kind(words[end]));
      }
    }

    private void note(int end) {
      int length = end - at;
      if (lengths.length > 0 && length > 1 && length < Long.SIZE) {
        lengths[at] |= 1L << length;
      }
    }

    private void offer(int end, float cost, int word) {
      note(end);
      if (best[at] + cost < best[end]) {
        best[end] = best[at] + cost;
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
