package io.planwright.cli.finding;

import io.planwright.model.PolicyDocument;
import io.planwright.read.SourceText;
import io.planwright.templates.check.Finding;
import io.planwright.templates.check.Severity;
import java.util.List;

/**
 * A file with what was found in it.
 *
 * @param shown its path as the user gave it
 * @param source its text
 * @param documents the documents it holds
 * @param findings what was found, in text order
 */
public record CheckedFile(
    String shown, SourceText source, List<PolicyDocument> documents, List<Finding> findings) {
  /** Copies the lists. */
  public CheckedFile {
    documents = List.copyOf(documents);
    findings = List.copyOf(findings);
  }

  /** How many findings there are of a severity. */
  public int count(Severity severity) {
    return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
