package io.planwright.cli.planted;

import io.planwright.extract.Extractor;
import io.planwright.extract.Survey;
import io.planwright.read.Budget;
import io.planwright.read.Readers;
import io.planwright.read.SourceText;
import io.planwright.templates.check.CheckedPlan;
import io.planwright.templates.check.Checker;
import io.planwright.templates.check.Finding;
import io.planwright.templates.check.Group;
import io.planwright.templates.check.PageLayout;
import io.planwright.templates.check.RuleCatalogue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Checks spoiled files and keeps count of what is found. */
final class Bench {
  private final Readers readers = Readers.standard(Locale.SIMPLIFIED_CHINESE);
  private final Extractor extractor = Extractor.create(Locale.SIMPLIFIED_CHINESE);
  private final RuleCatalogue catalogue = RuleCatalogue.load();
  private final Checker checker = new Checker(catalogue);
  private final Map<Group, Score> scores = new EnumMap<>(Group.class);
  private final List<String> misses = new ArrayList<>();

  Map<Group, Score> scores() {
    return scores;
  }

  Score score(Group group) {
    return scores.computeIfAbsent(group, one -> new Score());
  }

  /** What was not found, and what was found beside it. */
  List<String> misses() {
    return misses;
  }

  /** What all rules find in a file. */
  List<Finding> findings(String name, byte[] content, Optional<PageLayout> layout) {
    SourceText source = readers.read(name, content, Budget.untimed());
    Survey survey = extractor.survey(source, Budget.untimed());
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < survey.anatomies().size(); i++) {
      findings.addAll(
          checker.check(
              new CheckedPlan(
                  source.text(),
                  survey.extraction().documents().get(i),
                  survey.anatomies().get(i),
                  layout),
              catalogue.all()));
    }
    return findings;
  }

  /** How often each rule speaks. */
  static Map<String, Integer> counts(List<Finding> findings) {
    Map<String, Integer> counts = new HashMap<>();
    findings.forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum));
    return counts;
  }
}
