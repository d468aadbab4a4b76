package io.planwright.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Lays the nodes of a {@link WordTrie} out level by level; each node stands for a range of the
 * sorted words.
 *
 * @param <V> what is known about a word
 */
final class TrieBuilder<V> {
  private final String[] words;
  private final List<V> values;
  private char[] labels;
  private int[] from;
  private int[] to;
  private int size;

  TrieBuilder(Map<String, ? extends V> meanings) {
    words = meanings.keySet().toArray(String[]::new);
    Arrays.sort(words);
    List<V> sorted = new ArrayList<>(words.length);
    for (String word : words) {
      sorted.add(Objects.requireNonNull(meanings.get(word)));
    }
    values = List.copyOf(sorted);
    labels = new char[2 * words.length + 16];
    from = new int[labels.length];
    to = new int[labels.length];
  }

  WordTrie<V> build() {
    add('\0', 0, words.length);
    short depth = 0;
    int levelEnd = size;
    short[] depths = new short[labels.length];
    int[] firstChild = new int[labels.length];
    int[] wordIndex = new int[labels.length];
    for (int node = 0; node < size; node++) {
      if (node == levelEnd) {
        depth++;
        levelEnd = size;
      }
      if (firstChild.length < labels.length) {
        firstChild = Arrays.copyOf(firstChild, labels.length);
        wordIndex = Arrays.copyOf(wordIndex, labels.length);
        depths = Arrays.copyOf(depths, labels.length);
      }
      int first = from[node];
      boolean word = first < to[node] && words[first].length() == depth;
      wordIndex[node] = word ? first : -1;
      depths[node] = depth;
      firstChild[node] = size;
      expand(word ? first + 1 : first, to[node], depth);
    }
    firstChild = Arrays.copyOf(firstChild, size + 1);
    firstChild[size] = size;
    return new WordTrie<>(
        Arrays.copyOf(labels, size),
        firstChild,
        Arrays.copyOf(wordIndex, size),
        Arrays.copyOf(depths, size),
        values);
  }

  private void expand(int first, int end, int depth) {
    int at = first;
    while (at < end) {
      char label = words[at].charAt(depth);
      int next = at + 1;
      while (next < end && words[next].charAt(depth) == label) {
        next++;
      }
      add(label, at, next);
      at = next;
    }
  }

  private void add(char label, int first, int end) {
    if (size == labels.length) {
      labels = Arrays.copyOf(labels, 2 * size);
      from = Arrays.copyOf(from, 2 * size);
      to = Arrays.copyOf(to, 2 * size);
    }
    labels[size] = label;
    from[size] = first;
    to[size] = end;
    size++;
  }
}
