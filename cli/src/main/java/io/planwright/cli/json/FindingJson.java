package io.planwright.cli.json;

import io.planwright.cli.finding.CheckedFile;
import io.planwright.cli.table.LineNumbers;
import io.planwright.model.Extraction;
import io.planwright.model.PolicyDocument;
import io.planwright.templates.check.Edit;
import io.planwright.templates.check.Finding;
import io.planwright.templates.check.Severity;
import java.util.List;
import java.util.Locale;

/**
 * The findings of a file as JSON: {@code {"schemaVersion", "source", "documents", "counts",
 * "findings": [{"rule", "group", "severity", "basis", "line", "column", "text", "span", "message",
 * "suggestion", "edits": [{"span", "replacement"}]}]}}.
 */
public final class FindingJson {
  private final JsonWriter json;
  private final Locale locale;

  /**
   * Creates a view.
   *
   * @param json what it writes to
   * @param locale the language of the sentences
   */
  public FindingJson(JsonWriter json, Locale locale) {
    this.json = json;
    this.locale = locale;
  }

  /** Writes the findings of several files as one array. */
  public void write(List<CheckedFile> files) {
    json.startArray();
    files.forEach(this::write);
    json.endArray();
  }

  /** Writes the findings of one file as one object. */
  public void write(CheckedFile file) {
    json.startObject();
    json.text("schemaVersion", Extraction.SCHEMA_VERSION);
    new ExtractionJson(json).source(file.source().source());
    json.startArray("documents");
    for (PolicyDocument document : file.documents()) {
      json.startObject();
      json.text("id", document.id());
      json.text("title", document.metadata().title());
      json.span("span", document.span());
      json.endObject();
    }
    json.endArray();
    json.startObject("counts");
    for (Severity severity : Severity.values()) {
      json.integer(severity.code(), file.count(severity));
    }
    json.endObject();
    json.startArray("findings");
    LineNumbers lines = new LineNumbers(file.source().text());
    file.findings().forEach(finding -> finding(finding, lines));
    json.endArray();
    json.endObject();
  }

  private void finding(Finding finding, LineNumbers lines) {
    json.startObject();
    json.text("rule", finding.rule());
    json.code("group", finding.group());
    json.code("severity", finding.severity());
    json.code("basis", finding.basis());
    json.integer("line", lines.at(finding.place().span()));
    json.integer("column", lines.columnAt(finding.place().span()));
    json.exactText("text", finding.place().text());
    json.span("span", finding.place().span());
    json.text("message", finding.message().in(locale));
    json.text("suggestion", finding.suggestion().in(locale));
    json.startArray("edits");
    for (Edit edit : finding.edits()) {
      json.startInlineObject();
      json.span("span", edit.span());
      json.text("replacement", edit.replacement());
      json.endInlineObject();
    }
    json.endArray();
    json.endObject();
  }
}
