package io.planwright.fuzz;

import io.planwright.extract.Explanation;
import io.planwright.model.Diagnostic;
import io.planwright.model.Excerpt;
import io.planwright.model.Extraction;
import io.planwright.model.Incentive;
import io.planwright.model.PolicyDocument;
import io.planwright.model.Section;
import io.planwright.model.Span;
import io.planwright.model.Table;
import io.planwright.model.Target;
import io.planwright.read.SourceText;
import io.planwright.read.SourceText.Cell;
import io.planwright.read.SourceText.CellTable;
import java.util.ArrayList;
import java.util.List;

/** What holds for everything that is read and extracted: places lie in the text and prove it. */
final class Truths {
  private Truths() {}

  /** Checks what a reader read. */
  static void check(SourceText read) {
    Span all = new Span(0, read.text().length());
    for (CellTable table : read.tables()) {
      require(all.contains(table.span()), "table outside the text", table.span());
      for (List<Cell> row : table.rows()) {
        require(row.size() == table.rows().getFirst().size(), "cells are missing in", row);
        for (Cell cell : row) {
          require(table.span().contains(cell.span()), "cell outside its table", cell);
          require(cell.span().slice(read.text()).equals(cell.text()), "cell elsewhere", cell);
        }
      }
      boolean fits = table.headerRows() >= 0 && table.headerRows() <= table.rows().size();
      require(fits, "header rows", table.headerRows());
    }
    int last = 0;
    for (int start : read.source().pageStarts()) {
      require(start >= last && start <= read.text().length(), "page start", start);
      last = start;
    }
    check(read.diagnostics(), all);
  }

  /** Checks what was extracted from a text. */
  static void check(Explanation explained, String text) {
    Extraction extraction = explained.extraction();
    Span all = new Span(0, text.length());
    for (PolicyDocument document : extraction.documents()) {
      require(all.contains(document.span()), "document outside the text", document.span());
      document.outline().forEach(section -> check(section, document.span()));
      excerpts(document).forEach(excerpt -> check(excerpt, text, all));
      for (Table table : document.tables()) {
        require(all.contains(table.span()), "table outside the text", table.span());
      }
      for (Target target : document.targets()) {
        require(target.quote().span().contains(target.value().span()), "value", target);
      }
      for (Incentive incentive : document.incentives()) {
        require(incentive.quote().span().contains(incentive.amount().span()), "sum", incentive);
      }
    }
    explained.decisions().forEach(decision -> check(decision.number(), text, all));
    check(extraction.diagnostics(), all);
  }

  private static void check(Excerpt excerpt, String text, Span all) {
    require(all.contains(excerpt.span()), "excerpt outside the text", excerpt);
    require(excerpt.span().slice(text).equals(excerpt.text()), "excerpt elsewhere", excerpt);
  }

  private static void check(List<Diagnostic> diagnostics, Span all) {
    for (Diagnostic diagnostic : diagnostics) {
      Span span = diagnostic.span();
      require(span == null || all.contains(span), "diagnostic outside the text", diagnostic);
      require(!diagnostic.message().isBlank(), "diagnostic without a message", diagnostic);
    }
  }

  private static void check(Section section, Span above) {
    require(above.contains(section.span()), "section outside of what is above it", section);
    section.children().forEach(child -> check(child, section.span()));
  }

  private static List<Excerpt> excerpts(PolicyDocument document) {
    List<Excerpt> excerpts = new ArrayList<>();
    document.targets().forEach(t -> excerpts.addAll(List.of(t.quote(), t.value())));
    document.incentives().forEach(i -> excerpts.addAll(List.of(i.quote(), i.amount())));
    document.responsibilities().forEach(r -> excerpts.add(r.quote()));
    document.citations().forEach(c -> excerpts.add(c.excerpt()));
    return excerpts;
  }

  /** Fails with what it is about; written out only then, as a fuzzer asks thousands of times. */
  static void require(boolean holds, String problem, Object about) {
    if (!holds) {
      throw new AssertionError(problem + ": " + about);
    }
  }
}
