package io.planwright.cli;

import io.planwright.extract.agency.AgencyLexicon;
import io.planwright.extract.incentive.IncentiveReader;
import io.planwright.extract.indicator.IndicatorLexicon;
import io.planwright.lexicon.Tsv;
import io.planwright.search.compare.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The extractor's word lists as comparisons need them. */
final class ProjectWords implements Vocabulary {
  private record Surface(List<String> words, String id) {}

  private final IndicatorLexicon indicators = new IndicatorLexicon();
  private final List<Surface> triggers = new ArrayList<>();
  private final Map<String, String> triggerNames = new LinkedHashMap<>();
  private final Map<String, String> families = new HashMap<>();

  ProjectWords() {
    for (Tsv.Row row : Tsv.read(IncentiveReader.class, "triggers.tsv")) {
      List<String> words = List.of(row.get("surface").split("\\+", -1));
      triggers.add(new Surface(words, row.get("id")));
      triggerNames.putIfAbsent(row.get("id"), String.join("", words));
    }
    for (Tsv.Row row : Tsv.read(AgencyLexicon.class, "agencies.tsv")) {
      families.put(row.get("surface"), row.get("family"));
    }
  }

  @Override
  public Optional<String> indicator(String words) {
    return indicators.idOf(words);
  }

  @Override
  public Optional<Term> indicatorTerm(String words) {
    return indicators.find(words).map(found -> new Term(found.id(), found.words()));
  }

  @Override
  public Optional<Term> trigger(String words) {
    return triggers.stream()
        .filter(surface -> surface.words().stream().allMatch(words::contains))
        .findFirst()
        .map(surface -> new Term(surface.id(), surface.words()));
  }

  @Override
  public Optional<String> triggerName(String id) {
    return Optional.ofNullable(triggerNames.get(id));
  }

  @Override
  public Optional<String> agency(String name) {
    return Optional.ofNullable(families.get(name));
  }
}
