package io.planwright.cli.planted;

import io.planwright.cli.parameters.ParametersReader;
import io.planwright.cli.parameters.RandomParameters;
import io.planwright.cli.parameters.UnfitParametersException;
import io.planwright.templates.Drafter;
import io.planwright.templates.TemplateSet;
import io.planwright.templates.check.Finding;
import io.planwright.templates.check.Group;
import io.planwright.templates.format.PaperFormat;
import io.planwright.templates.freemarker.TemplateFailure;
import io.planwright.templates.markup.MarkupException;
import io.planwright.templates.parameters.PlanParameters;
import io.planwright.templates.word.LayoutReader;
import io.planwright.templates.word.WordFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Spoils the layout of drafts and counts what is found. */
final class PlantedLayouts {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
  private static final int TRIES = 3;

  private final Bench bench;

  PlantedLayouts(Bench bench) {
    this.bench = bench;
  }

  /** Drafts of each template set, from its sample and from random parameters. */
  static Map<String, byte[]> drafts(long seed)
      throws IOException, TemplateFailure, MarkupException, UnfitParametersException {
    Map<String, byte[]> drafts = new LinkedHashMap<>();
    for (TemplateSet set : TemplateSet.values()) {
      drafts.put(set + " sample", draft(set, new ParametersReader().read(set.sample())));
      if (set != TemplateSet.NOTICE) {
        drafts.put(set + " random", draft(set, RandomParameters.complete(seed)));
      }
    }
    return drafts;
  }

  private static byte[] draft(TemplateSet set, PlanParameters parameters)
      throws IOException, TemplateFailure, MarkupException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PaperFormat.DOCX.writer(DAY).write(new Drafter(set).draft(parameters).paper(), bytes);
    return bytes.toByteArray();
  }

  /** Plants into drafts. */
  void run(Map<String, byte[]> drafts, long seed) throws IOException {
    for (Map.Entry<String, byte[]> draft : drafts.entrySet()) {
      Map<String, Integer> before = Bench.counts(findings(draft.getValue()));
      for (LayoutPlanter planter : LayoutPlanters.all()) {
        Random random = new Random(seed + (draft.getKey() + planter.name()).hashCode());
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < TRIES; i++) {
          WordParts word = new WordParts(draft.getValue());
          if (planter.change().make(word, random)) {
            byte[] spoiled = word.bytes();
            if (seen.add(Arrays.hashCode(spoiled))) {
              count(draft.getKey() + ", " + planter.name(), planter, findings(spoiled), before);
            }
          }
        }
      }
    }
  }

  private void count(
      String name, LayoutPlanter planter, List<Finding> findings, Map<String, Integer> before) {
    Map<String, Integer> known = new HashMap<>(before);
    boolean found = false;
    for (Finding finding : findings) {
      boolean fresh = known.merge(finding.rule(), -1, Integer::sum) < 0;
      if (fresh && planter.rules().contains(finding.rule())) {
        found = true;
      } else if (fresh && !planter.also().contains(finding.rule())) {
        bench.score(finding.group()).beside();
        bench.misses().add("beside " + name + ": " + finding.message().english());
      }
    }
    if (!planter.rules().isEmpty()) {
      bench.score(Group.LAYOUT).plant(found);
      if (!found) {
        bench.misses().add("missed " + name);
      }
    }
  }

  List<Finding> findings(byte[] file) throws IOException {
    return bench.findings("方案.docx", file, Optional.of(LayoutReader.read(WordFile.read(file))));
  }
}
