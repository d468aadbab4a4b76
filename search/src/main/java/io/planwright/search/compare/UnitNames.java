package io.planwright.search.compare;

import io.planwright.model.Region;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names of units without the level and the place they belong to. */
final class UnitNames {
  private final List<String> levels;
  private final List<String> words;
  private final List<String> exceptions;
  private final Vocabulary vocabulary;

  UnitNames(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    List<List<String>> rows = WordRows.of("levels.tsv", 2);
    levels = words(rows, "level");
    words = words(rows, "word");
    exceptions = words(rows, "except");
  }

  private static List<String> words(List<List<String>> rows, String kind) {
    return rows.stream()
        .filter(row -> row.getFirst().equals(kind))
        .map(row -> row.get(1))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  /** The name alone: {@code 云湖市科技局} of 云湖市 and {@code 区科技局} are {@code 科技局}. */
  String bare(String name, @Nullable Region region) {
    String bare = withoutPlace(name, region);
    for (String level : levels) {
      if (bare.startsWith(level) && bare.length() > level.length() + 1 && !isWord(bare)) {
        return bare.substring(level.length());
      }
    }
    return bare;
  }

  /** The name without the place it begins with: {@code 科技局} of {@code 云湖市科技局} of 云湖市. */
  static String withoutPlace(String name, @Nullable Region region) {
    String bare = name.strip();
    if (region != null) {
      for (String place : places(region)) {
        if (bare.startsWith(place) && bare.length() > place.length() + 1) {
          return bare.substring(place.length());
        }
      }
    }
    return bare;
  }

  /** Whether it begins with a word that only looks like a level: 市政园林局 is no 政园林局. */
  private boolean isWord(String name) {
    return words.stream().anyMatch(name::startsWith)
        && exceptions.stream().noneMatch(name::startsWith);
  }

  /** The names a place goes by: 贵阳市白云区 also by what stands in it behind its parents. */
  private static List<String> places(Region region) {
    String last = region.name();
    for (String parent : region.parents()) {
      last = last.startsWith(parent) ? last.substring(parent.length()) : last;
    }
    return last.isEmpty() ? List.of(region.name()) : List.of(region.name(), last);
  }

  /** What is equal for all names of a unit: 科技局, 科学技术局 and 科技厅 are one. */
  String key(String bare) {
    return vocabulary.agency(bare).orElseGet(() -> Folded.plain(bare));
  }
}
