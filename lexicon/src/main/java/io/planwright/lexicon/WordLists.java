package io.planwright.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of one file by what they are for: the rows of {@code trims.tsv} by their {@code side}.
 * Immutable.
 */
public final class WordLists {
  private final String file;
  private final Map<String, List<String>> lists = new HashMap<>();

  private WordLists(String file) {
    this.file = file;
  }

  /**
   * Reads a file with one word a row.
   *
   * @param beside the class it stands beside
   * @param file its name
   * @param group the column that tells what a word is for
   * @param word the column with the word
   * @param groups all there may be
   * @throws LexiconException for a row of another group
   */
  public static WordLists read(
      Class<?> beside, String file, String group, String word, String... groups) {
    WordLists words = new WordLists(file);
    for (String name : groups) {
      words.lists.put(name, new ArrayList<>());
    }
    for (Tsv.Row row : Tsv.read(beside, file)) {
      List<String> list = words.lists.get(row.get(group));
      if (list == null) {
        throw row.bad("unknown " + group);
      }
      list.add(row.get(word));
    }
    return words;
  }

  /** The words of one group, in file order. */
  public List<String> of(String name) {
    List<String> list = lists.get(name);
    if (list == null) {
      throw new IllegalArgumentException("no " + name + " in " + file);
    }
    return List.copyOf(list);
  }
}
