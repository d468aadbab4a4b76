package io.planwright.extract.incentive;

import io.planwright.extract.clean.Characters;
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

  /** What an award is for that excludes another: the id of the first by that of the second. */
  private final Map<String, String> opposites = new HashMap<>();

  private final WordTrie<Boolean> excludes = WordTrie.of(List.of("不含", "不包括", "不包含"));

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
    for (Tsv.Row row : Tsv.read(TriggerLexicon.class, "opposites.tsv")) {
      opposites.put(row.get("excluded"), row.get("meant"));
    }
  }

  /**
   * The id of the first row all of whose words stand in the trigger. What is excluded does not
   * stand in it, and may say what is left: 申报认定（不含重新认定） is a first certification.
   */
  Optional<String> idOf(String trigger) {
    BitSet present = new BitSet();
    BitSet excluded = new BitSet();
    int excludedTo = 0;
    for (int at = 0; at < trigger.length(); at++) {
      for (WordTrie.Match<Integer> word : numbers.allAt(trigger, at)) {
        (at < excludedTo ? excluded : present).set(word.value());
      }
      if (excludes.endAt(trigger, at, trigger.length()) > at) {
        excludedTo = Math.max(excludedTo, endOfPart(trigger, at));
      }
    }
    for (Row row : rows) {
      String opposite = opposites.get(row.id());
      if (opposite != null && row.fits(excluded)) {
        return Optional.of(opposite);
      }
      if (row.fits(present)) {
        return Optional.of(row.id());
      }
    }
    return Optional.empty();
  }

  /** Where the bracket or clause ends in which an offset stands. */
  private static int endOfPart(String text, int at) {
    int end = at;
    while (end < text.length()
        && text.charAt(end) != '）'
        && !Characters.endsClause(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
