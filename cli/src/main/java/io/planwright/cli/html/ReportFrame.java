package io.planwright.cli.html;

import io.planwright.cli.console.Messages;
import io.planwright.cli.html.Report.Cell;
import io.planwright.cli.html.Report.Head;
import io.planwright.cli.html.Report.Item;
import io.planwright.cli.html.Report.Section;
import io.planwright.cli.html.Report.Table;
import io.planwright.cli.table.CoverageSentences;
import io.planwright.model.Excerpt;
import io.planwright.model.Span;
import io.planwright.search.Plan;
import io.planwright.search.compare.Coverage;
import io.planwright.search.compare.Material;
import io.planwright.search.compare.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the pages of all comparisons have in common. */
final class ReportFrame {
  private static final String WORDS = "report.";

  private final Messages messages;
  private final String program;
  private final ProofBook proofs;

  ReportFrame(Messages messages, String program, ProofBook proofs) {
    this.messages = messages;
    this.program = program;
    this.proofs = proofs;
  }

  /** The page. */
  Report report(
      String title,
      List<String> notes,
      List<String> chartNotes,
      List<Chart> charts,
      List<Section> sections,
      Section coverage) {
    return new Report(
        messages.language().locale().toLanguageTag(),
        title,
        notes,
        chartNotes,
        charts,
        sections,
        proofs.all(),
        coverage,
        program,
        words());
  }

  private Map<String, String> words() {
    Map<String, String> words = new TreeMap<>();
    for (String key : messages.bundle().keySet()) {
      if (key.startsWith(WORDS)) {
        words.put(key.substring(WORDS.length()), messages.bundle().getString(key));
      }
    }
    return words;
  }

  /** What is compared: {@code 高新技术企业数量 · hightech.enterprise.count}. */
  static String title(Subject subject) {
    return subject.id() == null ? subject.name() : subject.name() + " · " + subject.id();
  }

  /** The header of a column under its name in sheets. */
  Head head(String field) {
    return new Head(messages.text("column." + field), false);
  }

  /** The header of a column of numbers. */
  Head numberHead(String field) {
    return new Head(messages.text("column." + field), true);
  }

  /**
   * The words of a quote that are equal to these, as an excerpt; empty where they are not in it.
   */
  static List<Excerpt> found(Excerpt quote, String words) {
    int at = words.isEmpty() ? -1 : quote.text().indexOf(words);
    if (at < 0) {
      return List.of();
    }
    int start = quote.span().start() + at;
    return List.of(new Excerpt(new Span(start, start + words.length()), words));
  }

  /** A source file that can be opened where something can lead to it. */
  Cell file(String path) {
    return new Cell(List.of(new Item(path, "", "file", proofs.link(path), List.of())));
  }

  /** What the comparison rests on. */
  Section coverage(Coverage coverage) {
    return coverage(coverage, new CoverageSentences(messages).of(coverage));
  }

  /** What the comparison rests on, in these sentences and a table of all documents. */
  Section coverage(Coverage coverage, List<String> sentences) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Coverage.Document document : coverage.documents()) {
      Plan plan = document.origin().plan();
      @Nullable String place = document.place();
      @Nullable String number = plan.document().metadata().docNumber();
      rows.add(
          List.of(
              Cell.of(messages.text("label.State." + document.state().name())),
              Cell.of(place == null ? "" : place),
              Cell.of(plan.name()),
              Cell.of(number == null ? "" : number),
              Cell.of(String.valueOf(document.facts())),
              file(plan.source().path()),
              Cell.of(copies(document))));
    }
    for (Material.Gap gap : coverage.unread()) {
      rows.add(
          List.of(
              Cell.of(messages.text("label.State.UNREAD")),
              Cell.of(""),
              Cell.of(gap.reason()),
              Cell.of(""),
              Cell.of(""),
              file(gap.path()),
              Cell.of("")));
    }
    List<Head> heads =
        List.of(
            head("coverage"),
            head("region"),
            head("documentTitle"),
            head("docNumber"),
            numberHead("facts"),
            head("source"),
            head("copies"));
    return Section.of(
        "coverage", messages.text("compare.coverage"), sentences, new Table(heads, rows, false));
  }

  private static String copies(Coverage.Document document) {
    return document.origin().copies().stream()
        .map(copy -> copy.name() + " (" + copy.source().path() + ")")
        .collect(Collectors.joining("、"));
  }
}
