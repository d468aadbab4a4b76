package io.planwright.cli.table;

import io.planwright.cli.console.Style;
import io.planwright.model.Excerpt;
import io.planwright.model.Provenance;
import io.planwright.search.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement with the whole quote that proves it, its section and its place in the source. */
final class ProofLines {
  private static final String INDENT = "    ";

  private ProofLines() {}

  static void add(
      List<String> lines,
      String statement,
      Excerpt quote,
      Provenance provenance,
      Plan plan,
      int width,
      Style style) {
    CoverageLines.wrapped(DisplayWidth.oneLine(statement), width, "  ").stream()
        .map(style::marked)
        .forEach(lines::add);
    lines.addAll(
        CoverageLines.wrapped("“" + DisplayWidth.oneLine(quote.text()) + "”", width, INDENT));
    @Nullable String section = provenance.section();
    String page = provenance.page() == null ? "" : " p." + provenance.page();
    String place =
        plan.source().path()
            + page
            + " ["
            + quote.span().start()
            + ", "
            + quote.span().end()
            + ")"
            + (section == null ? "" : " " + section);
    CoverageLines.wrapped(DisplayWidth.oneLine(place), width, INDENT).stream()
        .map(style::faint)
        .forEach(lines::add);
  }
}
