package io.planwright.extract.duty;

import io.planwright.extract.clean.Characters;
import io.planwright.lexicon.Tsv;
import io.planwright.lexicon.WordEndings;
import io.planwright.lexicon.WordLists;
import io.planwright.lexicon.WordTrie;
import io.planwright.rule.RuleException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The labels, verbs and phrases of duty notes, loaded from the TSV files beside the class. */
final class DutyWords {
  /**
   * A label in a text.
   *
   * @param surface the label without its colon
   * @param role what the names behind it are
   * @param opens whether it can begin a note; 成员单位 can only go on with one
   * @param colon whether a colon stands behind it
   * @param end offset after label and colon
   */
  record Label(String surface, Role role, boolean opens, boolean colon, int end) {}

  /** A verb at the end of a stretch, with the adverbs around it stripped too. */
  record Tail(int start, @Nullable Role role) {}

  /** Where a label can begin a note. */
  private enum Opens {
    ANYWHERE,
    IN_BRACKETS,
    NOWHERE
  }

  private record Meaning(Role role, Opens opens, boolean bracketed) {}

  private final WordTrie<Meaning> labels;
  private final WordTrie<Role> inside;
  private final WordTrie<Boolean> links;
  private final WordTrie<Boolean> afterEtc;
  private final WordEndings<Role> tails;

  /** The tails that give a role: adverbs (具体) stand in front of these only. */
  private final WordEndings<Role> verbTails;

  private final WordTrie<Boolean> passing;
  private final WordTrie<Boolean> levels;
  private final WordTrie<Boolean> blockers;
  private final WordTrie<Boolean> firsts;
  private final WordEndings<Boolean> listHeads;

  DutyWords() {
    Map<String, Role> tailWords = new HashMap<>();
    Map<String, Meaning> labelWords = labels();
    labels = WordTrie.of(labelWords);
    Map<String, Role> insideWords = new HashMap<>();
    Map<String, Boolean> linkWords = new HashMap<>();
    for (Tsv.Row row : Tsv.read(DutyWords.class, "verbs.tsv")) {
      String surface = row.get("surface");
      Role role = Role.valueOf(row.get("role"));
      switch (row.get("part")) {
        case "VERB" -> {
          tailWords.put(surface, role);
          if (row.get("inside").equals("yes")) {
            insideWords.put(surface, role);
          }
        }
        case "ADVERB" -> tailWords.put(surface, Role.NONE);
        case "LINK" -> linkWords.put(surface, true);
        default -> throw new RuleException("verbs.tsv:" + row.line() + ": " + row.get("part"));
      }
    }
    labelWords.forEach(
        (surface, meaning) -> {
          if (meaning.role() != Role.SKIP && !meaning.bracketed()) {
            for (String copula : new String[] {"为", "是", "作为"}) {
              tailWords.put(copula + surface, meaning.role());
            }
          }
        });
    tails = WordEndings.of(tailWords);
    tailWords.values().removeIf(role -> role == Role.NONE);
    verbTails = WordEndings.of(tailWords);
    inside = WordTrie.of(insideWords);
    links = WordTrie.of(linkWords);
    WordLists phrases =
        WordLists.read(
            DutyWords.class,
            "phrases.tsv",
            "part",
            "surface",
            "PASSING",
            "LEVEL",
            "BLOCKER",
            "FIRST",
            "LISTHEAD",
            "ETC");
    passing = WordTrie.of(phrases.of("PASSING"));
    levels = WordTrie.of(phrases.of("LEVEL"));
    blockers = WordTrie.of(phrases.of("BLOCKER"));
    firsts = WordTrie.of(phrases.of("FIRST"));
    listHeads = WordEndings.of(phrases.of("LISTHEAD"));
    afterEtc = WordTrie.of(phrases.of("ETC"));
  }

  /** Labels are made of a modifier and a noun (牵头 + 单位) or stand as they are (完成时限). */
  private static Map<String, Meaning> labels() {
    Map<String, Meaning> all = new HashMap<>();
    Map<String, Meaning> modifiers = new HashMap<>();
    Set<String> nouns = new HashSet<>();
    for (Tsv.Row row : Tsv.read(DutyWords.class, "labels.tsv")) {
      Meaning meaning =
          new Meaning(
              Role.valueOf(row.get("role")),
              Opens.valueOf(row.get("opens")),
              row.get("part").equals("BRACKETED"));
      switch (row.get("part")) {
        case "MODIFIER" -> modifiers.put(row.get("surface"), meaning);
        case "NOUN" -> nouns.add(row.get("surface"));
        case "BRACKETED", "WORD" -> all.put(row.get("surface"), meaning);
        default -> throw new RuleException("labels.tsv:" + row.line() + ": " + row.get("part"));
      }
    }
    modifiers.forEach((word, meaning) -> nouns.forEach(noun -> all.put(word + noun, meaning)));
    return all;
  }

  /**
   * The label at an offset; null when there is none, or when it counts in brackets only. A label
   * may stand in brackets of its own: 〔责任单位〕市科技局.
   */
  @Nullable Label labelAt(String text, int at, int end, boolean bracketed) {
    char c = at < end ? text.charAt(at) : ' ';
    if (c == '〔' || c == '（') {
      Label inner = plainLabelAt(text, at + 1, end, bracketed);
      if (inner == null || inner.end() + 1 >= end || !isClosing(text, inner.end())) {
        return null;
      }
      if (!Characters.isHan(text.charAt(inner.end() + 1))) {
        return null; // 市科技局（牵头单位）、…: the bracket speaks of the name before it
      }
      return new Label(inner.surface(), inner.role(), inner.opens(), true, inner.end() + 1);
    }
    return plainLabelAt(text, at, end, bracketed);
  }

  private @Nullable Label plainLabelAt(String text, int at, int end, boolean bracketed) {
    WordTrie.Match<Meaning> word = labels.longestAt(text, at, end);
    if (word == null) {
      return null;
    }
    int i = word.end();
    if (i < end && (text.charAt(i) == '为' || text.charAt(i) == '是') && i + 1 < end) {
      i++;
    }
    boolean colon = i < end && text.charAt(i) == '：';
    Meaning meaning = word.value();
    if (meaning.bracketed() && !(bracketed && colon)) {
      return null;
    }
    String surface = text.substring(at, word.end());
    boolean opens =
        meaning.opens() == Opens.ANYWHERE || (bracketed && meaning.opens() == Opens.IN_BRACKETS);
    return new Label(surface, meaning.role(), opens, colon, colon ? i + 1 : i);
  }

  /** The role of the names below the header of a column; null when it is no label of agencies. */
  @Nullable Role roleOfColumn(String header) {
    String text = Characters.withoutBlanks(header);
    Label label = labelAt(text, 0, text.length(), false);
    int remark = Remark.opening(text, 0, text.length());
    if (label == null || label.role() == Role.SKIP) {
      return null;
    }
    if (label.end() != text.length() && label.end() != remark) {
      return null;
    }
    Role own = Remark.behind(this, text, 0, text.length()).own();
    return own == null ? label.role() : own;
  }

  private static boolean isClosing(String text, int at) {
    return text.charAt(at) == '〕' || text.charAt(at) == '）';
  }

  /** The verbs and adverbs that end a stretch: 按职责分工负责 in {@code 市科技局按职责分工负责}. */
  Tail tail(String text, int start, int end) {
    int i = end;
    Role role = null;
    WordTrie.Match<Role> tail = verbTails.longestAt(text, start, i);
    while (tail != null) {
      role = stronger(role, tail.value());
      i = tail.start();
      tail = tails.longestAt(text, start, i);
    }
    return new Tail(i, role);
  }

  private static @Nullable Role stronger(@Nullable Role role, Role found) {
    return switch (found) {
      case LEAD -> found;
      case SUPPORT -> role == Role.LEAD ? role : found;
      case BEARER -> role == null ? found : role;
      case SKIP, NONE -> role;
    };
  }

  /** A verb that can stand between two names whose separator was lost. */
  WordTrie.@Nullable Match<Role> verbAt(String text, int at, int end) {
    return inside.longestAt(text, at, end);
  }

  /** The offset after a word that joins two names (和, 会同) or begins a note (由); else {@code at}. */
  int afterLink(String text, int at, int end) {
    WordTrie.Match<Boolean> word = links.longestAt(text, at, end);
    return word == null ? at : word.end();
  }

  /** The offset after one of the words that may follow 等 (相关, 部门, 12, 家); else {@code at}. */
  int afterEtcWord(String text, int at, int end) {
    int i = at;
    while (i < end && "0123456789一二三四五六七八九十".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    if (i > at) {
      return i;
    }
    WordTrie.Match<Boolean> word = afterEtc.longestAt(text, at, end);
    return word == null ? at : word.end();
  }

  /** A remark that names nobody: 长期坚持, 下同. */
  boolean isPassing(String item) {
    return passing.get(item) != null;
  }

  /** Whether a remark says that the agency named first leads: 列第一位的为牵头单位. */
  boolean namesFirstAsLead(String remark) {
    return remark.contains("牵头") && firsts.isIn(remark);
  }

  /** Whether a name begins with its level: 市, 县, 国家. */
  boolean startsWithLevel(String name) {
    return levels.endAt(name, 0) > 0;
  }

  /** The offset after the level at an offset (市, 省直); else {@code at}. */
  int afterLevel(String text, int at) {
    return levels.endAt(text, at);
  }

  /** Whether a stretch begins with a word no agency's name begins with: 含, 例如, 支持. */
  boolean isBlocked(String name) {
    return blockers.endAt(name, 0) > 0;
  }

  /** Whether a word such as 部门 or 成员 ends before a list of members. */
  boolean endsLikeListHead(String text, int start, int end) {
    return listHeads.startOf(text, start, end) < end;
  }
}
