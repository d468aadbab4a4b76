package io.planwright.extract.metadata;

import io.planwright.lexicon.Tsv;
import io.planwright.lexicon.WordTrie;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Weighs whether a text is a government's plan or corporate boilerplate.
 *
 * <p>Sharing sites mix 企业培育三年行动方案 of no company in particular with real plans whose places were
 * made unreadable (我市, X国税局). What tells them apart are the words: rows of {@code evidence.tsv} for
 * each side. A word counts once, however often it stands there.
 */
final class GovernmentEvidence {
  /**
   * Fewer different corporate words than this prove nothing. Of fifty texts read when the list was
   * made, the four pieces of boilerplate have eight and more and none of the other side; a
   * government's plan has at most two, and where it has any, ten of its own side beside them.
   */
  private static final int CORPORATE_WORDS = 4;

  /** How many corporate words outweigh one of the other side. */
  private static final int OUTWEIGHS = 2;

  /** Beyond this length a text has shown what it is. */
  private static final int ENOUGH = 20_000;

  private final WordTrie<Boolean> words;

  GovernmentEvidence() {
    Map<String, Boolean> sides = new HashMap<>();
    for (Tsv.Row row : Tsv.read(GovernmentEvidence.class, "evidence.tsv")) {
      sides.put(row.get("surface"), row.get("side").equals("government"));
    }
    words = WordTrie.of(sides);
  }

  /** Whether nothing speaks against a government's plan. */
  boolean speaksForGovernment(String text) {
    Set<String> government = new HashSet<>();
    Set<String> corporate = new HashSet<>();
    int end = Math.min(text.length(), ENOUGH);
    int at = 0;
    while (at < end) {
      WordTrie.Match<Boolean> word = words.longestAt(text, at, end);
      if (word == null) {
        at++;
        continue;
      }
      (word.value() ? government : corporate).add(text.substring(at, word.end()));
      at = word.end();
    }
    return corporate.size() < CORPORATE_WORDS || corporate.size() <= OUTWEIGHS * government.size();
  }
}
