package io.planwright.cli.json;

import io.planwright.model.Diagnostic;
import io.planwright.model.Extraction;
import io.planwright.model.Metadata;
import io.planwright.model.PolicyDocument;
import io.planwright.model.Region;
import io.planwright.model.Section;
import io.planwright.model.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The JSON contract of an extraction, field by field in the order of the contract.
 *
 * <p>What is absent is {@code null} or {@code []}, alternatives stand under their {@code code()}.
 */
public final class ExtractionJson {
  private final JsonWriter json;
  private final boolean whole;
  private final FactJson facts;

  /** Creates a view that writes the facts to {@code json}. */
  public ExtractionJson(JsonWriter json) {
    this(json, false);
  }

  /**
   * Creates a view.
   *
   * @param json what it writes to
   * @param whole whether all is written that {@link ExtractionReader} needs: the text of the
   *     source, what sections are about, the rules of responsibilities
   */
  public ExtractionJson(JsonWriter json, boolean whole) {
    this.json = json;
    this.whole = whole;
    this.facts = new FactJson(json, whole);
  }

  /**
   * Writes everything read out of one source file as one object.
   *
   * @param text the words of the source, which are only written where all is
   */
  public void write(Extraction extraction, String text) {
    json.startObject();
    json.text("schemaVersion", Extraction.SCHEMA_VERSION);
    source(extraction.source());
    if (whole) {
      json.exactText("text", text);
    }
    json.startArray("documents");
    extraction.documents().forEach(this::document);
    json.endArray();
    json.startArray("diagnostics");
    extraction.diagnostics().forEach(this::diagnostic);
    json.endArray();
    json.endObject();
  }

  /** Writes the member {@code source}. */
  void source(Source source) {
    json.startObject("source");
    json.text("path", source.path());
    json.text("mediaType", source.mediaType());
    json.text("sha256", source.sha256());
    json.text("charset", source.charset());
    json.integer("pageCount", source.pageCount());
    json.integers("pageStarts", source.pageStarts());
    json.integers("ocrPages", source.recognisedPages());
    json.endObject();
  }

  private void document(PolicyDocument document) {
    json.startObject();
    json.text("id", document.id());
    json.span("span", document.span());
    metadata(document.metadata());
    sections("outline", document.outline());
    json.startArray("targets");
    document.targets().forEach(facts::target);
    json.endArray();
    json.startArray("incentives");
    document.incentives().forEach(facts::incentive);
    json.endArray();
    json.startArray("responsibilities");
    document.responsibilities().forEach(facts::responsibility);
    json.endArray();
    json.startArray("tables");
    document.tables().forEach(facts::table);
    json.endArray();
    json.startArray("citations");
    document.citations().forEach(facts::citation);
    json.endArray();
    json.endObject();
  }

  private void metadata(Metadata metadata) {
    @Nullable Region region = metadata.region();
    Metadata.Dates dates = metadata.dates();
    json.startObject("metadata");
    json.text("title", metadata.title());
    json.text("docNumber", metadata.docNumber());
    json.texts("issuers", metadata.issuers());
    json.text("region", region == null ? null : region.name());
    json.text("regionCode", region == null ? null : region.code());
    json.code("level", metadata.level());
    json.date("issuedDate", dates.issued());
    json.date("publishedDate", dates.published());
    json.date("effectiveDate", dates.effective());
    json.date("expiryDate", dates.expiry());
    json.integer("periodStart", metadata.periodStart());
    json.integer("periodEnd", metadata.periodEnd());
    json.text("docType", metadata.docType());
    json.code("status", metadata.status());
    json.flag("isGovernmentPlan", metadata.governmentPlan());
    json.texts("regionParents", region == null ? List.of() : region.parents());
    json.flag("regionIsZone", region != null && region.zone());
    json.text("indexNumber", metadata.indexNumber());
    json.text("topic", metadata.topic());
    json.texts("keywords", metadata.keywords());
    json.text("summary", metadata.summary());
    json.endObject();
  }

  private void sections(String name, List<Section> sections) {
    json.startArray(name);
    for (Section section : sections) {
      json.startObject();
      json.text("label", section.label());
      json.integer("level", section.level());
      json.text("title", section.title());
      if (whole) {
        json.code("kind", section.kind());
      }
      json.span("span", section.span());
      sections("children", section.children());
      json.endObject();
    }
    json.endArray();
  }

  private void diagnostic(Diagnostic diagnostic) {
    json.startObject();
    json.text("code", diagnostic.code());
    json.code("severity", diagnostic.severity());
    json.text("message", diagnostic.message());
    json.span("span", diagnostic.span());
    json.endObject();
  }
}
