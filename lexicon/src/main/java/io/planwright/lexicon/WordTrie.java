package io.planwright.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words to be found in text, each with a value. Immutable; safe for use by many threads.
 *
 * <p>First characters are looked up in a small hash table, which stays in the processor's cache
 * where many tries look at the same text in turn. The other nodes lie in three arrays, the children
 * of a node side by side and sorted, so that a step is a binary search over neighbours. Looking a
 * place of the text up takes as many steps as the longest word has characters, whatever the number
 * of words.
 *
 * @param <V> what is known about a word
 */
public final class WordTrie<V> {
  /** As many children are looked through faster than searched. */
  private static final int FEW = 8;

  /** So many bits for each pair of first characters keep chance hits rare. */
  private static final int PAIR_BITS = 32;

  private final char[] labels;
  private final int[] firstChild;
  private final int[] wordIndex;
  private final short[] depth;
  private final List<V> values;

  /** Each first character with its node, hashed; 0 for none. */
  private final int[] roots;

  private final int rootMask;

  /**
   * A bit for each first character's last six bits: most characters begin no word of a small trie.
   */
  private final long firsts;

  /** The same for words of one character. */
  private final long singles;

  /**
   * A bit for each hashed pair of first characters: few pairs begin a word even of a large trie.
   */
  private final long[] pairs;

  WordTrie(char[] labels, int[] firstChild, int[] wordIndex, short[] depth, List<V> values) {
    this.labels = labels;
    this.firstChild = firstChild;
    this.wordIndex = wordIndex;
    this.depth = depth;
    this.values = values;
    int begin = firstChild[0];
    int end = firstChild[1];
    int slots = Integer.highestOneBit(Math.max(1, end - begin)) * 4;
    roots = new int[slots];
    rootMask = slots - 1;
    pairs =
        new long[Math.max(1, Integer.highestOneBit(firstChild[end] - end) * PAIR_BITS / Long.SIZE)];
    long bits = 0;
    long words = 0;
    for (int node = begin; node < end; node++) {
      int slot = slot(labels[node]);
      while (roots[slot] != 0) {
        slot = (slot + 1) & rootMask;
      }
      roots[slot] = labels[node] << Character.SIZE | node;
      bits |= 1L << labels[node];
      words |= wordIndex[node] >= 0 ? 1L << labels[node] : 0;
      for (int child = firstChild[node]; child < firstChild[node + 1]; child++) {
        int pair = pair(labels[node], labels[child]);
        pairs[pair >>> 6] |= 1L << pair;
      }
    }
    firsts = bits;
    singles = words;
  }

  /** Words of which nothing else is to be known; the empty word is not allowed. */
  public static WordTrie<Boolean> of(Collection<String> words) {
    Map<String, Boolean> known = new HashMap<>();
    words.forEach(word -> known.put(word, true));
    return of(known);
  }

  /** Builds the trie; the empty word is not allowed. */
  public static <V> WordTrie<V> of(Map<String, ? extends V> words) {
    if (words.containsKey("")) {
      throw new IllegalArgumentException("the empty word cannot be found in text");
    }
    return new TrieBuilder<V>(words).build();
  }

  /** The longest word that begins at a place of the text, or null. */
  public @Nullable Match<V> longestAt(String text, int from) {
    return longestAt(text, from, text.length());
  }

  /** The longest word that begins at a place and ends at or before {@code end}, or null. */
  public @Nullable Match<V> longestAt(String text, int from, int end) {
    int node = longest(text, from, end);
    return node == 0 ? null : new Match<>(from, from + depth[node], values.get(wordIndex[node]));
  }

  /** The end of the longest word that begins at a place of the text, or the place itself. */
  public int endAt(String text, int from) {
    return endAt(text, from, text.length());
  }

  /**
   * The end, at most {@code end}, of the longest word that begins at a place, or the place itself.
   */
  public int endAt(String text, int from, int end) {
    return from + depth[longest(text, from, end)];
  }

  /** The longest word that begins before {@code end} when text and word are read backwards. */
  @Nullable Match<V> longestBefore(String text, int from, int end) {
    int word = 0;
    int at = end;
    for (int node = at > from ? rootBefore(text, from, at) : 0; node > 0; ) {
      at--;
      if (wordIndex[node] >= 0) {
        word = node;
      }
      node = at > from ? child(node, text.charAt(at - 1)) : 0;
    }
    return word == 0 ? null : new Match<>(end - depth[word], end, values.get(wordIndex[word]));
  }

  /** Whether a word stands anywhere in a text. */
  public boolean isIn(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (endAt(text, at) > at) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word begins with this character. */
  public boolean begins(char first) {
    return root(first) > 0;
  }

  /** The node of the longest word that begins at a place, 0 when there is none. */
  private int longest(String text, int from, int end) {
    int word = 0;
    int at = from;
    for (int node = at < end ? rootAt(text, at, end) : 0; node > 0; ) {
      at++;
      if (wordIndex[node] >= 0) {
        word = node;
      }
      node = at < end ? child(node, text.charAt(at)) : 0;
    }
    return word;
  }

  /** The value of exactly this word, or null. */
  public @Nullable V get(String word) {
    Match<V> match = longestAt(word, 0);
    return match == null || match.end() < word.length() ? null : match.value();
  }

  /**
   * All words that begin at a place of the text, the shorter first.
   *
   * @param text any text
   * @param from the place, zero based
   */
  public List<Match<V>> allAt(String text, int from) {
    List<Match<V>> found = List.of();
    int at = from;
    for (int node = at < text.length() ? rootAt(text, at, text.length()) : 0; node > 0; ) {
      at++;
      if (wordIndex[node] >= 0) {
        if (found.isEmpty()) {
          found = new ArrayList<>(2);
        }
        found.add(new Match<>(from, at, values.get(wordIndex[node])));
      }
      node = at < text.length() ? child(node, text.charAt(at)) : 0;
    }
    return found;
  }

  /** The node of the first character of a word at a place, 0 when surely none begins there. */
  private int rootAt(String text, int at, int end) {
    char first = text.charAt(at);
    boolean begins =
        (firsts >>> first & 1) != 0
            && ((singles >>> first & 1) != 0
                || (at + 1 < end && beginsWith(first, text.charAt(at + 1))));
    return begins ? root(first) : 0;
  }

  /** The same for a word read backwards. */
  private int rootBefore(String text, int from, int at) {
    char first = text.charAt(at - 1);
    boolean begins =
        (firsts >>> first & 1) != 0
            && ((singles >>> first & 1) != 0
                || (at - 2 >= from && beginsWith(first, text.charAt(at - 2))));
    return begins ? root(first) : 0;
  }

  private boolean beginsWith(char first, char second) {
    int pair = pair(first, second);
    return (pairs[pair >>> 6] >>> pair & 1) != 0;
  }

  private int pair(char first, char second) {
    return ((first * 0x9E3779B1 + second * 0x85EBCA6B) >>> 12) & (pairs.length * Long.SIZE - 1);
  }

  /** The node of a first character, 0 when no word begins with it. */
  private int root(char label) {
    if ((firsts >>> label & 1) == 0) {
      return 0;
    }
    int slot = slot(label);
    int root = roots[slot];
    while (root != 0) {
      if (root >>> Character.SIZE == label) {
        return root & Character.MAX_VALUE;
      }
      slot = (slot + 1) & rootMask;
      root = roots[slot];
    }
    return 0;
  }

  private int slot(char label) {
    return ((label * 0x9E3779B1) >>> 16) & rootMask;
  }

  /** The child of a node, 0 or negative when there is none. */
  private int child(int node, char label) {
    int begin = firstChild[node];
    int end = firstChild[node + 1];
    if (end - begin > FEW) {
      return Arrays.binarySearch(labels, begin, end, label);
    }
    for (int at = begin; at < end; at++) {
      if (labels[at] == label) {
        return at;
      }
    }
    return 0;
  }

  /**
   * A word found in text.
   *
   * @param start the first unit, zero based
   * @param end the unit after the last one
   * @param value what is known about the word
   */
  public record Match<V>(int start, int end, V value) {
    /** The number of UTF-16 units. */
    public int length() {
      return end - start;
    }
  }
}
