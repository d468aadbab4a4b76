package io.planwright.extract.citation;

import io.planwright.extract.clean.Characters;
import io.planwright.lexicon.Tsv;
import io.planwright.lexicon.WordTrie;
import io.planwright.model.Citation.Relation;
import io.planwright.rule.RuleException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cues and titles of {@code cues.tsv} and {@code titles.tsv}. */
final class CitationWords {
  private final WordTrie<Relation> before;
  private final WordTrie<Relation> after;
  private final Map<String, Boolean> endings = new HashMap<>();
  private final Set<String> whole = new HashSet<>();
  private final Set<String> modifiers = new HashSet<>();
  private int longestEnding;

  CitationWords() {
    Map<String, Relation> beforeRows = new HashMap<>();
    Map<String, Relation> afterRows = new HashMap<>();
    for (Tsv.Row row : Tsv.read(CitationWords.class, "cues.tsv")) {
      Relation relation = Relation.valueOf(row.get("relation"));
      switch (row.get("place")) {
        case "BEFORE" -> beforeRows.put(row.get("surface"), relation);
        case "AFTER" -> afterRows.put(row.get("surface"), relation);
        default -> throw new RuleException("cues.tsv:" + row.line() + ": " + row.get("place"));
      }
    }
    before = WordTrie.of(beforeRows);
    after = WordTrie.of(afterRows);
    for (Tsv.Row row : Tsv.read(CitationWords.class, "titles.tsv")) {
      String surface = row.get("surface");
      switch (row.get("part")) {
        case "ENDING" -> endings.put(surface, true);
        case "NONE" -> endings.put(surface, false);
        case "WHOLE" -> whole.add(surface);
        case "MODIFIER" -> modifiers.add(surface);
        default -> throw new RuleException("titles.tsv:" + row.line() + ": " + row.get("part"));
      }
      longestEnding = Math.max(longestEnding, surface.length());
    }
  }

  /** A cue that governs the titles behind it: 根据, 印发. */
  WordTrie.@Nullable Match<Relation> beforeAt(String text, int at, int end) {
    return before.longestAt(text, at, end);
  }

  /** A cue for the titles before it: 同时废止, 现印发给你们. */
  WordTrie.@Nullable Match<Relation> afterAt(String text, int at, int end) {
    return after.longestAt(text, at, end);
  }

  /** Whether a title is one of a document: it ends with 计划, 办法, 十条 … or begins with 关于. */
  boolean isDocument(String title) {
    String core = withoutRemark(title);
    return core.startsWith("关于") || whole.contains(core) || ending(core) != null;
  }

  /** Whether a title only repeats in short what was named before: 《意见》, 《实施方案》. */
  boolean isShortName(String title) {
    String core = withoutRemark(title);
    String ending = ending(core);
    if (ending == null) {
      return false;
    }
    String stem = core.substring(0, core.length() - ending.length());
    return stem.isEmpty() || modifiers.contains(stem);
  }

  private @Nullable String ending(String core) {
    for (int length = Math.min(longestEnding, core.length()); length > 0; length--) {
      String tail = core.substring(core.length() - length);
      Boolean document = endings.get(tail);
      if (document != null) {
        return document ? tail : null;
      }
    }
    int last = core.length() - 1;
    boolean articles =
        last > 0
            && core.charAt(last) == '条'
            && (Characters.isHanNumeral(core.charAt(last - 1))
                || Characters.isDigit(core.charAt(last - 1)));
    return articles ? core.substring(last - 1) : null;
  }

  /** The title without （试行） and （2024—2026年） at its end. */
  private static String withoutRemark(String title) {
    String core = title;
    while (core.endsWith("）") && core.indexOf('（') > 0) {
      core = core.substring(0, core.lastIndexOf('（'));
    }
    return core;
  }
}
