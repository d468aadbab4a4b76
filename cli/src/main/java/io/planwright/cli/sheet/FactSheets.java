package io.planwright.cli.sheet;

import io.planwright.cli.console.Decimals;
import io.planwright.model.Citation;
import io.planwright.model.Diagnostic;
import io.planwright.model.Excerpt;
import io.planwright.model.Extraction;
import io.planwright.model.Incentive;
import io.planwright.model.Measure;
import io.planwright.model.PolicyDocument;
import io.planwright.model.Provenance;
import io.planwright.model.Responsibility;
import io.planwright.model.Share;
import io.planwright.model.Span;
import io.planwright.model.Target;
import io.planwright.search.Hit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of every kind of fact. */
final class FactSheets {
  private static final int NARROW = 8;
  private static final int MEDIUM = 14;
  private static final int WIDE = 28;
  private static final int QUOTE = 60;

  private FactSheets() {}

  /** All sheets in the order of the workbook. */
  static List<FactSheet<?>> all() {
    return List.of(
        DocumentSheet.create(),
        targets(),
        incentives(),
        responsibilities(),
        tables(),
        citations(),
        diagnostics());
  }

  static FactSheet<Target> targets() {
    List<Column<Target>> columns = new ArrayList<>(context());
    columns.add(column("indicator", WIDE, target -> Cell.of(target.indicator().name())));
    columns.add(column("value", MEDIUM, target -> Cell.of(target.quantity().measure().value())));
    columns.add(column("valueMax", MEDIUM, target -> Cell.of(upper(target))));
    columns.add(column("unit", NARROW, target -> Cell.of(target.quantity().unit())));
    columns.add(column("bound", NARROW, target -> bound(target.quantity().measure())));
    columns.add(column("kind", NARROW, target -> Cell.of(target.kind())));
    columns.add(column("commitment", NARROW, target -> Cell.of(target.commitment())));
    columns.add(column("year", NARROW, target -> Cell.ordinal(target.timeline().year())));
    columns.add(column("perYear", NARROW, target -> Cell.of(target.timeline().perYear())));
    columns.add(
        column("periodStart", NARROW, target -> Cell.ordinal(target.timeline().periodStart())));
    columns.add(column("periodEnd", NARROW, target -> Cell.ordinal(target.timeline().periodEnd())));
    columns.add(column("baselineYear", NARROW, target -> Cell.ordinal(target.baseline().year())));
    columns.add(column("baselineValue", MEDIUM, target -> Cell.of(target.baseline().value())));
    columns.add(column("scope", MEDIUM, target -> Cell.of(target.scope())));
    columns.add(column("valueText", MEDIUM, target -> Cell.of(target.value().text())));
    columns.addAll(proof(Target::quote, Target::provenance));
    columns.add(column("indicatorId", MEDIUM, target -> Cell.of(target.indicator().id())));
    return new FactSheet<>("target", columns, each(PolicyDocument::targets));
  }

  private static @Nullable BigDecimal upper(Target target) {
    return target.quantity().measure() instanceof Measure.Between between ? between.upper() : null;
  }

  private static Cell bound(Measure measure) {
    return new Cell.Choice(measure.boundCode(), "label.bound." + measure.boundCode());
  }

  static FactSheet<Incentive> incentives() {
    List<Column<Incentive>> columns = new ArrayList<>(context());
    columns.add(column("trigger", WIDE, incentive -> Cell.of(incentive.trigger().text())));
    columns.add(column("instrument", MEDIUM, incentive -> Cell.of(incentive.instrument())));
    columns.add(column("form", MEDIUM, incentive -> Cell.of(incentive.benefit().form())));
    columns.add(
        column("amountYuan", MEDIUM, incentive -> Cell.of(incentive.benefit().amountYuan())));
    columns.add(column("capYuan", MEDIUM, incentive -> Cell.of(incentive.benefit().capYuan())));
    columns.add(column("rate", NARROW, incentive -> Cell.of(incentive.benefit().rate())));
    columns.add(column("rateMax", NARROW, incentive -> Cell.of(incentive.benefit().rateMax())));
    columns.add(column("rateBase", MEDIUM, incentive -> Cell.of(incentive.benefit().rateBase())));
    columns.add(column("perUnit", NARROW, incentive -> Cell.of(incentive.benefit().perUnit())));
    columns.add(column("total", NARROW, incentive -> Cell.of(incentive.benefit().total())));
    columns.add(column("sharing", WIDE, incentive -> Cell.of(sharing(incentive.sharing()))));
    columns.add(column("amountText", MEDIUM, incentive -> Cell.of(incentive.amount().text())));
    columns.addAll(proof(Incentive::quote, Incentive::provenance));
    columns.add(column("triggerId", MEDIUM, incentive -> Cell.of(incentive.trigger().id())));
    return new FactSheet<>("incentive", columns, each(PolicyDocument::incentives));
  }

  /** Writes who pays what in one cell: {@code 市财政 60%、县财政 40%（山区县）}. */
  static String sharing(List<Share> shares) {
    return shares.stream()
        .map(
            share ->
                share.payer()
                    + " "
                    + Decimals.plain(share.percent())
                    + "%"
                    + (share.scope() == null ? "" : "（" + share.scope() + "）"))
        .collect(Collectors.joining("、"));
  }

  static FactSheet<Responsibility> responsibilities() {
    List<Column<Responsibility>> columns = new ArrayList<>(context());
    columns.add(column("lead", WIDE, duty -> Cell.of(duty.lead())));
    columns.add(column("support", QUOTE, duty -> Cell.of(duty.support())));
    columns.addAll(proof(Responsibility::quote, Responsibility::provenance));
    return new FactSheet<>("responsibility", columns, each(PolicyDocument::responsibilities));
  }

  private static FactSheet<TableCell> tables() {
    List<Column<TableCell>> columns = new ArrayList<>(context());
    columns.add(column("tableTitle", WIDE, cell -> Cell.of(cell.table().title())));
    columns.add(column("row", MEDIUM, cell -> Cell.of(cell.row())));
    columns.add(column("column", WIDE, cell -> Cell.of(cell.column())));
    columns.add(column("value", MEDIUM, cell -> Cell.of(cell.value())));
    columns.add(column("unit", NARROW, cell -> Cell.of(cell.table().unit())));
    columns.add(column("recovered", MEDIUM, cell -> Cell.of(cell.table().recovery())));
    columns.add(column("failedChecks", WIDE, cell -> Cell.of(cell.failedChecks())));
    columns.add(column("confidence", NARROW, cell -> Cell.of(cell.table().confidence())));
    columns.addAll(place(cell -> cell.table().span()));
    return new FactSheet<>(
        "table",
        columns,
        each(document -> document.tables().stream().flatMap(TableCell::of).toList()));
  }

  private static FactSheet<Citation> citations() {
    List<Column<Citation>> columns = new ArrayList<>(context());
    columns.add(column("citedTitle", QUOTE, citation -> Cell.of(citation.title())));
    columns.add(column("citedDocNumber", WIDE, citation -> Cell.of(citation.docNumber())));
    columns.add(column("relation", NARROW, citation -> Cell.of(citation.relation())));
    columns.add(column("quote", QUOTE, citation -> Cell.of(citation.excerpt().text())));
    columns.addAll(place(citation -> citation.excerpt().span()));
    return new FactSheet<>("citation", columns, each(PolicyDocument::citations));
  }

  private static FactSheet<Diagnostic> diagnostics() {
    List<Column<Diagnostic>> columns =
        List.of(
            new Column<>("source", WIDE, fact -> Cell.of(fact.source().path())),
            column("severity", NARROW, diagnostic -> Cell.of(diagnostic.severity())),
            column("code", WIDE, diagnostic -> Cell.of(diagnostic.code())),
            column("message", QUOTE, diagnostic -> Cell.of(diagnostic.message())),
            column("start", NARROW, diagnostic -> start(diagnostic.span())),
            column("end", NARROW, diagnostic -> end(diagnostic.span())));
    return new FactSheet<>(
        "diagnostic",
        columns,
        extraction ->
            extraction.diagnostics().stream()
                .map(diagnostic -> new Fact<>(extraction.source(), null, diagnostic))
                .toList());
  }

  /** The columns of a clause or document that was found. */
  static List<Column<Hit>> hits() {
    List<Column<Hit>> columns = new ArrayList<>(context());
    columns.add(column("snippet", QUOTE, hit -> Cell.of(hit.snippet().text())));
    columns.add(column("page", NARROW, hit -> Cell.ordinal(hit.page())));
    columns.addAll(place(Hit::span));
    return columns;
  }

  /** The columns every fact begins with: file, title, place, period. */
  static <T> List<Column<T>> context() {
    return List.of(
        new Column<>("source", WIDE, fact -> Cell.of(fact.source().path())),
        new Column<>("documentTitle", WIDE, fact -> Cell.of(fact.title())),
        new Column<>("region", MEDIUM, fact -> Cell.of(fact.region())));
  }

  /** The columns most facts end with: quote, section, page, rule, place. */
  private static <T> List<Column<T>> proof(
      Function<T, Excerpt> quote, Function<T, Provenance> provenance) {
    List<Column<T>> columns = new ArrayList<>();
    columns.add(column("quote", QUOTE, value -> Cell.of(quote.apply(value).text())));
    columns.add(column("section", WIDE, value -> Cell.of(provenance.apply(value).section())));
    columns.add(column("page", NARROW, value -> Cell.ordinal(provenance.apply(value).page())));
    columns.add(
        column("confidence", NARROW, value -> Cell.of(provenance.apply(value).confidence())));
    columns.add(column("ruleId", WIDE, value -> Cell.of(provenance.apply(value).ruleId())));
    columns.addAll(place(value -> quote.apply(value).span()));
    return columns;
  }

  private static <T> List<Column<T>> place(Function<T, Span> span) {
    return List.of(
        column("start", NARROW, value -> start(span.apply(value))),
        column("end", NARROW, value -> end(span.apply(value))));
  }

  private static Cell start(@Nullable Span span) {
    return Cell.ordinal(span == null ? null : span.start());
  }

  private static Cell end(@Nullable Span span) {
    return Cell.ordinal(span == null ? null : span.end());
  }

  static <T> Column<T> column(String field, int width, Function<T, Cell> value) {
    return new Column<>(field, width, fact -> value.apply(fact.value()));
  }

  static <T> Function<Extraction, List<Fact<T>>> each(Function<PolicyDocument, List<T>> facts) {
    return extraction -> {
      List<Fact<T>> all = new ArrayList<>();
      for (PolicyDocument document : extraction.documents()) {
        for (T fact : facts.apply(document)) {
          all.add(new Fact<>(extraction.source(), document, fact));
        }
      }
      return all;
    };
  }
}
