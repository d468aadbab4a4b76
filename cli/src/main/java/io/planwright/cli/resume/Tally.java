package io.planwright.cli.resume;

import io.planwright.model.Diagnostic;
import io.planwright.model.Diagnostic.Severity;
import io.planwright.model.Extraction;
import io.planwright.model.PolicyDocument;
import java.util.List;

/**
 * How much was found in a source.
 *
 * @param documents plans and other documents
 * @param targets targets in them
 * @param incentives incentives in them
 * @param otherFacts responsibilities, tables and citations in them
 * @param problems the codes of what kept a part of the source from being read
 */
public record Tally(
    int documents, int targets, int incentives, int otherFacts, List<String> problems) {
  /** Copies the list. */
  public Tally {
    problems = List.copyOf(problems);
  }

  /** Counts what is in an extraction. */
  public static Tally of(Extraction extraction) {
    int targets = 0;
    int incentives = 0;
    int others = 0;
    for (PolicyDocument document : extraction.documents()) {
      targets += document.targets().size();
      incentives += document.incentives().size();
      others +=
          document.responsibilities().size()
              + document.tables().size()
              + document.citations().size();
    }
    return new Tally(
        extraction.documents().size(),
        targets,
        incentives,
        others,
        problems(extraction).stream().map(Diagnostic::code).toList());
  }

  /** What kept a part of the source, or all of it, from being read. */
  public static List<Diagnostic> problems(Extraction extraction) {
    return extraction.diagnostics().stream()
        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
        .toList();
  }
}
