package io.planwright.extract.table;

import io.planwright.extract.clean.Characters;
import io.planwright.extract.quantity.Dimension;
import io.planwright.lexicon.Tsv;
import io.planwright.lexicon.WordEndings;
import io.planwright.lexicon.WordTrie;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of {@code words.tsv} and the units a cell or a caption may name. */
final class TableWords {
  /** What a word is for. */
  enum Kind {
    /** Heads the column that names the rows: 地区, 县（市、区）, 指标名称. */
    LABEL,
    /** Heads the column of running numbers: 序号. */
    SERIAL,
    /** Names the total row: 合计, 全市. */
    TOTAL,
    /** Names the total of some rows: 小计. */
    SUBTOTAL,
    /** Starts the name of a row that is part of another: 其中. */
    PART,
    /** Starts the remarks below a table: 备注. */
    NOTE,
    /** Starts the next annex: 附件. */
    ANNEX,
    /** Heads a column whose digits are no values: 联系电话, 完成时限. */
    TEXTCOLUMN,
    /** In the name of a column that cannot be summed: 占比, 增速. */
    RATIO,
    /** In the name of a column that has no columns below it: 基数, 完成. */
    LEAF,
    /** In the name of a column that is a sum: 合计. */
    SUM,
    /** In the name of a column that is a starting level: 基数, 现状. */
    BASE,
    /** In the name of a column that adds to a level: 净增, 新增. */
    GAIN,
    /** A part of a year or a plan: 一季度, 上半年. */
    PERIOD,
    /** A cell that stands for nothing: —, /. */
    BLANK,
    /** Ends a cell of a header; {@code follow} lists what may go on in the same cell. */
    END,
    /** Ends the name of a place or a body: 区, 管委会. */
    PLACE,
    /** Ends the title of a table: 表, 一览. */
    TITLE,
    /** Goes on after a number in a sentence: 年, 以上. */
    AFTERNUMBER
  }

  private static final WordEndings<Boolean> NONE = WordEndings.of(List.of());

  private final Map<Kind, WordTrie<List<String>>> tries = new EnumMap<>(Kind.class);
  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
  private final Map<Kind, WordEndings<Boolean>> endings = new EnumMap<>(Kind.class);
  private final WordTrie<Dimension> units;

  TableWords() {
    Map<Kind, Map<String, List<String>>> rows = new EnumMap<>(Kind.class);
    for (Tsv.Row row : Tsv.read(TableWords.class, "words.tsv")) {
      Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
      String follow = row.get("follow");
      List<String> followers = follow.isEmpty() ? List.of() : List.of(follow.split(",", -1));
      rows.computeIfAbsent(kind, k -> new HashMap<>()).put(row.get("surface"), followers);
    }
    for (Kind kind : Kind.values()) {
      Map<String, List<String>> ofKind = rows.getOrDefault(kind, Map.of());
      tries.put(kind, WordTrie.of(ofKind));
      words.put(kind, Set.copyOf(ofKind.keySet()));
      endings.put(kind, WordEndings.of(ofKind.keySet()));
    }
    Map<String, Dimension> unitRows = new HashMap<>();
    for (Tsv.Row row : Tsv.read(Dimension.class, "units.tsv")) {
      Dimension dimension = Dimension.valueOf(row.get("dimension"));
      if (dimension != Dimension.SPAN && dimension != Dimension.STRUCTURE) {
        unitRows.put(row.get("unit"), dimension);
      }
    }
    units = WordTrie.of(unitRows);
  }

  /** Whether the whole text is a word of the kind, spaces aside. */
  boolean is(Kind kind, String text) {
    return set(kind).contains(Characters.withoutBlanks(text));
  }

  /** Whether a word of the kind stands anywhere in the text. */
  boolean within(Kind kind, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (longestAt(kind, text, i, text.length()) > i) {
        return true;
      }
    }
    return false;
  }

  boolean starts(Kind kind, String text) {
    return longestAt(kind, text, 0, text.length()) > 0;
  }

  boolean ends(Kind kind, String text) {
    return endingLength(kind, text) > 0;
  }

  /** The length of the longest word of the kind that ends the text, 0 for none. */
  int endingLength(Kind kind, String text) {
    int end = text.length();
    return end - endings.getOrDefault(kind, NONE).startOf(text, 0, end);
  }

  /** The offset after the longest word of the kind at an offset; the offset itself for none. */
  int longestAt(Kind kind, String text, int at, int end) {
    WordTrie.Match<List<String>> match = trie(kind).longestAt(text, at, end);
    return match == null ? at : match.end();
  }

  /** The longest word of the kind at an offset with what may follow it. */
  WordTrie.@Nullable Match<List<String>> match(Kind kind, String text, int at, int end) {
    return trie(kind).longestAt(text, at, end);
  }

  /** The offset after the longest unit at an offset; the offset itself for none. */
  int unitEnd(String text, int at, int end) {
    WordTrie.Match<Dimension> match = units.longestAt(text, at, end);
    return match == null ? at : match.end();
  }

  /** Whether a unit of money stands at an offset: 元, 美元. */
  boolean isMoney(String text, int at, int end) {
    WordTrie.Match<Dimension> match = units.longestAt(text, at, end);
    return match != null && match.value() == Dimension.MONEY;
  }

  /** Whether the text is a unit: 家, 万元, 万元/亩, %. */
  boolean isUnit(String text) {
    int slash = text.indexOf('/');
    String head = slash < 0 ? text : text.substring(0, slash);
    int from = head.length() > 1 && "万亿千百".indexOf(head.charAt(0)) >= 0 ? 1 : 0;
    return !head.isEmpty()
        && (unitEnd(head, 0, head.length()) == head.length()
            || unitEnd(head, from, head.length()) == head.length());
  }

  /**
   * The offset after the head of the column that names the rows, such as 地区 or 乡镇（园区）; the offset
   * itself for none.
   */
  int labelEnd(String text, int at, int end) {
    int word = longestAt(Kind.LABEL, text, at, end);
    if (word == at || word >= end || text.charAt(word) != '（') {
      return word;
    }
    int close = word + 1;
    while (close < end && text.charAt(close) != '）') {
      close++;
    }
    String inside = text.substring(word + 1, close);
    boolean places =
        close < end
            && List.of(inside.split("、", -1)).stream()
                .allMatch(part -> is(Kind.LABEL, part) || is(Kind.PLACE, part));
    return places ? close + 1 : word;
  }

  /** Whether a header cell heads the column that names the rows. */
  boolean isLabelHead(String cell) {
    String text = Characters.withoutBlanks(cell);
    return !text.isEmpty() && labelEnd(text, 0, text.length()) == text.length();
  }

  /** Whether a row of this name is the total of all other rows. */
  boolean isTotal(String label) {
    return is(Kind.TOTAL, label);
  }

  private Set<String> set(Kind kind) {
    return words.getOrDefault(kind, Set.of());
  }

  private WordTrie<List<String>> trie(Kind kind) {
    return java.util.Objects.requireNonNull(tries.get(kind));
  }
}
