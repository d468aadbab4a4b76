package io.planwright.extract.indicator;

import io.planwright.lexicon.Tsv;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The indicators of {@code indicators.tsv}. Immutable. */
public final class IndicatorLexicon {
  private record Synonym(String id, List<String> words, List<String> without) {}

  private final List<Synonym> synonyms = new ArrayList<>();

  /** Loads the rows. */
  public IndicatorLexicon() {
    for (Tsv.Row row : Tsv.read(IndicatorLexicon.class, "indicators.tsv")) {
      synonyms.add(
          new Synonym(row.get("id"), words(row.get("surface")), words(row.get("without"))));
    }
    synonyms.sort(
        Comparator.comparingInt((Synonym s) -> -String.join("", s.words()).length())
            .thenComparing(Synonym::id));
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\+"));
  }

  /**
   * The canonical id of an indicator's words; empty when no row knows them.
   *
   * @param name words such as 有效高新技术企业数量
   */
  public Optional<String> idOf(String name) {
    for (Synonym synonym : synonyms) {
      if (synonym.words().stream().allMatch(name::contains)
          && synonym.without().stream().noneMatch(name::contains)) {
        return Optional.of(synonym.id());
      }
    }
    return Optional.empty();
  }
}
