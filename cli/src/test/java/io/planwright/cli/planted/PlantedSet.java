package io.planwright.cli.planted;

import io.planwright.extract.Extractor;
import io.planwright.extract.Survey;
import io.planwright.model.Span;
import io.planwright.read.Budget;
import io.planwright.read.Readers;
import io.planwright.read.SourceText;
import io.planwright.templates.check.CheckedPlan;
import io.planwright.templates.check.Checker;
import io.planwright.templates.check.Finding;
import io.planwright.templates.check.Group;
import io.planwright.templates.check.RuleCatalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Plants errors into the samples and counts what is found. */
final class PlantedSet {
  /** The samples as they come from a drafter's hand; the others are damaged on purpose. */
  static final List<String> SAMPLES =
      List.of(
          "01-yunhu-gaoqi",
          "02-wangxi-zhigai",
          "03-xiaxi-cuoshi",
          "07-yanchuan-mujun",
          "08-lanjiang-gongye-wenzengzhang",
          "09-yinghu-rengong-zhineng");

  private static final int TRIES = 4;
  private static final int NEAR = 40;

  private final Readers readers = Readers.standard(Locale.SIMPLIFIED_CHINESE);
  private final Extractor extractor = Extractor.create(Locale.SIMPLIFIED_CHINESE);
  private final RuleCatalogue catalogue = RuleCatalogue.load();
  private final Checker checker = new Checker(catalogue);
  private final Map<Group, Score> scores = new EnumMap<>(Group.class);
  private final List<String> misses = new ArrayList<>();

  /** What came of the plants of one group. */
  static final class Score {
    private int planted;
    private int found;
    private int wrong;

    int planted() {
      return planted;
    }

    double recall() {
      return planted == 0 ? 1 : (double) found / planted;
    }

    double precision() {
      return found + wrong == 0 ? 1 : (double) found / (found + wrong);
    }

    @Override
    public String toString() {
      return "planted %d, recall %.3f, precision %.3f".formatted(planted, recall(), precision());
    }
  }

  Map<Group, Score> scores() {
    return scores;
  }

  /** What was not found, and what was found beside it. */
  List<String> misses() {
    return misses;
  }

  /** Plants into all samples below a folder. */
  void run(Path folder, long seed) throws IOException {
    for (String sample : SAMPLES) {
      String text = Files.readString(folder.resolve(sample).resolve("plan.txt"));
      Map<String, Integer> before = counts(findings(text));
      for (Map.Entry<String, Planter> planter : new Planters().all().entrySet()) {
        Random random = new Random(seed + (sample + planter.getKey()).hashCode());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < TRIES; i++) {
          Optional<Plant> plant = planter.getValue().plant(text, random);
          if (plant.isPresent() && seen.add(plant.get().text())) {
            count(sample + " " + planter.getKey(), plant.get(), before);
          }
        }
      }
    }
  }

  private void count(String name, Plant plant, Map<String, Integer> before) {
    Score score = scores.computeIfAbsent(plant.group(), group -> new Score());
    score.planted++;
    Map<String, Integer> known = new HashMap<>(before);
    boolean found = false;
    for (Finding finding : findings(plant.text())) {
      Span place = finding.place().span();
      boolean due =
          plant.rules().contains(finding.rule())
              && place.start() <= plant.place().end() + NEAR
              && place.end() >= plant.place().start() - NEAR;
      if (due) {
        found = true;
      } else if (known.merge(finding.rule(), -1, Integer::sum) < 0
          && !plant.rules().contains(finding.rule())
          && !plant.also().contains(finding.rule())) {
        scores.computeIfAbsent(finding.group(), group -> new Score()).wrong++;
        misses.add("beside " + name + ": " + finding.rule() + " " + around(plant.text(), place));
      }
    }
    if (found) {
      score.found++;
    } else {
      misses.add("missed " + name + ": " + around(plant.text(), plant.place()));
    }
  }

  private static String around(String text, Span place) {
    int from = Math.max(0, place.start() - 25);
    int to = Math.min(text.length(), Math.min(place.end(), place.start() + 80) + 25);
    return text.substring(from, to).replace('\n', '/');
  }

  private static Map<String, Integer> counts(List<Finding> findings) {
    Map<String, Integer> counts = new HashMap<>();
    findings.forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum));
    return counts;
  }

  private List<Finding> findings(String text) {
    SourceText source =
        readers.read("例.txt", text.getBytes(StandardCharsets.UTF_8), Budget.untimed());
    Survey survey = extractor.survey(source, Budget.untimed());
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < survey.anatomies().size(); i++) {
      findings.addAll(
          checker.check(
              new CheckedPlan(
                  source.text(),
                  survey.extraction().documents().get(i),
                  survey.anatomies().get(i),
                  Optional.empty()),
              catalogue.all()));
    }
    return findings;
  }
}
