package io.planwright.extract.metadata;

import io.planwright.rule.Tsv;
import io.planwright.rule.WordTrie;
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
   * Fewer different corporate words than this prove nothing: plans of governments speak of 员工 and
   * 供应商 too. The boilerplate met so far has six and more, real plans at most four, among ten and
   * more of the other side.
   */
  private static final int CORPORATE_WORDS = 3;

  /** Beyond this length a text has shown what it is. */
  private static final int ENOUGH = 20_000;

  private final WordTrie<Boolean> words;

  GovernmentEvidence() {
    Map<String, Boolean> sides = new HashMap<>();
    for (Tsv.Row row : Tsv.read(GovernmentEvidence.class, "evidence.tsv")) {
      sides.put(row.get("surface"), row.get("side").equals("government"));
    }
    words = new WordTrie<>(sides);
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
    return corporate.size() < CORPORATE_WORDS || corporate.size() <= government.size();
  }
}
