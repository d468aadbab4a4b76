package io.planwright.extract;

import io.planwright.extract.clean.CleanText;
import io.planwright.extract.clean.Cleaner;
import io.planwright.extract.incentive.IncentiveReader;
import io.planwright.extract.indicator.IndicatorLexicon;
import io.planwright.extract.outline.Outline;
import io.planwright.extract.outline.Outliner;
import io.planwright.extract.role.Mark;
import io.planwright.extract.role.RoleReader;
import io.planwright.extract.role.Sentence;
import io.planwright.extract.split.Chrome;
import io.planwright.extract.split.DocTypes;
import io.planwright.extract.split.DocumentSplitter;
import io.planwright.extract.split.Slice;
import io.planwright.extract.target.TargetReader;
import io.planwright.model.Diagnostic;
import io.planwright.model.Extraction;
import io.planwright.model.Metadata;
import io.planwright.model.PolicyDocument;
import io.planwright.model.Span;
import io.planwright.read.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Turns source texts into structured facts. Holds the lexicons; safe for use by many threads. */
public final class Extractor {
  private final Cleaner cleaner = new Cleaner();
  private final DocumentSplitter splitter = new DocumentSplitter(new DocTypes(), new Chrome());
  private final Outliner outliner = new Outliner();
  private final RoleReader roles = new RoleReader();
  private final TargetReader targets = new TargetReader(roles, new IndicatorLexicon());
  private final IncentiveReader incentives = new IncentiveReader(roles);

  private Extractor() {}

  /** Loads rules and lexicons. */
  public static Extractor create() {
    return new Extractor();
  }

  /** Reads all documents and facts out of a source text. */
  public Extraction extract(SourceText source) {
    return explain(source).extraction();
  }

  /** The same with the decision on every number. */
  public Explanation explain(SourceText source) {
    CleanText clean = cleaner.clean(source.text());
    List<PolicyDocument> documents = new ArrayList<>();
    List<Decision> decisions = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>(source.diagnostics());
    for (Slice slice : splitter.split(clean)) {
      documents.add(document(source, clean, slice, documents.size(), decisions));
    }
    return new Explanation(new Extraction(source.source(), documents, diagnostics), decisions);
  }

  private PolicyDocument document(
      SourceText source, CleanText clean, Slice slice, int index, List<Decision> decisions) {
    Outline outline = outliner.outline(clean, slice.start(), slice.end());
    DocumentText text = new DocumentText(clean, slice.start(), slice.end(), outline, null, null);
    List<Sentence> sentences = new ArrayList<>();
    int from = slice.start();
    for (Span foreign : slice.foreign()) {
      sentences.addAll(roles.read(clean.text(), from, foreign.start(), outline));
      from = foreign.end();
    }
    sentences.addAll(roles.read(clean.text(), from, slice.end(), outline));
    for (Sentence sentence : sentences) {
      for (Mark mark : sentence.marks()) {
        decisions.add(
            new Decision(
                text.excerpt(mark.figure().start(), mark.figure().end()),
                mark.role().role(),
                mark.ruleId(),
                text.excerpt(sentence.start(), sentence.end())));
      }
    }
    return new PolicyDocument(
        source.source().sha256() + "-" + (index + 1),
        clean.toSource(slice.start(), slice.end()),
        new Metadata(
            slice.heading(),
            null,
            List.of(),
            null,
            null,
            new Metadata.Dates(null, null, null, null),
            null,
            null,
            null,
            null,
            true,
            null,
            null,
            List.of(),
            null),
        Outliner.toSections(outline, clean),
        targets.read(text, sentences).targets(),
        incentives.read(text, sentences),
        List.of(),
        List.of(),
        List.of());
  }
}
