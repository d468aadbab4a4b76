package io.planwright.cli.planted;

import io.planwright.model.Span;
import io.planwright.templates.check.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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

  private final Bench bench;

  PlantedSet(Bench bench) {
    this.bench = bench;
  }

  /** Plants into all samples below a folder. */
  void run(Path folder, long seed) throws IOException {
    for (String sample : SAMPLES) {
      String text = Files.readString(folder.resolve(sample).resolve("plan.txt"));
      Map<String, Integer> before = Bench.counts(findings(text));
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
        bench.score(finding.group()).beside();
        bench
            .misses()
            .add("beside " + name + ": " + finding.rule() + " " + around(plant.text(), place));
      }
    }
    bench.score(plant.group()).plant(found);
    if (!found) {
      bench.misses().add("missed " + name + ": " + around(plant.text(), plant.place()));
    }
  }

  private static String around(String text, Span place) {
    int from = Math.max(0, place.start() - 25);
    int to = Math.min(text.length(), Math.min(place.end(), place.start() + 80) + 25);
    return text.substring(from, to).replace('\n', '/');
  }

  private List<Finding> findings(String text) {
    return bench.findings("例.txt", text.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }
}
