package io.planwright.rule;

import io.planwright.lexicon.Tsv;
import io.planwright.lexicon.WordTrie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words with their classes, from a file with the columns {@code class} and {@code surface}. A word
 * may belong to several classes; the class {@code -} marks words that only keep shorter ones inside
 * them from being seen (增加值 is no 增加).
 */
public final class Lexicon {
  private final Classes classes = new Classes();
  private final WordTrie<ClassSet> words;

  /**
   * Loads the file that stands beside a class.
   *
   * @param numbers names of the number classes that rules may ask for
   * @param more further words with their class, such as those made of other lists
   */
  public Lexicon(Class<?> beside, String file, List<String> numbers, Map<String, String> more) {
    Map<String, ClassSet> rows = new HashMap<>();
    for (Tsv.Row row : Tsv.read(beside, file)) {
      String name = row.get("class");
      ClassSet set = name.equals("-") ? ClassSet.NONE : classes.define(name);
      rows.merge(row.get("surface"), set, ClassSet::plus);
    }
    more.forEach((word, name) -> rows.merge(word, classes.define(name), ClassSet::plus));
    numbers.forEach(classes::define);
    words = WordTrie.of(rows);
  }

  /** The class names. */
  public Classes classes() {
    return classes;
  }

  /** The longest word at an offset, or null. */
  WordTrie.@Nullable Match<ClassSet> wordAt(String text, int at, int end) {
    return words.longestAt(text, at, end);
  }
}
