package io.planwright.extract;

import io.planwright.extract.clean.CleanText;
import io.planwright.extract.clean.Cleaner;
import io.planwright.extract.split.Chrome;
import io.planwright.extract.split.DocTypes;
import io.planwright.extract.split.DocumentSplitter;
import io.planwright.extract.split.Slice;
import io.planwright.model.Diagnostic;
import io.planwright.model.Extraction;
import io.planwright.model.PolicyDocument;
import io.planwright.model.Span;
import io.planwright.read.Budget;
import io.planwright.read.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns source texts into structured facts. Holds the lexicons; safe for use by many threads. */
public final class Extractor {
  private final Cleaner cleaner = new Cleaner();
  private final DocTypes docTypes = new DocTypes();
  private final Chrome chrome = new Chrome();
  private final DocumentSplitter splitter = new DocumentSplitter(docTypes, chrome);
  private final DocumentExtractor documents;
  private final Messages messages;

  private Extractor(Locale locale) {
    documents = new DocumentExtractor(docTypes, chrome, locale);
    messages = new Messages(locale);
  }

  /** Loads rules and lexicons; diagnostics are in English. */
  public static Extractor create() {
    return create(Locale.ENGLISH);
  }

  /**
   * Loads rules and lexicons.
   *
   * @param locale the language of diagnostics
   */
  public static Extractor create(Locale locale) {
    return new Extractor(locale);
  }

  /**
   * Reads all documents and facts out of a source text.
   *
   * <p>Example: {@code 到2026年，全市高新技术企业达到400家} yields one document with one target.
   */
  public Extraction extract(SourceText source) {
    return explain(source).extraction();
  }

  /**
   * The same within a time.
   *
   * @throws io.planwright.read.TimeUpException when it takes too long
   */
  public Extraction extract(SourceText source, Budget budget) {
    return read(source, budget, false).extraction();
  }

  /** The same with the decision on every number. */
  public Explanation explain(SourceText source) {
    return explain(source, Budget.untimed());
  }

  /**
   * The same with the decision on every number, within a time.
   *
   * @throws io.planwright.read.TimeUpException when it takes too long
   */
  public Explanation explain(SourceText source, Budget budget) {
    return read(source, budget, true);
  }

  private Explanation read(SourceText source, Budget budget, boolean explained) {
    CleanText clean = cleaner.clean(source.text()).of(source.source());
    List<PolicyDocument> found = new ArrayList<>();
    List<Decision> decisions = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>(source.diagnostics());
    budget.check();
    for (Slice slice : splitter.split(clean)) {
      budget.check();
      for (Span foreign : slice.foreign()) {
        if (foreign.length() > 0) {
          diagnostics.add(
              messages.foreignText(
                  clean.toSource(foreign), clean.toSource(slice.start(), slice.end())));
        }
      }
      String id = source.source().sha256() + "-" + (found.size() + 1);
      DocumentExtractor.Result result =
          documents.extract(id, source, clean, slice, diagnostics::add, budget);
      found.add(Doubts.marked(result.document(), source));
      if (explained) {
        decisions.addAll(result.decisions().get());
      }
    }
    return new Explanation(new Extraction(source.source(), found, diagnostics), decisions);
  }
}
