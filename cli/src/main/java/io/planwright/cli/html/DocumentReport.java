package io.planwright.cli.html;

import io.planwright.cli.console.Messages;
import io.planwright.cli.html.Chart.Bar;
import io.planwright.cli.html.Chart.Series;
import io.planwright.cli.html.Proof.Piece;
import io.planwright.cli.html.Report.Cell;
import io.planwright.cli.html.Report.Change;
import io.planwright.cli.html.Report.Item;
import io.planwright.cli.html.Report.Section;
import io.planwright.cli.html.Report.Table;
import io.planwright.cli.sheet.SourceLinks;
import io.planwright.cli.table.CoverageSentences;
import io.planwright.model.Excerpt;
import io.planwright.search.Plan;
import io.planwright.search.compare.Coverage;
import io.planwright.search.compare.document.DocumentComparison;
import io.planwright.search.compare.document.Edit;
import io.planwright.search.compare.document.Entry;
import io.planwright.search.compare.document.NumberChange;
import io.planwright.search.compare.document.Passage;
import io.planwright.search.compare.document.Quality;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page of two plans: changed numbers first, then every clause side by side. */
public final class DocumentReport {
  private static final List<String> STATUSES =
      List.of("SAME", "CHANGED", "MOVED", "REMOVED", "ADDED");

  private final Messages messages;
  private final ProofBook proofs;
  private final ReportFrame frame;
  private final DocumentComparison comparison;
  private final Coverage coverage;

  private DocumentReport(
      DocumentComparison comparison,
      Coverage coverage,
      Messages messages,
      SourceLinks links,
      String program) {
    this.comparison = comparison;
    this.coverage = coverage;
    this.messages = messages;
    proofs = new ProofBook(messages, links);
    frame = new ReportFrame(messages, program, proofs);
  }

  /** The page of a comparison and what it rests on. */
  public static Report of(
      DocumentComparison comparison,
      Coverage coverage,
      Messages messages,
      SourceLinks links,
      String program) {
    return new DocumentReport(comparison, coverage, messages, links, program).report();
  }

  private Report report() {
    List<Change> changes = comparison.entries().stream().map(this::change).toList();
    Quality quality = comparison.quality();
    String figures =
        messages.text(
            "documents.quality",
            percent(quality.similarity()),
            percent(quality.coverage()),
            percent(quality.certainty()));
    List<Section> sections = new ArrayList<>();
    if (!comparison.numbers().isEmpty()) {
      sections.add(
          Section.of(
              "numbers",
              messages.text("documents.numbers", comparison.numbers().size()),
              List.of(messages.text("report.valuesHint")),
              numbers()));
    }
    sections.add(
        new Section(
            "clauses",
            messages.text("documents.clauses"),
            List.of(summary(changes)),
            List.of(),
            changes));
    List<String> sentences = new ArrayList<>(new CoverageSentences(messages).ofPair(coverage));
    sentences.add(messages.text("report.matched"));
    sentences.add(figures);
    return frame.report(
        messages.text("documents.title"),
        List.of("A " + comparison.first().name(), "B " + comparison.second().name(), figures),
        List.of(),
        List.of(chapters(changes)),
        sections,
        frame.coverage(coverage, sentences));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f%%", 100 * share);
  }

  private String summary(List<Change> changes) {
    Object[] counts = STATUSES.stream().map(status -> count(changes, status)).toArray();
    return messages.text("documents.summary", counts);
  }

  private static long count(List<Change> changes, String status) {
    return changes.stream().filter(change -> change.status().equals(code(status))).count();
  }

  private static String code(String status) {
    return status.toLowerCase(Locale.ROOT);
  }

  private Table numbers() {
    List<List<Cell>> rows = new ArrayList<>();
    for (NumberChange change : comparison.numbers()) {
      @Nullable String subject = change.subject();
      rows.add(
          List.of(
              Cell.of(messages.text("label.Change." + change.kind().name())),
              Cell.of(subject == null ? "" : subject),
              figure(change.before(), true),
              figure(change.after(), false)));
    }
    return new Table(
        List.of(
            frame.head("change"),
            frame.head("subject"),
            new Report.Head("A", false),
            new Report.Head("B", false)),
        rows,
        false);
  }

  private Cell figure(NumberChange.@Nullable Figure figure, boolean first) {
    if (figure == null) {
      return Cell.of("");
    }
    Plan plan = first ? comparison.first() : comparison.second();
    Excerpt quote = clause(first, figure.excerpt());
    String tone = first ? "stretch" : "firm";
    Proof proof =
        proofs.add(
            figure.excerpt().text(),
            plan,
            quote,
            List.of(figure.excerpt()),
            List.of(),
            figure.heading(),
            null);
    return new Cell(List.of(new Item(figure.excerpt().text(), "", tone, "", List.of(proof))));
  }

  /** The clause in which a number stands; the number alone where it is in none. */
  private Excerpt clause(boolean first, Excerpt number) {
    for (Entry entry : comparison.entries()) {
      @Nullable Passage passage = first ? before(entry) : after(entry);
      if (passage != null && passage.span().contains(number.span())) {
        return new Excerpt(passage.span(), passage.text());
      }
    }
    return number;
  }

  private static @Nullable Passage before(Entry entry) {
    return switch (entry) {
      case Entry.Matched matched -> matched.first();
      case Entry.Moved moved -> moved.first();
      case Entry.OnlyFirst only -> only.first();
      case Entry.OnlySecond only -> null;
    };
  }

  private static @Nullable Passage after(Entry entry) {
    return switch (entry) {
      case Entry.Matched matched -> matched.second();
      case Entry.Moved moved -> moved.second();
      case Entry.OnlyFirst only -> null;
      case Entry.OnlySecond only -> only.second();
    };
  }

  private Change change(Entry entry) {
    String status =
        switch (entry) {
          case Entry.Matched matched -> matched.same() ? "SAME" : "CHANGED";
          case Entry.Moved moved -> "MOVED";
          case Entry.OnlyFirst only -> "REMOVED";
          case Entry.OnlySecond only -> "ADDED";
        };
    List<Edit> edits =
        switch (entry) {
          case Entry.Matched matched -> matched.edits();
          case Entry.Moved moved -> moved.edits();
          case Entry.OnlyFirst only -> List.of();
          case Entry.OnlySecond only -> List.of();
        };
    @Nullable Passage before = before(entry);
    @Nullable Passage after = after(entry);
    return new Change(
        code(status),
        messages.text("label.Change." + status),
        before == null ? "" : before.heading(),
        after == null ? "" : after.heading(),
        before == null ? List.of() : pieces(before, edits.stream().map(Edit::before), edits, "del"),
        after == null ? List.of() : pieces(after, edits.stream().map(Edit::after), edits, "ins"));
  }

  /** The words of a passage with those marked that the other side does not have. */
  private static List<Piece> pieces(
      Passage passage, Stream<Excerpt> parts, List<Edit> edits, String mark) {
    Excerpt whole = new Excerpt(passage.span(), passage.text());
    if (edits.isEmpty()) {
      return List.of(new Piece(whole.text(), ""));
    }
    List<Excerpt> words = parts.toList();
    List<Excerpt> marked = new ArrayList<>();
    for (int i = 0; i < edits.size(); i++) {
      if (edits.get(i).kind() != Edit.Kind.KEPT) {
        marked.add(words.get(i));
      }
    }
    return ProofBook.pieces(whole, marked).stream()
        .map(piece -> piece.mark().isEmpty() ? piece : new Piece(piece.text(), mark))
        .toList();
  }

  /** How many clauses of each chapter stayed, changed, moved, came and went. */
  private Chart chapters(List<Change> changes) {
    Map<String, int[]> counts = new LinkedHashMap<>();
    for (Change change : changes) {
      String path =
          change.headingBefore().isEmpty() ? change.headingAfter() : change.headingBefore();
      String chapter = path.split(" › ", -1)[0];
      counts.computeIfAbsent(chapter, key -> new int[STATUSES.size()])[index(change)]++;
    }
    List<int[]> rows = List.copyOf(counts.values());
    List<Series> series = new ArrayList<>();
    for (int status = 0; status < STATUSES.size(); status++) {
      List<Bar> bars = new ArrayList<>();
      for (int chapter = 0; chapter < rows.size(); chapter++) {
        int count = rows.get(chapter)[status];
        if (count > 0) {
          bars.add(new Bar(chapter, BigDecimal.valueOf(count), String.valueOf(count), 0));
        }
      }
      String name = STATUSES.get(status);
      series.add(new Series(messages.text("label.Change." + name), code(name), bars));
    }
    List<String> names =
        counts.keySet().stream()
            .map(name -> name.isEmpty() ? messages.text("report.opening") : name)
            .toList();
    return new Chart.Bars(
        "chapters",
        messages.text("report.chapters"),
        "",
        messages.text("report.clauseUnit"),
        names,
        series,
        true);
  }

  private static int index(Change change) {
    return STATUSES.indexOf(change.status().toUpperCase(Locale.ROOT));
  }
}
