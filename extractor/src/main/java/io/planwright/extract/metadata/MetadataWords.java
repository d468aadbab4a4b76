package io.planwright.extract.metadata;

import io.planwright.lexicon.Tsv;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of {@code words.tsv} by class: openers of a body, words of a notice, draft marks. */
final class MetadataWords {
  private final Map<String, List<String>> words = new LinkedHashMap<>();

  MetadataWords() {
    for (Tsv.Row row : Tsv.read(MetadataWords.class, "words.tsv")) {
      words.computeIfAbsent(row.get("class"), name -> new ArrayList<>()).add(row.get("surface"));
    }
  }

  /** The words of a class. */
  List<String> of(String name) {
    List<String> found = words.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no class " + name + " in words.tsv");
    }
    return found;
  }

  /** Whether one of the words of a class stands in the text. */
  boolean isIn(String name, String text) {
    return of(name).stream().anyMatch(text::contains);
  }

  /** Whether one of the words of a class stands at an offset. */
  boolean isAt(String name, String text, int at) {
    return of(name).stream().anyMatch(word -> text.startsWith(word, at));
  }

  /** The words of a class as a group of a regular expression, longest first. */
  String group(String name) {
    return of(name).stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
