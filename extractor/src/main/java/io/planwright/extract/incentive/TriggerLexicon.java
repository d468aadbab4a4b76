package io.planwright.extract.incentive;

import io.planwright.lexicon.Tsv;
import io.planwright.lexicon.WordTrie;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The canonical triggers of {@code triggers.tsv}: 首次认定, 重新认定, 迁入, 入库, 上市 … */
final class TriggerLexicon {
  /** A row: the numbers of its words, all of which have to stand in the trigger. */
  @SuppressWarnings("ArrayRecordComponent") // read only, never compared
  private record Row(int[] words, String id) {
    boolean fits(BitSet present) {
      for (int word : words) {
        if (!present.get(word)) {
          return false;
        }
      }
      return true;
    }
  }

  private final List<Row> rows = new ArrayList<>();
  private final WordTrie<Integer> numbers;

  TriggerLexicon() {
    Map<String, Integer> words = new HashMap<>();
    for (Tsv.Row row : Tsv.read(TriggerLexicon.class, "triggers.tsv")) {
      String[] surface = row.get("surface").split("\\+", -1);
      int[] needed = new int[surface.length];
      for (int i = 0; i < needed.length; i++) {
        Integer known = words.putIfAbsent(surface[i], words.size());
        needed[i] = known == null ? words.size() - 1 : known;
      }
      rows.add(new Row(needed, row.get("id")));
    }
    numbers = WordTrie.of(words);
  }

  /** The id of the first row all of whose words stand in the trigger. */
  Optional<String> idOf(String trigger) {
    BitSet present = new BitSet();
    for (int at = 0; at < trigger.length(); at++) {
      for (WordTrie.Match<Integer> word : numbers.allAt(trigger, at)) {
        present.set(word.value());
      }
    }
    for (Row row : rows) {
      if (row.fits(present)) {
        return Optional.of(row.id());
      }
    }
    return Optional.empty();
  }
}
