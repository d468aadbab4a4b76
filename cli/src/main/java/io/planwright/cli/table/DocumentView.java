package io.planwright.cli.table;

import io.planwright.cli.console.Messages;
import io.planwright.cli.console.Style;
import io.planwright.model.Diagnostic;
import io.planwright.model.Extraction;
import io.planwright.model.Metadata;
import io.planwright.model.PolicyDocument;
import io.planwright.model.Region;
import io.planwright.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The documents of a source file as lines of text. */
final class DocumentView {
  private static final String INDENT = "  ";
  private static final String FACT_GAP = " · ";
  private static final int NOTES_SHOWN = 3;

  private final Messages messages;
  private final int width;
  private final Style style;
  private final Detail detail;
  private final FactTables tables;

  DocumentView(Messages messages, int width, Style style, Detail detail) {
    this.messages = messages;
    this.width = width;
    this.style = style;
    this.detail = detail;
    this.tables = new FactTables(messages, new Wording(messages), style, detail);
  }

  /** All documents of a file, with an empty line between them. */
  List<String> lines(Extraction extraction) {
    List<String> lines = new ArrayList<>();
    if (extraction.documents().isEmpty()) {
      lines.add(cut(messages.text("table.noDocument", extraction.source().path())));
    }
    for (PolicyDocument document : extraction.documents()) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.addAll(document(extraction, document));
    }
    lines.addAll(notes(extraction.diagnostics()));
    return lines;
  }

  private List<String> document(Extraction extraction, PolicyDocument document) {
    List<String> lines = new ArrayList<>(header(extraction, document));
    section(lines, "sheet.target", document.targets().size(), tables.targets(document));
    section(lines, "sheet.incentive", document.incentives().size(), tables.incentives(document));
    section(
        lines,
        "sheet.responsibility",
        document.responsibilities().size(),
        tables.responsibilities(document));
    section(lines, "sheet.table", document.tables().size(), tables.tables(document));
    if (detail == Detail.FULL) {
      for (Table table : document.tables()) {
        lines.add("");
        block(lines, tables.cells(table));
      }
    }
    section(lines, "sheet.citation", document.citations().size(), tables.citations(document));
    return lines;
  }

  private List<String> header(Extraction extraction, PolicyDocument document) {
    Metadata metadata = document.metadata();
    @Nullable String title = metadata.title();
    List<String> lines = new ArrayList<>();
    lines.add(style.title(cut(title == null ? messages.text("table.untitled") : title)));
    lines.addAll(filled(facts(metadata)));
    lines.add(style.faint(cut(extraction.source().path())));
    lines.add(style.faint("━".repeat(width)));
    if (!metadata.governmentPlan()) {
      lines.add(cut(messages.text("table.noPlan")));
    } else if (isEmpty(document)) {
      lines.add(cut(messages.text("table.noFacts")));
    }
    return lines;
  }

  private List<String> facts(Metadata metadata) {
    @Nullable Region region = metadata.region();
    String period = Wording.period(metadata.periodStart(), metadata.periodEnd());
    return Stream.of(
            region == null ? null : region.name(),
            period.isEmpty() ? null : messages.text("table.period", period),
            metadata.docType(),
            metadata.docNumber(),
            metadata.dates().issued() == null
                ? null
                : messages.text("table.issued", metadata.dates().issued()),
            metadata.status() == null ? null : messages.label(metadata.status()))
        .filter(Objects::nonNull)
        .toList();
  }

  /** Short texts in lines, as many in each as fit: {@code 澄湾区 · 2024–2026年 · 行动计划}. */
  private List<String> filled(List<String> facts) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String fact : facts) {
      String longer = line.isEmpty() ? fact : line + FACT_GAP + fact;
      if (!line.isEmpty() && DisplayWidth.of(longer) > width) {
        lines.add(cut(line));
        longer = fact;
      }
      line = longer;
    }
    if (!line.isEmpty()) {
      lines.add(cut(line));
    }
    return lines;
  }

  private static boolean isEmpty(PolicyDocument document) {
    return document.targets().isEmpty()
        && document.incentives().isEmpty()
        && document.responsibilities().isEmpty()
        && document.tables().isEmpty()
        && document.citations().isEmpty();
  }

  /** A heading with the number of facts and the table below it, or nothing where there are none. */
  private void section(List<String> lines, String key, int count, List<TextTable> blocks) {
    if (count == 0) {
      return;
    }
    String heading = style.strong(messages.text(key)) + " " + count;
    lines.add("");
    lines.add(blocks.isEmpty() ? heading + style.faint(messages.text("table.more")) : heading);
    blocks.forEach(block -> block(lines, block));
    if (!blocks.isEmpty() && count > detail.rows()) {
      lines.add(INDENT + style.faint(messages.text("table.moreRows", count - detail.rows())));
    }
  }

  private void block(List<String> lines, TextTable table) {
    for (String line : table.lines(width - INDENT.length(), style)) {
      lines.add(INDENT + line);
    }
  }

  private List<String> notes(List<Diagnostic> diagnostics) {
    if (diagnostics.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add("");
    int shown =
        detail == Detail.FULL ? diagnostics.size() : Math.min(diagnostics.size(), NOTES_SHOWN);
    for (Diagnostic diagnostic : diagnostics.subList(0, shown)) {
      lines.add(
          cut(
              messages.text(
                  "table.note", messages.label(diagnostic.severity()), diagnostic.message())));
    }
    if (shown < diagnostics.size()) {
      lines.add(messages.text("table.moreNotes", diagnostics.size() - shown));
    }
    return lines;
  }

  private String cut(String text) {
    return DisplayWidth.cut(DisplayWidth.oneLine(text), width);
  }
}
