package io.planwright.cli.json;

import io.planwright.model.Coded;
import io.planwright.model.Extraction;
import io.planwright.model.Metadata;
import io.planwright.model.Region;
import io.planwright.search.compare.Coverage;
import io.planwright.search.compare.DutyComparison;
import io.planwright.search.compare.IncentiveComparison;
import io.planwright.search.compare.Levels;
import io.planwright.search.compare.Origin;
import io.planwright.search.compare.Place;
import io.planwright.search.compare.Subject;
import io.planwright.search.compare.TargetComparison;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Comparisons as JSON, as {@code docs/compare.md} describes it: what plans state in the words of
 * the contract of an extraction, what is computed from it under {@code computed} and {@code
 * standing}.
 */
public final class ComparisonJson {
  private final JsonWriter json;
  private final FactJson facts;
  private final CoverageJson coverage;

  /** Creates a view that writes to {@code json}. */
  public ComparisonJson(JsonWriter json) {
    this.json = json;
    this.facts = new FactJson(json);
    this.coverage = new CoverageJson(json);
  }

  /** Writes a comparison of targets. */
  public void write(TargetComparison comparison) {
    begin("targets");
    subject(comparison.subject());
    basis(comparison.basis());
    json.startArray("columns");
    for (TargetComparison.Column column : comparison.columns()) {
      TargetComparison.@Nullable Statistics figures = column.statistics();
      json.startInlineObject();
      json.integer("year", column.year());
      json.integer("count", figures == null ? 0 : figures.count());
      json.number("best", figures == null ? null : figures.best());
      json.number("p25", figures == null ? null : figures.lower());
      json.number("median", figures == null ? null : figures.median());
      json.number("p75", figures == null ? null : figures.upper());
      json.texts("levels", levels(column.levels()));
      json.endInlineObject();
    }
    json.endArray();
    json.startArray("rows");
    for (TargetComparison.Row row : comparison.rows()) {
      json.startObject();
      place(row.place());
      json.startArray("values");
      for (int i = 0; i < row.cells().size(); i++) {
        @Nullable Integer column = comparison.columns().get(i).year();
        row.cells().get(i).values().forEach(value -> value(value, column));
      }
      json.endArray();
      json.endObject();
    }
    json.endArray();
    end(comparison.coverage());
  }

  private static List<String> levels(Levels levels) {
    return Stream.concat(
            levels.known().stream().map(Coded::code),
            levels.unknown() ? Stream.of("unknown") : Stream.empty())
        .toList();
  }

  private void basis(TargetComparison.@Nullable Basis basis) {
    if (basis == null) {
      json.text("basis", null);
      return;
    }
    json.startObject("basis");
    json.code("kind", basis.kind());
    json.text("unit", basis.unit());
    json.flag("perYear", basis.perYear());
    json.flag("lowestIsBest", basis.ceiling());
    json.endObject();
  }

  private void value(TargetComparison.Value value, @Nullable Integer column) {
    TargetComparison.@Nullable Growth growth = value.computed().growth();
    json.startObject();
    json.integer("column", column);
    json.number("amount", value.amount());
    json.startObject("computed");
    json.number("multipleOfBaseline", value.computed().multiple());
    json.number("growthPercentPerYear", growth == null ? null : growth.percentPerYear());
    json.integer("growthFromYear", growth == null ? null : growth.fromYear());
    json.number("growthFromValue", growth == null ? null : growth.fromValue());
    json.text("growthFrom", growth == null ? null : growth.fromBaseline() ? "baseline" : "target");
    json.endObject();
    json.startObject("standing");
    switch (value.standing()) {
      case TargetComparison.Standing.Ranked ranked -> {
        json.integer("rank", ranked.rank());
        json.integer("of", ranked.of());
        json.number("gapToBest", ranked.gapToBest());
        json.number("gapToMedian", ranked.gapToMedian());
        json.text("notRanked", null);
      }
      case TargetComparison.Standing.Unranked unranked -> {
        json.integer("rank", null);
        json.text("notRanked", code(unranked.reason()));
      }
    }
    json.endObject();
    coverage.document(value.plan());
    facts.targetFields(value.target());
    json.endObject();
  }

  /** Writes a comparison of incentives. */
  public void write(IncentiveComparison comparison) {
    begin("incentives");
    subject(comparison.subject());
    json.startArray("rows");
    for (IncentiveComparison.Row row : comparison.rows()) {
      json.startObject();
      json.text("place", row.place().name());
      json.code("level", row.place().level().orElse(null));
      json.date("validFrom", row.validity().from());
      json.date("validTo", row.validity().to());
      json.integer("planStart", row.validity().firstYear());
      json.integer("planEnd", row.validity().lastYear());
      json.startArray("exclusions");
      for (IncentiveComparison.Exclusion exclusion : row.exclusions()) {
        json.startInlineObject();
        json.text("quote", exclusion.sentence().text());
        json.span("span", exclusion.sentence().span());
        json.flag("wholePlan", exclusion.general());
        json.endInlineObject();
      }
      json.endArray();
      coverage.document(row.plan());
      facts.incentiveFields(row.incentive());
      json.endObject();
    }
    json.endArray();
    end(comparison.coverage());
  }

  /** Writes a comparison of who is in charge. */
  public void write(DutyComparison comparison) {
    begin("duties");
    json.startArray("units");
    for (DutyComparison.Unit unit : comparison.units()) {
      json.startObject();
      json.text("unit", unit.name());
      json.integer("placesLed", unit.placesLed());
      json.integer("led", unit.led());
      json.integer("supported", unit.supported());
      json.startArray("places");
      for (DutyComparison.Share share : unit.shares()) {
        json.startObject();
        json.text("place", share.place().name());
        json.code("level", share.place().level().orElse(null));
        json.texts("names", share.names());
        tasks("led", share.led());
        tasks("supported", share.supported());
        json.endObject();
      }
      json.endArray();
      json.endObject();
    }
    json.endArray();
    end(comparison.coverage());
  }

  private void tasks(String name, List<DutyComparison.Task> tasks) {
    json.startArray(name);
    for (DutyComparison.Task task : tasks) {
      json.startObject();
      json.text("heading", task.heading());
      coverage.document(task.plan());
      facts.responsibilityFields(task.duty());
      json.endObject();
    }
    json.endArray();
  }

  private void begin(String kind) {
    json.startObject();
    json.text("schemaVersion", Extraction.SCHEMA_VERSION);
    json.text("comparison", kind);
  }

  private void end(Coverage rests) {
    coverage.write(rests);
    json.endObject();
  }

  private void subject(Subject subject) {
    json.startObject("subject");
    json.text("asked", subject.words());
    json.text("id", subject.id());
    json.text("name", subject.name());
    json.endObject();
  }

  private void place(Place place) {
    @Nullable Region region = place.region();
    json.text("place", place.name());
    json.code("level", place.level().orElse(null));
    json.text("regionCode", region == null ? null : region.code());
    json.texts("regionParents", region == null ? List.of() : region.parents());
    json.startArray("plans");
    place.plans().forEach(this::plan);
    json.endArray();
  }

  private void plan(Origin origin) {
    Metadata metadata = origin.plan().document().metadata();
    json.startObject();
    coverage.document(origin.plan());
    json.text("docNumber", metadata.docNumber());
    json.date("issuedDate", metadata.dates().issued());
    json.code("status", metadata.status());
    json.code("level", metadata.level());
    coverage.copies(origin);
    json.endObject();
  }

  /** The name of an alternative in JSON: {@code part_of_place}. */
  public static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
