package io.planwright.cli.json;

import io.planwright.search.Plan;
import io.planwright.search.compare.Coverage;
import io.planwright.search.compare.Material;
import io.planwright.search.compare.Origin;

/**
 * The statement that ends every comparison as JSON: which documents were read, and what of them.
 */
final class CoverageJson {
  private final JsonWriter json;

  CoverageJson(JsonWriter json) {
    this.json = json;
  }

  /** Writes the member {@code coverage}. */
  void write(Coverage coverage) {
    json.startObject("coverage");
    json.startArray("documents");
    for (Coverage.Document document : coverage.documents()) {
      json.startObject();
      json.text("place", document.place());
      json.text("state", ComparisonJson.code(document.state()));
      json.integer("facts", document.facts());
      json.flag("readWhole", document.isWhole());
      json.flag("withText", document.origin().plan().hasText());
      json.texts("missing", document.missing().stream().map(Material.Gap::reason).toList());
      document(document.origin().plan());
      copies(document.origin());
      json.endObject();
    }
    json.endArray();
    json.texts("placesWithout", coverage.silent());
    json.startArray("unread");
    for (Material.Gap gap : coverage.unread()) {
      json.startInlineObject();
      json.text("path", gap.path());
      json.text("reason", gap.reason());
      json.endInlineObject();
    }
    json.endArray();
    json.integer("documentsOfOtherPlaces", coverage.otherRegions());
    json.integer("documentsOfOtherLevels", coverage.otherLevels());
    json.texts("placesWithoutDocument", coverage.emptyRegions());
    json.endObject();
  }

  /** Writes the members that tell which document it is. */
  void document(Plan plan) {
    json.text("path", plan.source().path());
    json.text("documentId", plan.document().id());
    json.text("title", plan.document().metadata().title());
  }

  /** Writes the member {@code copies}. */
  void copies(Origin origin) {
    json.startArray("copies");
    for (Plan copy : origin.copies()) {
      json.startObject();
      document(copy);
      json.endObject();
    }
    json.endArray();
  }
}
