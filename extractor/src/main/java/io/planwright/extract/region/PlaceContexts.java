package io.planwright.extract.region;

import io.planwright.lexicon.Tsv;
import io.planwright.lexicon.WordEndings;
import io.planwright.lexicon.WordTrie;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words around names of places ({@code contexts.tsv}): where a name may begin, where it may
 * end.
 */
final class PlaceContexts {
  private final WordEndings<Boolean> before;
  private final WordTrie<Boolean> after;
  private final WordTrie<Boolean> institutions;

  private enum Kind {
    /** A name may begin after this word: 其中, 支持. */
    BEFORE,
    /** A name may end before this word: 分别, 达到. */
    AFTER,
    /** The short name in front is part of an institution's: 延安|大学. */
    INSTITUTION
  }

  PlaceContexts() {
    Map<Kind, Map<String, Boolean>> words = new HashMap<>();
    for (Tsv.Row row : Tsv.read(PlaceContexts.class, "contexts.tsv")) {
      Kind kind = Kind.valueOf(row.require("kind").toUpperCase(Locale.ROOT));
      words.computeIfAbsent(kind, key -> new TreeMap<>()).put(row.require("surface"), true);
    }
    before = WordEndings.of(words.getOrDefault(Kind.BEFORE, Map.of()));
    after = WordTrie.of(words.getOrDefault(Kind.AFTER, Map.of()));
    institutions = WordTrie.of(words.getOrDefault(Kind.INSTITUTION, Map.of()));
  }

  /** Whether a name may begin here: after one of the words that names follow in sentences. */
  boolean opened(String text, int at) {
    return before.startOf(text, 0, at) < at;
  }

  /** Whether a name may end here: punctuation, or one of the words that follow names in lists. */
  boolean closed(String text, int end) {
    return end >= text.length()
        || !PlaceShapes.han(text.charAt(end))
        || after.endAt(text, end) > end;
  }

  /**
   * Whether the end of a supposed name reads on into another word, so that no name ends here:
   * 杭州市|场, 白云区|域; but 章丘区|分别.
   *
   * @param text any text
   * @param end where the name would end, after its first character
   */
  boolean readsOn(String text, int end) {
    if (end >= text.length() || after.endAt(text, end) > end) {
      return false;
    }
    String others =
        switch (text.charAt(end - 1)) {
          case '市' -> "场值民面容价井长";
          case '区' -> "域间位块划别分隔长";
          case '县' -> "域长";
          case '省' -> "会份略去力心电油时长";
          case '旗' -> "下帜舰袍号";
          case '盟' -> "友约主";
          case '镇' -> "静定痛压长街";
          case '乡' -> "村贤愁土亲情长";
          case '州' -> "际";
          default -> "";
        };
    return others.indexOf(text.charAt(end)) >= 0;
  }

  /** Whether the name of an institution goes on here. */
  boolean institutionAt(String text, int at) {
    return institutions.endAt(text, at) > at;
  }
}
