package io.planwright.search.query;

import io.planwright.model.Instrument;
import io.planwright.model.Metadata;
import io.planwright.model.Section;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of the query language: names of fields, of their values, of bounds and of periods. */
final class Vocabulary {
  /** What a bound such as {@code >=} or 以上 says. */
  enum Bound {
    AT_LEAST,
    MORE,
    AT_MOST,
    LESS,
    EXACTLY
  }

  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final Map<String, Metadata.Level> levels = new LinkedHashMap<>();
  private final Map<String, Instrument> instruments = new LinkedHashMap<>();
  private final Map<String, Section.Kind> sections = new LinkedHashMap<>();
  private final Map<String, Bound> before = new LinkedHashMap<>();
  private final Map<String, Bound> behind = new LinkedHashMap<>();
  private final Map<String, YearRange> periods = new LinkedHashMap<>();

  Vocabulary() {
    for (List<String> row : rows("fields.tsv", 2)) {
      put(fields, row.get(0), Field.valueOf(row.get(1)));
    }
    for (List<String> row : rows("values.tsv", 3)) {
      switch (Field.valueOf(row.get(0))) {
        case LEVEL -> put(levels, row.get(1), Metadata.Level.valueOf(row.get(2)));
        case INSTRUMENT -> put(instruments, row.get(1), Instrument.valueOf(row.get(2)));
        case SECTION -> put(sections, row.get(1), Section.Kind.valueOf(row.get(2)));
        case REGION, YEAR, TYPE, INDICATOR, TRIGGER, AMOUNT, UNIT, NUMBER, TITLE, ISSUER ->
            throw new IllegalStateException("values.tsv: no list of values for " + row.get(0));
      }
    }
    for (List<String> row : rows("bounds.tsv", 3)) {
      put(row.get(0).equals("before") ? before : behind, row.get(1), Bound.valueOf(row.get(2)));
    }
    for (List<String> row : rows("periods.tsv", 3)) {
      YearRange years = new YearRange(Integer.valueOf(row.get(1)), Integer.valueOf(row.get(2)));
      put(periods, row.get(0), years);
    }
  }

  /** The field of this name, Chinese or English, in capitals or not. */
  Optional<Field> field(String name) {
    return find(fields, name);
  }

  /** All names of fields, the ones that are shown first. */
  Collection<String> fieldNames() {
    Set<String> names = new LinkedHashSet<>();
    for (Field field : Field.values()) {
      names.add(field.label());
      names.add(field.code());
    }
    names.addAll(fields.keySet());
    return names;
  }

  Map<String, Metadata.Level> levels() {
    return levels;
  }

  Map<String, Instrument> instruments() {
    return instruments;
  }

  Map<String, Section.Kind> sections() {
    return sections;
  }

  /** A period by its name: 十四五 is 2021 to 2025. */
  Optional<YearRange> period(String name) {
    return find(periods, name);
  }

  /** The longest bound before a number: {@code >=} of {@code >=10万}. */
  Optional<Map.Entry<String, Bound>> boundBefore(String value) {
    return before.entrySet().stream()
        .filter(entry -> value.startsWith(entry.getKey()))
        .max((a, b) -> Integer.compare(a.getKey().length(), b.getKey().length()));
  }

  /** The longest bound behind a number: 以上 of 10万元以上. */
  Optional<Map.Entry<String, Bound>> boundBehind(String value) {
    return behind.entrySet().stream()
        .filter(entry -> value.endsWith(entry.getKey()))
        .max((a, b) -> Integer.compare(a.getKey().length(), b.getKey().length()));
  }

  /** What stands under a word, whatever its case and width. */
  static <T> Optional<T> find(Map<String, T> words, String word) {
    return Optional.ofNullable(words.get(Characters.folded(word).toLowerCase(Locale.ROOT)));
  }

  private static <T> void put(Map<String, T> words, String word, T value) {
    if (words.put(word, value) != null) {
      throw new IllegalStateException(word + " stands twice");
    }
  }

  private static List<List<String>> rows(String name, int cells) {
    List<List<String>> rows = new ArrayList<>();
    try (InputStream stream = Vocabulary.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is missing");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      reader.readLine();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        List<String> row = List.of(line.split("\t", -1));
        if (row.size() != cells) {
          throw new IllegalStateException(name + ": " + line);
        }
        rows.add(row);
      }
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
    return rows;
  }
}
