package io.planwright.extract.duty;

import io.planwright.extract.agency.AgencyLexicon;
import io.planwright.extract.agency.AgencyLexicon.Body;
import io.planwright.lexicon.Tsv;
import io.planwright.lexicon.WordEndings;
import io.planwright.lexicon.WordTrie;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Tells what a name stands for by its last word: the endings of {@link AgencyLexicon} and {@code
 * generic.tsv}.
 *
 * <p>The longest known ending decides, so that 格局 is no 局. The agencies of the agency lexicon are
 * known too: an agency with an unusual ending is one row there, and none here.
 */
final class Bodies {
  /** No agency name seen in the corpus is longer than 30 characters. */
  private static final int LONGEST = 30;

  /** Shorter names of the agency lexicon (发改, 国资) are also parts of other words. */
  private static final int SHORTEST_AGENCY = 3;

  /** The noun that several abbreviated names share: 发改、财政部门. */
  private static final String DEPARTMENTS = "部门";

  /** What can follow 各 without making a group of bodies: 各类, 各项. */
  private static final String ABSTRACT = "类项种界族样式";

  private final WordEndings<Body> endings;
  private final Set<String> generic = new HashSet<>();
  private final WordTrie<Boolean> shorts;

  Bodies() {
    AgencyLexicon lexicon = new AgencyLexicon();
    Map<String, Body> words = new HashMap<>();
    for (AgencyLexicon.Ending ending : lexicon.endings()) {
      words.put(ending.surface(), ending.body());
    }
    WordEndings<Body> plain = WordEndings.of(words);
    for (Tsv.Row row : Tsv.read(Bodies.class, "generic.tsv")) {
      generic.add(row.get("surface"));
    }
    Map<String, Boolean> shortNames = new HashMap<>();
    for (AgencyLexicon.Agency agency : lexicon.agencies()) {
      String surface = agency.surface();
      WordTrie.Match<Body> known = plain.longestAt(surface, 0, surface.length());
      boolean told = known != null && known.value() != Body.NONE;
      if (surface.length() >= SHORTEST_AGENCY && !told) {
        words.put(surface, Body.GOVERNMENT);
      }
      if (surface.endsWith(DEPARTMENTS)) {
        shortNames.put(surface.substring(0, surface.length() - DEPARTMENTS.length()), true);
      }
    }
    shorts = WordTrie.of(shortNames);
    endings = WordEndings.of(words);
  }

  /** The kind of body; {@code 区财政局（X地税局）} is judged by 区财政局. */
  Body kindOf(String name) {
    String core = withoutBrackets(name);
    if (core.length() < 2 || core.length() > LONGEST || core.indexOf('的') >= 0) {
      return Body.NONE;
    }
    int each = core.lastIndexOf('各');
    if (each >= 0) {
      return isGroup(core.substring(each + 1)) ? Body.GROUP : Body.NONE;
    }
    WordTrie.Match<Body> ending = endings.longestAt(core, 0, core.length());
    if (ending == null) {
      return Body.NONE;
    }
    Body kind = ending.value();
    boolean whole = ending.start() == 0 && kind != Body.GROUP;
    boolean zone = kind == Body.PLACE && ending.length() > 2;
    return whole && !zone && generic.contains(core) ? Body.NONE : kind;
  }

  /** The offset after an abbreviated name (发改, 市场监管) that begins at an offset; else {@code at}. */
  int afterShort(String text, int at, int end) {
    WordTrie.Match<Boolean> word = shorts.longestAt(text, at, end);
    return word == null ? at : word.end();
  }

  private boolean isGroup(String rest) {
    if (rest.isEmpty() || ABSTRACT.indexOf(rest.charAt(0)) >= 0) {
      return false;
    }
    return isBare(rest) || "区县市镇乡村州".indexOf(last(rest)) >= 0 || kindOf(rest) != Body.NONE;
  }

  /**
   * Whether the noun names nobody by itself, as 县（市）政府 behind 各区、.
   *
   * <p>镇街, 平台 and 县级市 are bare; 市直部门 and 云湖高新区 are not.
   */
  boolean isBare(String name) {
    String core = withoutBrackets(name);
    for (String ending : new String[] {"人民政府", "政府", "党委", "党工委", "管委会", "管理委员会"}) {
      if (core.length() > ending.length() && core.endsWith(ending)) {
        core = withoutBrackets(core.substring(0, core.length() - ending.length()));
        break;
      }
    }
    return generic.contains(core);
  }

  /** Whether the place lies at the bare end of an organ's name: 市委 in 市委组织部. */
  boolean isPartyOrGovernment(String name) {
    return name.length() <= 3 && (name.endsWith("委") || name.endsWith("政府"));
  }

  /** The name without brackets at its end, and without brackets inside: 县（市）政府 → 县政府. */
  private static String withoutBrackets(String name) {
    StringBuilder out = new StringBuilder(name.length());
    int depth = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '（' || c == '〔') {
        depth++;
      } else if (c == '）' || c == '〕') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static char last(String word) {
    return word.charAt(word.length() - 1);
  }
}
