package io.planwright.extract.region;

import io.planwright.lexicon.Tsv;
import io.planwright.lexicon.WordEndings;
import io.planwright.lexicon.WordTrie;
import io.planwright.model.Metadata.Level;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What names of places look like: the words they end with, and the words that only look like places
 * (城区, 示范区, 上市). Both are data: {@code suffixes.tsv} and {@code not-places.tsv}.
 */
final class PlaceShapes {
  private final WordTrie<Ending> endings;
  private final WordEndings<Ending> zoneEndings;
  private final WordTrie<Boolean> issuerMarks;
  private final WordTrie<Boolean> guards;
  private final WordTrie<Boolean> stems;
  private final WordTrie<Boolean> starts;
  private final Map<Kind, Set<String>> falseWords;

  /** What a row of {@code not-places.tsv} forbids. */
  private enum Kind {
    /** This whole word is no place. */
    WORD,
    /** A word that ends so is a place only when an agency bears the name. */
    ENDING,
    /** A name with this in front of its ending is no place. */
    STEM,
    /** A name does not begin so. */
    START,
    /** Zones of several places are called so; alone it tells nothing of where. */
    SHARED,
    /** A word of running text whose characters belong to no place. */
    GUARD
  }

  /** Whether a zone's ending may follow the name of its city directly. */
  enum Bare {
    /** 济南市高新区, 济南高新区. */
    YES,
    /** 广州开发区 but not 广州市开发区, which are any. */
    SHORT,
    /** 漳河新区 but not 荆门市新区. */
    NO,
    /** As before, and in sentences common nouns end so too: 共同富裕示范区. */
    WEAK
  }

  /**
   * A word that names of places end with.
   *
   * @param surface the word
   * @param level the level of places that end so
   * @param bare for zones, whether it may follow the city's name directly
   * @param family for zones, the common short word (经开区 for 经济技术开发区)
   */
  record Ending(String surface, Level level, Bare bare, String family) {}

  PlaceShapes() {
    Map<String, Ending> byWord = new HashMap<>();
    Map<String, Boolean> issuers = new HashMap<>();
    for (Tsv.Row row : Tsv.read(PlaceShapes.class, "suffixes.tsv")) {
      String surface = row.require("surface");
      if (row.require("kind").equals("issuer")) {
        issuers.put(surface, true);
        continue;
      }
      Ending ending =
          new Ending(
              surface,
              Level.valueOf(row.require("kind").toUpperCase(Locale.ROOT)),
              Bare.valueOf(row.require("bare").toUpperCase(Locale.ROOT)),
              row.require("short"));
      byWord.put(surface, ending);
    }
    endings = WordTrie.of(byWord);
    byWord.values().removeIf(ending -> ending.level() != Level.ZONE);
    zoneEndings = WordEndings.of(byWord);
    issuerMarks = WordTrie.of(issuers);

    falseWords = new EnumMap<>(Kind.class);
    for (Tsv.Row row : Tsv.read(PlaceShapes.class, "not-places.tsv")) {
      Kind kind = Kind.valueOf(row.require("kind").toUpperCase(Locale.ROOT));
      falseWords.computeIfAbsent(kind, key -> new HashSet<>()).add(row.require("surface"));
    }
    guards = trie(Kind.GUARD);
    stems = trie(Kind.STEM);
    starts = trie(Kind.START);
  }

  private WordTrie<Boolean> trie(Kind kind) {
    Map<String, Boolean> words = new HashMap<>();
    words(kind).forEach(word -> words.put(word, true));
    return WordTrie.of(words);
  }

  /** The endings that begin at this place of the text, the longest first. */
  List<Ending> endingsAt(String text, int from) {
    List<WordTrie.Match<Ending>> matches = endings.allAt(text, from);
    return matches.isEmpty()
        ? List.of()
        : matches.reversed().stream().map(WordTrie.Match::value).toList();
  }

  /**
   * Whether an ending may begin between two places of the text: its first character stands there.
   */
  boolean endingWithin(String text, int from, int to) {
    for (int at = from; at <= Math.min(to, text.length() - 1); at++) {
      if (endings.begins(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether just this part of a text is an ending. */
  boolean isEnding(String text, int from, int end) {
    return endings.endAt(text, from, end) == end;
  }

  /** The longest zone ending a name has: 海港经济开发区 → 经济开发区. */
  Optional<Ending> zoneEndingOf(String name) {
    WordTrie.Match<Ending> ending = zoneEndings.longestAt(name, 0, name.length());
    return ending == null ? Optional.empty() : Optional.of(ending.value());
  }

  /** The end of a word at this place that hides names of places (其中山东: 其中), or {@code from}. */
  int guardEnd(String text, int from) {
    return guards.endAt(text, from);
  }

  /** Whether this word is known to be no place: 示范区, 城区, 上市. */
  boolean falseWord(String word) {
    return words(Kind.WORD).contains(word);
  }

  /** Whether a word ends as common nouns do: 产业园区, 中心城区. */
  boolean falseEnding(String word) {
    for (int from = 0; from < word.length(); from++) {
      if (words(Kind.ENDING).contains(word.substring(from))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the part before the ending cannot be a place's own name: 国家, 推进, 1. */
  boolean falseStem(String stem) {
    return stemLimit(stem, 0, stem.length()) < stem.length() || falseStemEnd(stem);
  }

  /**
   * How many characters from here on may be a place's own name: before 国家级…, none; before 云湖市推进…,
   * three.
   *
   * @param text any text
   * @param from where the name would begin
   * @param most the largest answer wanted
   */
  int stemLimit(String text, int from, int most) {
    int limit = Math.min(most, text.length() - from);
    for (WordTrie.Match<Boolean> start : starts.allAt(text, from)) {
      limit = Math.min(limit, start.length() - 1);
    }
    for (int at = 0; at < limit; at++) {
      if (!han(text.charAt(from + at))) {
        return at;
      }
      List<WordTrie.Match<Boolean>> words = stems.allAt(text, from + at);
      if (!words.isEmpty()) {
        limit = Math.min(limit, words.get(0).end() - from - 1);
      }
    }
    return limit;
  }

  /** Whether a stem ends with a word that joins or with one for a kind of place: 设在|市, 市|县. */
  boolean falseStemEnd(String stem) {
    return !stem.isEmpty() && "和与及或省市县区镇乡委".indexOf(stem.charAt(stem.length() - 1)) >= 0;
  }

  /** Whether zones of several places share this name: 临港, 滨海. */
  boolean sharedStem(String stem) {
    return words(Kind.SHARED).contains(stem);
  }

  /** Whether the word for an agency stands anywhere between two places of a text. */
  boolean namesAgency(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (issuerMarks.endAt(text, at) > at) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word for an agency stands within so many characters and before any punctuation. */
  boolean agencyFollows(String text, int from, int reach) {
    for (int at = from; at < Math.min(text.length(), from + reach); at++) {
      if (issuerMarks.endAt(text, at) > at) {
        return true;
      }
      if (!han(text.charAt(at))) {
        return false;
      }
    }
    return false;
  }

  /** Whether this is a Chinese character. */
  static boolean han(char c) {
    return (c >= '\u4E00' && c <= '\u9FFF')
        || (c >= '\u3400' && c <= '\u4DBF')
        || (c >= '\uF900' && c <= '\uFAFF');
  }

  private Set<String> words(Kind kind) {
    return falseWords.getOrDefault(kind, Set.of());
  }
}
