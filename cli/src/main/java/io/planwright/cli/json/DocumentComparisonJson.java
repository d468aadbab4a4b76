package io.planwright.cli.json;

import io.planwright.model.Excerpt;
import io.planwright.model.Extraction;
import io.planwright.model.Region;
import io.planwright.search.Plan;
import io.planwright.search.compare.Coverage;
import io.planwright.search.compare.document.DocumentComparison;
import io.planwright.search.compare.document.Edit;
import io.planwright.search.compare.document.Entry;
import io.planwright.search.compare.document.NumberChange;
import io.planwright.search.compare.document.Passage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two plans clause by clause as JSON: the numbers that changed, then every clause. */
public final class DocumentComparisonJson {
  private static final int DECIMALS = 3;

  private final JsonWriter json;

  /** Creates a view that writes to {@code json}. */
  public DocumentComparisonJson(JsonWriter json) {
    this.json = json;
  }

  /** Writes a comparison and what it rests on. */
  public void write(DocumentComparison comparison, Coverage coverage) {
    json.startObject();
    json.text("schemaVersion", Extraction.SCHEMA_VERSION);
    json.text("comparison", "documents");
    plan(json, "first", comparison.first());
    plan(json, "second", comparison.second());
    json.startObject("quality");
    json.number("coverage", rounded(comparison.quality().coverage()));
    json.number("similarity", rounded(comparison.quality().similarity()));
    json.number("certainty", rounded(comparison.quality().certainty()));
    json.endObject();
    json.startArray("numbers");
    comparison.numbers().forEach(this::number);
    json.endArray();
    json.startArray("clauses");
    comparison.entries().forEach(this::entry);
    json.endArray();
    new CoverageJson(json).write(coverage);
    json.endObject();
  }

  /** Says which plan it is. */
  static void plan(JsonWriter json, String name, Plan plan) {
    Region region = plan.document().metadata().region();
    json.startObject(name);
    json.text("source", plan.source().path());
    json.text("documentId", plan.document().id());
    json.text("title", plan.document().metadata().title());
    json.text("region", region == null ? null : region.name());
    json.code("status", plan.document().metadata().status());
    json.endObject();
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  private void number(NumberChange change) {
    json.startObject();
    json.code("kind", change.kind());
    json.text("subject", change.subject());
    figure("before", change.before());
    figure("after", change.after());
    json.endObject();
  }

  private void figure(String name, NumberChange.@Nullable Figure figure) {
    if (figure == null) {
      json.text(name, null);
      return;
    }
    json.startObject(name);
    json.text("text", figure.excerpt().text());
    json.span("span", figure.excerpt().span());
    json.text("context", figure.context());
    json.text("heading", figure.heading());
    json.endObject();
  }

  private void entry(Entry entry) {
    json.startObject();
    switch (entry) {
      case Entry.Matched matched ->
          pair(
              matched.same() ? "same" : "changed",
              matched.similarity(),
              matched.first(),
              matched.second(),
              matched.edits());
      case Entry.Moved moved ->
          pair("moved", moved.similarity(), moved.first(), moved.second(), moved.edits());
      case Entry.OnlyFirst only -> {
        json.text("status", "onlyFirst");
        passage("first", only.first());
      }
      case Entry.OnlySecond only -> {
        json.text("status", "onlySecond");
        passage("second", only.second());
      }
    }
    json.endObject();
  }

  private void pair(
      String status, double similarity, Passage first, Passage second, List<Edit> edits) {
    json.text("status", status);
    json.number("similarity", rounded(similarity));
    passage("first", first);
    passage("second", second);
    json.startArray("edits");
    for (Edit edit : edits) {
      if (edit.kind() != Edit.Kind.KEPT) {
        json.startObject();
        json.code("kind", edit.kind());
        excerpt("before", edit.before());
        excerpt("after", edit.after());
        json.endObject();
      }
    }
    json.endArray();
  }

  private void excerpt(String name, Excerpt excerpt) {
    json.startObject(name);
    json.text("text", excerpt.text());
    json.span("span", excerpt.span());
    json.endObject();
  }

  private void passage(String name, Passage passage) {
    json.startObject(name);
    json.text("heading", passage.heading());
    json.span("span", passage.span());
    json.text("text", passage.text());
    json.endObject();
  }
}
