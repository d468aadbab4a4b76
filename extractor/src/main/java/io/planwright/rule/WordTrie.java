package io.planwright.rule;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A set of words, each with a value, that finds the longest word starting at an offset.
 *
 * <p>The first character is looked up in a table, the others by binary search in short sorted
 * arrays, so that a scan over running text costs little more than reading it. Immutable once built.
 *
 * @param <V> what a word stands for
 */
public final class WordTrie<V> {
  private static final class Node<V> {
    private char[] keys = {};
    private Object[] children = {};
    private @Nullable V value;

    @SuppressWarnings("unchecked")
    private @Nullable Node<V> child(char c) {
      int at = Arrays.binarySearch(keys, c);
      return at < 0 ? null : (Node<V>) children[at];
    }

    private Node<V> grow(char c) {
      Node<V> known = child(c);
      if (known != null) {
        return known;
      }
      int at = -Arrays.binarySearch(keys, c) - 1;
      char[] newKeys = new char[keys.length + 1];
      Object[] newChildren = new Object[keys.length + 1];
      System.arraycopy(keys, 0, newKeys, 0, at);
      System.arraycopy(children, 0, newChildren, 0, at);
      System.arraycopy(keys, at, newKeys, at + 1, keys.length - at);
      System.arraycopy(children, at, newChildren, at + 1, keys.length - at);
      Node<V> grown = new Node<>();
      newKeys[at] = c;
      newChildren[at] = grown;
      keys = newKeys;
      children = newChildren;
      return grown;
    }
  }

  /**
   * A word found in a text.
   *
   * @param start offset of its first character
   * @param end offset after its last character
   * @param value what the word stands for
   * @param <V> the type of the value
   */
  public record Match<V>(int start, int end, V value) {}

  private final Object[] roots = new Object[65536];

  /** Builds the set. */
  public WordTrie(Map<String, V> words) {
    words.forEach(this::add);
  }

  private void add(String word, V value) {
    if (word.isEmpty()) {
      throw new IllegalArgumentException("an empty word");
    }
    Node<V> node = root(word.charAt(0));
    if (node == null) {
      node = new Node<>();
      roots[word.charAt(0)] = node;
    }
    for (int i = 1; i < word.length(); i++) {
      node = node.grow(word.charAt(i));
    }
    node.value = value;
  }

  @SuppressWarnings("unchecked")
  private @Nullable Node<V> root(char c) {
    return (Node<V>) roots[c];
  }

  /** The longest word that starts at an offset and ends at or before {@code end}, or null. */
  public @Nullable Match<V> longestAt(CharSequence text, int at, int end) {
    if (at >= end) {
      return null;
    }
    Node<V> node = root(text.charAt(at));
    V value = null;
    int length = 0;
    int i = at;
    while (node != null) {
      i++;
      if (node.value != null) {
        value = node.value;
        length = i - at;
      }
      node = i < end ? node.child(text.charAt(i)) : null;
    }
    return value == null ? null : new Match<>(at, at + length, value);
  }
}
