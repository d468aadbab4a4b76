package io.planwright.extract.incentive;

import io.planwright.lexicon.Tsv;
import io.planwright.lexicon.WordTrie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of {@code words.tsv} that stand around sums, shares and payers. */
final class AwardWords {
  /** What a word tells. */
  enum Kind {
    /** What a share is taken of begins behind it: 按, 不超过. */
    BASE,
    /** In front of a ceiling: that of one case of what was stated before: 单个, 每家. */
    SINGLE,
    /** In front of a ceiling: that of several incentives together: 以上两项. */
    OVERALL,
    /** The names of those who pay end in front of it: 共同, 承担. */
    PAYER_END,
    /** Leads in the names of those who pay: 推动. */
    PAYER_VERB
  }

  private static final Map<Kind, List<String>> WORDS = load();

  private static final WordTrie<Boolean> OVERALL = WordTrie.of(of(Kind.OVERALL));

  private AwardWords() {}

  /** Whether words speak of several incentives together: 以上两项合计. */
  static boolean speakOfAll(String words) {
    return OVERALL.isIn(words);
  }

  /** The words of a kind, the longest first. */
  static List<String> of(Kind kind) {
    return WORDS.getOrDefault(kind, List.of());
  }

  private static Map<Kind, List<String>> load() {
    Map<Kind, List<String>> words = new EnumMap<>(Kind.class);
    for (Tsv.Row row : Tsv.read(AwardWords.class, "words.tsv")) {
      Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
      words.computeIfAbsent(kind, key -> new ArrayList<>()).add(row.get("word"));
    }
    words.values().forEach(list -> list.sort(Comparator.comparingInt(String::length).reversed()));
    return words;
  }
}
