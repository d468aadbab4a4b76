package io.planwright.cli.json;

import io.planwright.extract.Decision;
import io.planwright.model.Excerpt;
import io.planwright.model.Extraction;
import io.planwright.model.Source;
import java.util.List;
import java.util.Locale;

/**
 * The decisions on the numbers of a text as JSON: {@code {"schemaVersion", "source", "decisions":
 * [{"number", "numberSpan", "role", "ruleId", "clause", "span"}]}}.
 */
public final class ExplanationJson {
  private final JsonWriter json;

  /** Creates a view that writes to {@code json}. */
  public ExplanationJson(JsonWriter json) {
    this.json = json;
  }

  /** Writes the decisions on one source file as one object. */
  public void write(Source source, List<Decision> decisions) {
    json.startObject();
    json.text("schemaVersion", Extraction.SCHEMA_VERSION);
    new ExtractionJson(json).source(source);
    json.startArray("decisions");
    for (Decision decision : decisions) {
      json.startObject();
      excerpt("number", "numberSpan", decision.number());
      json.text("role", roleCode(decision.role()));
      json.text("ruleId", decision.ruleId());
      excerpt("clause", "span", decision.clause());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  /**
   * The name of a role in JSON: {@code target}, {@code incentive}, {@code part}, {@code rejected}.
   */
  public static String roleCode(Decision.Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  private void excerpt(String textName, String spanName, Excerpt excerpt) {
    json.text(textName, excerpt.text());
    json.span(spanName, excerpt.span());
  }
}
