package io.planwright.extract.incentive;

import io.planwright.lexicon.Tsv;
import io.planwright.lexicon.WordTrie;
import io.planwright.model.Instrument;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tells by what means an incentive works, from the words of {@code instruments.tsv}. */
final class InstrumentLexicon {
  private record Sense(Instrument instrument, int rank) {}

  private final WordTrie<Sense> words;

  InstrumentLexicon() {
    Map<String, Sense> rows = new HashMap<>();
    for (Tsv.Row row : Tsv.read(InstrumentLexicon.class, "instruments.tsv")) {
      rows.put(
          row.get("surface"),
          new Sense(Instrument.valueOf(row.get("instrument")), Integer.parseInt(row.get("rank"))));
    }
    words = WordTrie.of(rows);
  }

  /** A word of this rank or better tells the instrument wherever it stands: 贴息, 创新券, 风险补偿. */
  private static final int TELLING = 2;

  /** The instrument of the most telling word between two offsets; the last one among equals. */
  Optional<Instrument> find(String text, int start, int end) {
    return find(text, start, end, Integer.MAX_VALUE);
  }

  /** The instrument of a word that leaves no doubt, such as 贴息. */
  Optional<Instrument> findTelling(String text, int start, int end) {
    return find(text, start, end, TELLING);
  }

  private Optional<Instrument> find(String text, int start, int end, int worst) {
    Sense best = null;
    int i = start;
    while (i < end) {
      WordTrie.Match<Sense> match = words.longestAt(text, i, end);
      if (match == null) {
        i++;
        continue;
      }
      if (match.value().rank() <= worst && (best == null || match.value().rank() <= best.rank())) {
        best = match.value();
      }
      i = match.end();
    }
    return best == null ? Optional.empty() : Optional.of(best.instrument());
  }
}
