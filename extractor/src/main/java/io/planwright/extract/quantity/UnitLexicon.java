package io.planwright.extract.quantity;

import io.planwright.lexicon.Tsv;
import io.planwright.lexicon.WordTrie;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The units of {@code units.tsv} and the number words of {@code words.tsv}. */
final class UnitLexicon {
  /** A number word: 翻一番 is 2 倍, 全覆盖 is 100 %. */
  record Word(BigDecimal value, String unit, Dimension dimension) {}

  /**
   * A unit behind a number.
   *
   * @param name the unit
   * @param dimension what it measures
   * @param per the unit after a slash, else null
   * @param end offset after it
   */
  record Found(String name, Dimension dimension, @Nullable String per, int end) {}

  private final WordTrie<Dimension> units;
  private final WordTrie<Word> words;

  UnitLexicon() {
    Map<String, Dimension> unitRows = new HashMap<>();
    for (Tsv.Row row : Tsv.read(UnitLexicon.class, "units.tsv")) {
      unitRows.put(row.get("unit"), Dimension.valueOf(row.get("dimension")));
    }
    units = WordTrie.of(unitRows);
    Map<String, Word> wordRows = new HashMap<>();
    for (Tsv.Row row : Tsv.read(UnitLexicon.class, "words.tsv")) {
      Dimension dimension = Dimension.valueOf(row.get("dimension"));
      wordRows.put(
          row.get("surface"),
          new Word(new BigDecimal(row.get("value")), row.get("unit"), dimension));
    }
    words = WordTrie.of(wordRows);
  }

  WordTrie.@Nullable Match<Word> wordAt(String text, int at, int end) {
    return words.longestAt(text, at, end);
  }

  boolean startsUnit(String text, int at, int end) {
    return units.longestAt(text, at, end) != null;
  }

  /** The unit at an offset, 余 and 多 in front skipped; null when there is none. */
  @Nullable Found unitAfter(String text, int at, int end) {
    int i = at < end && (text.charAt(at) == '余' || text.charAt(at) == '多') ? at + 1 : at;
    WordTrie.Match<Dimension> unit = units.longestAt(text, i, end);
    if (unit == null) {
      return null;
    }
    String name = text.substring(i, unit.end());
    if (unit.end() + 1 < end && text.charAt(unit.end()) == '/') {
      int scale = unit.end() + 1;
      if (scale < end && text.charAt(scale) == '每') {
        scale++;
      }
      int from = scale;
      while (scale < end && (text.charAt(scale) == '万' || text.charAt(scale) == '亿')) {
        scale++;
      }
      WordTrie.Match<Dimension> per = units.longestAt(text, scale, end);
      if (per != null) {
        String perName = text.substring(from, per.end());
        return new Found(name, unit.value(), perName, per.end());
      }
    }
    int each = eachEnd(text, unit, end);
    String whole = text.substring(i, each);
    return new Found(whole, unit.value(), null, each);
  }

  /** 微克｜每立方米, 台｜每万人: the offset behind what a measure is spread over, else its own end. */
  private int eachEnd(String text, WordTrie.Match<Dimension> unit, int end) {
    int at = unit.end();
    if (unit.value() != Dimension.COUNT || at >= end || text.charAt(at) != '每') {
      return at;
    }
    int scale = at + 1;
    while (scale < end && (text.charAt(scale) == '万' || text.charAt(scale) == '亿')) {
      scale++;
    }
    WordTrie.Match<Dimension> per = units.longestAt(text, scale, end);
    return per != null && per.value() != Dimension.SPAN ? per.end() : at;
  }
}
