package io.planwright.extract.agency;

import io.planwright.extract.agency.AgencyLexicon.Agency;
import io.planwright.extract.agency.AgencyLexicon.Kind;
import io.planwright.extract.clean.CleanText;
import io.planwright.lexicon.WordTrie;
import io.planwright.model.NamedUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the departments that a text names with their level alone, and writes their names out.
 * Immutable; safe for many threads.
 *
 * <p>A place in front (云湖市科技局) may be another one each time, so such names are left out, and so are
 * groups (科技部门) and offices below a department (市科技局办公室).
 */
public final class UnitNameReader {
  private static final String LEVELS = "省市县区州盟旗";

  /** What may stand between another word and a level: 由市科技局. */
  private static final String LINKS = "由和与及向经报到请给会同各或";

  /** What makes another body or a person of a department: 市科技局办公室, 市科技局长. */
  private static final String GOES_ON = "长办党系所直分";

  private static final String GROUP = "部门";

  private final WordTrie<String> fullNames;

  /** Loads the lexicon. */
  public UnitNameReader() {
    Map<String, String> names = new HashMap<>();
    for (Agency agency : new AgencyLexicon().agencies()) {
      if (agency.kind() == Kind.DEPARTMENT) {
        names.put(agency.surface(), agency.fullName());
      }
    }
    fullNames = WordTrie.of(names);
  }

  /**
   * Reads the units of a stretch of clean text, in the order of the text.
   *
   * <p>Example: {@code （市科技局牵头，市发改委配合）} yields 市科学技术局 and 市发展和改革委员会.
   */
  public List<NamedUnit> read(CleanText clean, int start, int end) {
    String text = clean.text();
    List<NamedUnit> units = new ArrayList<>();
    for (int at = start; at < end; at++) {
      if (LEVELS.indexOf(text.charAt(at)) >= 0 && (at == start || isFree(text.charAt(at - 1)))) {
        WordTrie.Match<String> name = fullNames.longestAt(text, at + 1, end);
        if (name != null && !isPart(text, name, end)) {
          String fullName = text.charAt(at) + name.value();
          units.add(new NamedUnit(clean.excerpt(at, name.end()), fullName));
          at = name.end() - 1;
        }
      }
    }
    return units;
  }

  private static boolean isFree(char before) {
    return !Character.isIdeographic(before) || LINKS.indexOf(before) >= 0;
  }

  private static boolean isPart(String text, WordTrie.Match<String> name, int end) {
    boolean goesOn = name.end() < end && GOES_ON.indexOf(text.charAt(name.end())) >= 0;
    return goesOn || text.startsWith(GROUP, name.end() - GROUP.length());
  }
}
