package io.planwright.cli.json;

import io.planwright.model.Extraction;
import io.planwright.search.compare.document.Gap;
import java.util.List;

/** What a place lacks as JSON: each gap with a quote of every place that fills it. */
public final class GapJson {
  private GapJson() {}

  /** Writes the gaps of a place that was set against so many other plans. */
  public static void write(JsonWriter json, String place, int others, List<Gap> gaps) {
    json.startObject();
    json.text("schemaVersion", Extraction.SCHEMA_VERSION);
    json.text("comparison", "gaps");
    json.text("region", place);
    json.integer("otherPlans", others);
    json.startArray("gaps");
    for (Gap gap : gaps) {
      json.startObject();
      json.code("kind", gap.kind());
      json.text("name", gap.name());
      json.text("id", gap.id());
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
    json.endObject();
  }
}
