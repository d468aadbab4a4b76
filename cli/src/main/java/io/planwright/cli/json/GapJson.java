package io.planwright.cli.json;

import io.planwright.model.Extraction;
import io.planwright.search.compare.GapComparison;
import io.planwright.search.compare.document.Gap;

/** What a place lacks as JSON: each gap with a quote of every plan that fills it. */
public final class GapJson {
  private GapJson() {}

  /** Writes the gaps of a place and what they rest on. */
  public static void write(JsonWriter json, GapComparison comparison) {
    json.startObject();
    json.text("schemaVersion", Extraction.SCHEMA_VERSION);
    json.text("comparison", "gaps");
    json.text("region", comparison.place());
    json.integer("ownPlans", comparison.own().size());
    json.integer("otherPlans", comparison.others());
    json.startArray("gaps");
    for (Gap gap : comparison.gaps()) {
      json.startObject();
      json.code("kind", gap.kind());
      json.text("name", gap.name());
      json.text("id", gap.id());
      json.text("state", ComparisonJson.code(comparison.certainty()));
      json.integer("places", gap.places());
      json.startArray("evidence");
      for (Gap.Evidence evidence : gap.evidence()) {
        json.startObject();
        DocumentComparisonJson.plan(json, "plan", evidence.plan());
        json.text("section", evidence.section());
        json.text("quote", evidence.quote().text());
        json.span("span", evidence.quote().span());
        json.endObject();
      }
      json.endArray();
      json.endObject();
    }
    json.endArray();
    new CoverageJson(json).write(comparison.coverage());
    json.endObject();
  }
}
