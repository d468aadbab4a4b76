package io.planwright.extract;

import io.planwright.extract.agency.UnitNameReader;
import io.planwright.extract.citation.CitationReader;
import io.planwright.extract.clean.CleanText;
import io.planwright.extract.duty.DutyReader;
import io.planwright.extract.incentive.IncentiveReader;
import io.planwright.extract.indicator.IndicatorLexicon;
import io.planwright.extract.metadata.MetadataReader;
import io.planwright.extract.outline.Outline;
import io.planwright.extract.outline.Outliner;
import io.planwright.extract.region.RegionLexicon;
import io.planwright.extract.region.RegionResolver;
import io.planwright.extract.role.Mark;
import io.planwright.extract.role.RoleReader;
import io.planwright.extract.role.Sentence;
import io.planwright.extract.split.Chrome;
import io.planwright.extract.split.DocTypes;
import io.planwright.extract.split.Slice;
import io.planwright.extract.table.FoundTables;
import io.planwright.extract.table.TableQuery;
import io.planwright.extract.table.TableRange;
import io.planwright.extract.table.TableReader;
import io.planwright.extract.target.TargetReader;
import io.planwright.extract.words.Words;
import io.planwright.model.Anatomy;
import io.planwright.model.Diagnostic;
import io.planwright.model.Metadata;
import io.planwright.model.PolicyDocument;
import io.planwright.model.Responsibility;
import io.planwright.model.Span;
import io.planwright.read.Budget;
import io.planwright.read.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Reads all facts of one document. */
final class DocumentExtractor {
  private final Outliner outliner;
  private final RoleReader roles;
  private final TargetReader targets;
  private final IncentiveReader incentives;
  private final DutyReader duties;
  private final CitationReader citations;
  private final TableReader tables;
  private final MetadataReader metadataReader;
  private final Chrome chrome;
  private final Messages messages;
  private final Beside<UnitNameReader> unitNames = Beside.load(UnitNameReader::new);

  /** Loads everything; places and dictionaries, which take as long as all the rest, beside it. */
  DocumentExtractor(DocTypes docTypes, Chrome chrome, Locale locale) {
    Beside<MetadataReader> metadata =
        Beside.load(
            () -> new MetadataReader(docTypes, chrome, new RegionResolver(new RegionLexicon())));
    Beside.load(Words::loaded); // whoever asks for words before that waits
    this.chrome = chrome;
    this.outliner = new Outliner();
    this.roles = new RoleReader();
    this.targets = new TargetReader(roles, new IndicatorLexicon());
    this.incentives = new IncentiveReader(roles);
    this.duties = new DutyReader();
    this.citations = new CitationReader();
    this.tables = new TableReader(locale);
    this.messages = new Messages(locale);
    this.metadataReader = metadata.get();
  }

  /**
   * A document, the decision on every number in it and what stands where.
   *
   * @param document the document
   * @param decisions makes one entry a number, in text order; few ask for them
   * @param anatomy tells paragraphs and numbers; few ask for it
   */
  record Result(
      PolicyDocument document, Supplier<List<Decision>> decisions, Supplier<Anatomy> anatomy) {}

  Result extract(
      String id,
      SourceText source,
      CleanText clean,
      Slice slice,
      Consumer<Diagnostic> diagnostics,
      Budget budget) {
    Outline outline = outliner.outline(clean.text(), slice.start(), slice.end());
    DocumentText bare = new DocumentText(clean, slice.start(), slice.end(), outline, null, null);
    Metadata metadata = metadataReader.read(bare, slice, source);
    Span span = clean.toSource(slice.start(), slice.end());
    if (!metadata.governmentPlan()) {
      diagnostics.accept(messages.notGovernment(span));
      return new Result(
          new PolicyDocument(
              id,
              span,
              metadata,
              Outliner.toSections(outline, clean),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of()),
          List::of,
          () ->
              new AnatomyReader(clean).read(bodyOf(clean, slice, List.of()), List.of(), List.of()));
    }
    budget.check();
    DocumentText text = bare.with(metadata);
    FoundTables found =
        tables.read(TableQuery.of(clean, slice.start(), slice.end(), source.tables(), diagnostics));
    List<Span> stretches = bodyOf(clean, slice, found.ranges());
    List<Sentence> sentences = new ArrayList<>();
    List<Responsibility> notes = new ArrayList<>();
    for (Span stretch : stretches) {
      budget.check();
      sentences.addAll(roles.read(clean.text(), stretch.start(), stretch.end(), outline));
      notes.addAll(duties.read(clean, stretch.start(), stretch.end(), outline::pathAt));
    }
    for (TableRange range : found.ranges()) {
      notes.addAll(duties.readTable(clean, range.cells(), outline::pathAt));
    }
    notes.sort(Comparator.comparingInt(note -> note.quote().span().start()));
    budget.check();
    TargetReader.Result read = targets.read(text, sentences);
    PolicyDocument document =
        new PolicyDocument(
            id,
            span,
            metadata,
            Outliner.toSections(outline, clean),
            read.targets(),
            incentives.read(text, sentences),
            notes,
            found.tables(),
            citations.read(clean, slice.start(), slice.end()));
    return new Result(
        document,
        () -> decisions(text, sentences, read.rejected()),
        () ->
            new AnatomyReader(clean)
                .read(
                    stretches, sentences, unitNames.get().read(clean, slice.start(), slice.end())));
  }

  /** The stretches of running text: the slice without foreign text, tables and site furniture. */
  private List<Span> bodyOf(CleanText clean, Slice slice, List<TableRange> tableRanges) {
    List<Span> gaps = new ArrayList<>(slice.foreign());
    for (TableRange range : tableRanges) {
      gaps.add(new Span(range.start(), range.end()));
    }
    gaps.sort(null);
    int end = chrome.bodyEnd(clean.text(), slice.start(), slice.end());
    List<Span> stretches = new ArrayList<>();
    int from = slice.start();
    for (Span gap : gaps) {
      if (gap.start() > from) {
        stretches.add(new Span(from, Math.max(from, Math.min(gap.start(), end))));
      }
      from = Math.max(from, gap.end());
    }
    if (end > from) {
      stretches.add(new Span(from, end));
    }
    return stretches;
  }

  private static List<Decision> decisions(
      DocumentText text, List<Sentence> sentences, Map<Mark, String> rejected) {
    List<Decision> decisions = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Mark mark : sentence.marks()) {
        boolean isRejected = rejected.containsKey(mark);
        decisions.add(
            new Decision(
                text.excerpt(mark.figure().start(), mark.figure().end()),
                isRejected ? Decision.Role.REJECTED : mark.role().role(),
                rejected.getOrDefault(mark, mark.ruleId()),
                text.excerpt(sentence.start(), sentence.end())));
      }
    }
    return decisions;
  }
}
