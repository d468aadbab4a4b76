package io.planwright.extract.incentive;

import io.planwright.lexicon.Tsv;
import java.util.List;
import java.util.Optional;

/** The canonical triggers of {@code triggers.tsv}: 首次认定, 重新认定, 迁入, 入库, 上市 … */
final class TriggerLexicon {
  private record Row(List<String> words, String id) {}

  private final List<Row> rows =
      Tsv.read(TriggerLexicon.class, "triggers.tsv").stream()
          .map(row -> new Row(List.of(row.get("surface").split("\\+")), row.get("id")))
          .toList();

  /** The id of the first row all of whose words stand in the trigger. */
  Optional<String> idOf(String trigger) {
    return rows.stream()
        .filter(row -> row.words().stream().allMatch(trigger::contains))
        .map(Row::id)
        .findFirst();
  }
}
