package io.planwright.cli;

import io.planwright.cli.console.Console;
import io.planwright.cli.console.Style;
import io.planwright.cli.console.Terminal;
import io.planwright.cli.json.FactJson;
import io.planwright.cli.json.JsonWriter;
import io.planwright.cli.table.Detail;
import io.planwright.cli.table.OverviewTable;
import io.planwright.cli.table.TableRenderer;
import io.planwright.model.Extraction;
import io.planwright.model.PolicyDocument;
import io.planwright.model.Target;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The part of the demo that shows extraction: two plans, one clause, all plans. */
final class ExtractionTour {
  private static final int PLANS_SHOWN = 2;

  private final CommandContext context;
  private final List<Extraction> extractions;

  ExtractionTour(CommandContext context, List<Extraction> extractions) {
    this.context = context;
    this.extractions = extractions;
  }

  /** Two plans as tables; those with both targets and incentives come first. */
  void showPlans() throws IOException {
    Console console = context.console();
    Terminal terminal = console.terminal();
    var out = new ByteArrayOutputStream();
    try (var renderer =
        new TableRenderer(
            out, context.messages(), terminal.width(), Style.of(terminal), Detail.GLANCE)) {
      for (Extraction extraction : chosen()) {
        renderer.add(extraction);
      }
    }
    console.print(out.toString(StandardCharsets.UTF_8));
  }

  private List<Extraction> chosen() {
    Predicate<PolicyDocument> telling =
        document -> !document.targets().isEmpty() && !document.incentives().isEmpty();
    return extractions.stream()
        .sorted(
            Comparator.comparing(extraction -> extraction.documents().stream().noneMatch(telling)))
        .limit(PLANS_SHOWN)
        .toList();
  }

  /** One clause with its number marked, and the JSON it became. */
  void showClause() {
    Console console = context.console();
    Style style = Style.of(console.terminal());
    Optional<Target> target = tellingTarget();
    if (target.isEmpty()) {
      console.printLine(context.text("table.noFacts"));
      return;
    }
    String quote = target.get().quote().text();
    String value = target.get().value().text();
    int start = target.get().value().span().start() - target.get().quote().span().start();
    boolean inside = start >= 0 && start + value.length() <= quote.length();
    console.printLine(
        inside
            ? quote.substring(0, start)
                + style.marked("⟦" + value + "⟧")
                + quote.substring(start + value.length())
            : quote);
    console.printLine("");
    var json = new ByteArrayOutputStream();
    JsonWriter writer = JsonWriter.indented(json, 0);
    new FactJson(writer).target(target.get());
    writer.finish();
    console.print(json.toString(StandardCharsets.UTF_8));
  }

  /** The target that says most about itself: known indicator, year and baseline. */
  private Optional<Target> tellingTarget() {
    return extractions.stream()
        .flatMap(extraction -> extraction.documents().stream())
        .flatMap(document -> document.targets().stream())
        .max(Comparator.comparingInt(ExtractionTour::knownFields));
  }

  private static int knownFields(Target target) {
    return (target.indicator().id() != null ? 4 : 0)
        + (target.timeline().year() != null ? 2 : 0)
        + (target.baseline().value() != null ? 1 : 0);
  }

  /** How much was found in each plan and in all of them. */
  void showTotals() {
    Terminal terminal = context.console().terminal();
    new OverviewTable(context.messages(), terminal.width(), Style.of(terminal))
        .lines(extractions)
        .forEach(context.console()::printLine);
  }
}
