package io.planwright.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words to be found where they end, each with a value: they are looked up from the last character
 * back.
 *
 * <p>Example: with 企业 and 项目, {@code startOf("支持科技企业", 0, 6)} is 4. Immutable; safe for use by many
 * threads.
 *
 * @param <V> what is known about a word
 */
public final class WordEndings<V> {
  private final WordTrie<V> reversed;

  private WordEndings(WordTrie<V> reversed) {
    this.reversed = reversed;
  }

  /** Holds these words; the empty word is not allowed. */
  public static <V> WordEndings<V> of(Map<String, ? extends V> words) {
    Map<String, V> reversed = new HashMap<>();
    words.forEach(
        (word, value) -> reversed.put(new StringBuilder(word).reverse().toString(), value));
    return new WordEndings<>(WordTrie.of(reversed));
  }

  /** Holds words of which nothing else is to be known; the empty word is not allowed. */
  public static WordEndings<Boolean> of(Collection<String> words) {
    Map<String, Boolean> known = new HashMap<>();
    words.forEach(word -> known.put(word, true));
    return of(known);
  }

  /**
   * The longest word that ends at a place, or null.
   *
   * @param from the word starts here or later
   * @param end the place, behind the word's last character
   */
  public WordTrie.@Nullable Match<V> longestAt(String text, int from, int end) {
    return reversed.longestBefore(text, from, end);
  }

  /** The start of the longest word that ends at a place, or the place itself. */
  public int startOf(String text, int from, int end) {
    WordTrie.Match<V> word = longestAt(text, from, end);
    return word == null ? end : word.start();
  }

  /** Whether a text ends with one of the words. */
  public boolean isEndOf(String text) {
    return startOf(text, 0, text.length()) < text.length();
  }
}
