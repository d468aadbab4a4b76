package io.planwright.extract;

import io.planwright.extract.clean.CleanText;
import io.planwright.extract.clean.Cleaner;
import io.planwright.extract.split.Chrome;
import io.planwright.extract.split.DocTypes;
import io.planwright.extract.split.DocumentSplitter;
import io.planwright.extract.split.Slice;
import io.planwright.model.Anatomy;
import io.planwright.model.Diagnostic;
import io.planwright.model.Extraction;
import io.planwright.model.PolicyDocument;
import io.planwright.model.Span;
import io.planwright.read.Budget;
import io.planwright.read.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

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
    return extract(source, Budget.untimed());
  }

  /**
   * The same within a time.
   *
   * @throws io.planwright.read.TimeUpException when it takes too long
   */
  public Extraction extract(SourceText source, Budget budget) {
    return read(source, budget, result -> {});
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
    List<Decision> decisions = new ArrayList<>();
    Extraction extraction =
        read(source, budget, result -> decisions.addAll(result.decisions().get()));
    return new Explanation(extraction, decisions);
  }

  /**
   * The same with what stands where in each document, within a time.
   *
   * <p>Example: {@code 到2026年，高新技术企业达到400家} yields one target, and an anatomy with one paragraph
   * and the mention {@code 400家}.
   *
   * @throws io.planwright.read.TimeUpException when it takes too long
   */
  public Survey survey(SourceText source, Budget budget) {
    List<Anatomy> anatomies = new ArrayList<>();
    Extraction extraction = read(source, budget, result -> anatomies.add(result.anatomy().get()));
    return new Survey(extraction, anatomies);
  }

  private Extraction read(
      SourceText source, Budget budget, Consumer<DocumentExtractor.Result> results) {
    CleanText clean = cleaner.clean(source.text()).of(source.source());
    List<PolicyDocument> found = new ArrayList<>();
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
      results.accept(result);
    }
    return new Extraction(source.source(), found, diagnostics);
  }
}
