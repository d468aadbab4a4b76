package io.planwright.extract.metadata;

import io.planwright.lexicon.Tsv;
import io.planwright.lexicon.WordTrie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of {@code words.tsv} by class: openers of a body, words of a notice, draft marks. */
final class MetadataWords {
  private final Map<String, List<String>> words = new LinkedHashMap<>();
  private final Map<String, WordTrie<Boolean>> tries = new HashMap<>();

  MetadataWords() {
    for (Tsv.Row row : Tsv.read(MetadataWords.class, "words.tsv")) {
      words.computeIfAbsent(row.get("class"), name -> new ArrayList<>()).add(row.get("surface"));
    }
    words.forEach((name, surfaces) -> tries.put(name, WordTrie.of(surfaces)));
  }

  /** The words of a class. */
  List<String> of(String name) {
    return known(words, name);
  }

  private static <T> T known(Map<String, T> classes, String name) {
    T found = classes.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no class " + name + " in words.tsv");
    }
    return found;
  }

  /** Whether one of the words of a class stands in the text. */
  boolean isIn(String name, String text) {
    return known(tries, name).isIn(text);
  }

  /** Whether one of the words of a class stands at an offset. */
  boolean isAt(String name, String text, int at) {
    return endAt(name, text, at) > at;
  }

  /** The end of the longest word of a class that stands at an offset, or the offset itself. */
  int endAt(String name, String text, int at) {
    return known(tries, name).endAt(text, at);
  }

  /** The words of a class as a group of a regular expression, longest first. */
  String group(String name) {
    return of(name).stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
