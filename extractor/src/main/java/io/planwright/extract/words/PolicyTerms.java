package io.planwright.extract.words;

import io.planwright.extract.agency.AgencyLexicon;
import io.planwright.extract.incentive.IncentiveReader;
import io.planwright.extract.indicator.IndicatorLexicon;
import io.planwright.lexicon.Tsv;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of the extractor's lexicons for whoever cuts or searches text: terms that stay whole,
 * and terms that mean the same.
 *
 * <p>Rows whose surface has several parts ({@code 高企+净增}) are conditions and no words; they are
 * left out.
 */
public final class PolicyTerms {
  private static final char CONDITION = '+';

  private final Set<String> terms = new TreeSet<>();
  private final List<List<String>> synonyms = new ArrayList<>();

  private PolicyTerms() {}

  /** Loads them. */
  public static PolicyTerms load() {
    PolicyTerms words = new PolicyTerms();
    words.addTerms(Tsv.read(PolicyTerms.class, "policy-terms.tsv"), "term");
    words.addTerms(Tsv.read(IncentiveReader.class, "instruments.tsv"), "surface");
    words.addTerms(Tsv.read(IncentiveReader.class, "triggers.tsv"), "surface");
    words.addGroups(Tsv.read(IndicatorLexicon.class, "indicators.tsv"), "id");
    words.addGroups(Tsv.read(AgencyLexicon.class, "agencies.tsv"), "canonical");
    for (Tsv.Row row : Tsv.read(PolicyTerms.class, "synonyms.tsv")) {
      words.group(new LinkedHashSet<>(row.list("surfaces")));
    }
    return words;
  }

  private void addTerms(List<Tsv.Row> rows, String column) {
    for (Tsv.Row row : rows) {
      String surface = row.require(column);
      if (surface.indexOf(CONDITION) < 0) {
        terms.add(surface);
      }
    }
  }

  private void addGroups(List<Tsv.Row> rows, String key) {
    Map<String, Set<String>> groups = new LinkedHashMap<>();
    for (Tsv.Row row : rows) {
      String surface = row.require("surface");
      if (surface.indexOf(CONDITION) < 0) {
        groups.computeIfAbsent(row.require(key), id -> new LinkedHashSet<>()).add(surface);
      }
    }
    groups.values().forEach(this::group);
  }

  private void group(Set<String> surfaces) {
    terms.addAll(surfaces);
    if (surfaces.size() > 1) {
      synonyms.add(List.copyOf(surfaces));
    }
  }

  /** Words that stay whole when text is cut: 专精特新, 国高企, 科技局, 以奖代补. */
  public List<String> terms() {
    return List.copyOf(terms);
  }

  /** Groups of words that mean the same: 国高企, 高企, 高新技术企业; 奖补, 奖励, 补助. */
  public List<List<String>> synonyms() {
    return List.copyOf(synonyms);
  }
}
