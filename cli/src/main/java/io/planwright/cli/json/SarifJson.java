package io.planwright.cli.json;

import io.planwright.cli.finding.CheckedFile;
import io.planwright.cli.table.LineNumbers;
import io.planwright.model.Span;
import io.planwright.templates.check.Edit;
import io.planwright.templates.check.Finding;
import io.planwright.templates.check.RulePage;
import io.planwright.templates.check.Severity;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Findings as SARIF 2.1.0, which editors and code-review programs show beside a text. Lines and
 * columns are those of the text that {@code planwright text} prints.
 */
public final class SarifJson {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final JsonWriter json;
  private final Locale locale;

  /**
   * Creates a view.
   *
   * @param json what it writes to
   * @param locale the language of the sentences
   */
  public SarifJson(JsonWriter json, Locale locale) {
    this.json = json;
    this.locale = locale;
  }

  /**
   * Writes one run over files.
   *
   * @param version of the program
   * @param pages of all rules
   */
  public void write(List<CheckedFile> files, String version, List<RulePage> pages) {
    json.startObject();
    json.text("$schema", SCHEMA);
    json.text("version", "2.1.0");
    json.startArray("runs");
    json.startObject();
    json.startObject("tool");
    json.startObject("driver");
    json.text("name", "planwright");
    json.text("version", version);
    json.startArray("rules");
    pages.forEach(this::rule);
    json.endArray();
    json.endObject();
    json.endObject();
    json.text("columnKind", "utf16CodeUnits");
    json.startArray("results");
    Map<String, Integer> places = new HashMap<>();
    pages.forEach(page -> places.put(page.id(), places.size()));
    for (CheckedFile file : files) {
      LineNumbers lines = new LineNumbers(file.source().text());
      for (Finding finding : file.findings()) {
        result(file, finding, lines, places.getOrDefault(finding.rule(), 0));
      }
    }
    json.endArray();
    json.endObject();
    json.endArray();
    json.endObject();
  }

  private void rule(RulePage page) {
    json.startObject();
    json.text("id", page.id());
    message("shortDescription", page.title().in(locale));
    message("help", page.body().strip());
    json.startObject("defaultConfiguration");
    json.text("level", level(page.severity()));
    json.endObject();
    json.startObject("properties");
    json.code("group", page.group());
    json.code("basis", page.basis());
    json.text("clause", page.clause());
    json.endObject();
    json.endObject();
  }

  private void result(CheckedFile file, Finding finding, LineNumbers lines, int rule) {
    json.startObject();
    json.text("ruleId", finding.rule());
    json.integer("ruleIndex", rule);
    json.text("level", level(finding.severity()));
    String suggestion = finding.suggestion().in(locale);
    message(
        "message", finding.message().in(locale) + (suggestion.isEmpty() ? "" : "。" + suggestion));
    json.startArray("locations");
    json.startObject();
    json.startObject("physicalLocation");
    artifact(file);
    region("region", finding.place().span(), lines);
    json.endObject();
    json.endObject();
    json.endArray();
    if (finding.isFixable()) {
      fixes(file, finding, lines);
    }
    json.endObject();
  }

  private void fixes(CheckedFile file, Finding finding, LineNumbers lines) {
    json.startArray("fixes");
    json.startObject();
    json.startArray("artifactChanges");
    json.startObject();
    artifact(file);
    json.startArray("replacements");
    for (Edit edit : finding.edits()) {
      json.startObject();
      region("deletedRegion", edit.span(), lines);
      message("insertedContent", edit.replacement());
      json.endObject();
    }
    json.endArray();
    json.endObject();
    json.endArray();
    json.endObject();
    json.endArray();
  }

  private void artifact(CheckedFile file) {
    json.startObject("artifactLocation");
    json.text("uri", uri(file.shown()));
    json.endObject();
  }

  /** A path as a reference: blanks and Chinese characters by their numbers. */
  private static String uri(String path) {
    return URLEncoder.encode(path, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("%2F", "/")
        .replace("%5C", "/");
  }

  private void region(String name, Span span, LineNumbers lines) {
    Span end = new Span(span.end(), span.end());
    json.startObject(name);
    json.integer("startLine", lines.at(span));
    json.integer("startColumn", lines.columnAt(span));
    json.integer("endLine", lines.at(end));
    json.integer("endColumn", lines.columnAt(end));
    json.integer("charOffset", span.start());
    json.integer("charLength", span.length());
    json.endObject();
  }

  private void message(String name, String text) {
    json.startObject(name);
    json.exactText("text", text);
    json.endObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case HINT -> "note";
    };
  }
}
