package io.planwright.cli;

import io.planwright.cli.resume.Tally;
import io.planwright.model.Diagnostic;
import io.planwright.model.Extraction;
import io.planwright.search.PolicyIndex;
import io.planwright.search.compare.Material;
import io.planwright.search.compare.Material.Gap;
import io.planwright.search.index.IndexException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The plans of an index, and what could not be read when they were put there. */
final class IndexedPlans implements PlanSource {
  private final CommandContext context;
  private final String folder;

  IndexedPlans(CommandContext context, String folder) {
    this.context = context;
    this.folder = folder;
  }

  @Override
  public Fetched fetch() throws IOException {
    try (PolicyIndex index =
        PolicyIndex.open(Indexes.path(context, folder), PolicyVocabulary.load())) {
      List<Gap> gaps = new ArrayList<>();
      for (Extraction source : index.sources()) {
        for (Diagnostic problem : Tally.problems(source)) {
          String reason = context.coded(problem.message(), problem.code());
          gaps.add(new Gap(source.source().path(), false, problem.span(), reason));
        }
      }
      return new Fetched(new Material(index.plans(), gaps), List.of(), ExitCode.DONE);
    } catch (IndexException e) {
      throw Indexes.refused(context, e);
    }
  }
}
