package io.planwright.cli.json;

import io.planwright.cli.json.UnfitJsonException.Reason;
import io.planwright.model.Citation;
import io.planwright.model.Diagnostic;
import io.planwright.model.Extraction;
import io.planwright.model.Metadata;
import io.planwright.model.PolicyDocument;
import io.planwright.model.Region;
import io.planwright.model.Section;
import io.planwright.model.Source;
import io.planwright.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link ExtractionJson} has written, so that nothing has to be extracted again.
 *
 * <p>Quotes are cut out of the text by their spans; one that says something else is an error, since
 * then the text is not the one the facts were found in. Of JSON without the text of the source the
 * facts alone can be read, where that is enough; what sections are about and the citations then
 * stay unknown.
 */
public final class ExtractionReader {
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern REGION_CODE = Pattern.compile("\\d{6}");

  private final @Nullable String text;
  private final FactReader facts;

  private ExtractionReader(@Nullable String text) {
    this.text = text;
    this.facts = new FactReader(text);
  }

  /**
   * What a piece of JSON holds.
   *
   * @param extraction the facts of one source
   * @param text the words of that source, into which the spans point; empty where they are not in
   *     the JSON
   */
  public record Reading(Extraction extraction, String text) {}

  /**
   * Reads the JSON of one source with its text.
   *
   * @param json one object in UTF-8
   * @throws UnfitJsonException when it is something else
   */
  public static Reading read(byte[] json) throws UnfitJsonException {
    return read(json, true);
  }

  /**
   * Reads the JSON of one source.
   *
   * @param json one object in UTF-8
   * @param textNeeded whether facts without their text are of no use
   * @throws UnfitJsonException when it is something else
   */
  public static Reading read(byte[] json, boolean textNeeded) throws UnfitJsonException {
    JsonObject all = JsonTree.object(json);
    if (!all.has("schemaVersion") || !all.has("documents")) {
      throw new UnfitJsonException(Reason.OTHER_JSON, "/");
    }
    String version = all.text("schemaVersion");
    if (!version.equals(Extraction.SCHEMA_VERSION)) {
      throw new UnfitJsonException(Reason.OTHER_VERSION, version);
    }
    if (textNeeded && !all.has("text")) {
      throw new UnfitJsonException(Reason.WITHOUT_TEXT, "/text");
    }
    @Nullable String text = all.textOrNull("text");
    Extraction extraction = new ExtractionReader(text).extraction(all);
    return new Reading(extraction, text == null ? "" : text);
  }

  /**
   * The path of the source that the beginning of a piece of JSON is about; empty where it is
   * something else.
   */
  public static Optional<String> sourcePath(byte[] head) {
    return JsonTree.text(head, "source", "path");
  }

  private Extraction extraction(JsonObject all) throws UnfitJsonException {
    return new Extraction(
        source(all.object("source")),
        all.objects("documents", this::document),
        all.objects("diagnostics", this::diagnostic));
  }

  private static Source source(JsonObject source) throws UnfitJsonException {
    String sha256 = source.text("sha256");
    if (!SHA256.matcher(sha256).matches()) {
      throw source.wrong("sha256");
    }
    return new Source(
        source.text("path"),
        source.text("mediaType"),
        sha256,
        source.textOrNull("charset"),
        source.integerOrNull("pageCount"),
        source.integers("pageStarts"),
        source.integers("ocrPages"));
  }

  private PolicyDocument document(JsonObject document) throws UnfitJsonException {
    Span span = document.span("span", facts.length());
    return new PolicyDocument(
        document.text("id"),
        span,
        metadata(document.object("metadata")),
        document.objects("outline", this::section),
        document.objects("targets", facts::target),
        document.objects("incentives", facts::incentive),
        document.objects("responsibilities", facts::responsibility),
        document.objects("tables", facts::table),
        citations(document));
  }

  private List<Citation> citations(JsonObject document) throws UnfitJsonException {
    @Nullable String source = text;
    return source == null
        ? List.of()
        : document.objects("citations", citation -> facts.citation(citation, source));
  }

  private static Metadata metadata(JsonObject metadata) throws UnfitJsonException {
    return new Metadata(
        metadata.textOrNull("title"),
        metadata.textOrNull("docNumber"),
        metadata.texts("issuers"),
        region(metadata),
        metadata.codeOrNull("level", Metadata.Level.values()),
        new Metadata.Dates(
            metadata.dateOrNull("issuedDate"),
            metadata.dateOrNull("publishedDate"),
            metadata.dateOrNull("effectiveDate"),
            metadata.dateOrNull("expiryDate")),
        metadata.integerOrNull("periodStart"),
        metadata.integerOrNull("periodEnd"),
        metadata.textOrNull("docType"),
        metadata.codeOrNull("status", Metadata.Status.values()),
        metadata.flag("isGovernmentPlan"),
        metadata.textOrNull("indexNumber"),
        metadata.textOrNull("topic"),
        metadata.texts("keywords"),
        metadata.textOrNull("summary"));
  }

  private static @Nullable Region region(JsonObject metadata) throws UnfitJsonException {
    String name = metadata.textOrNull("region");
    if (name == null) {
      return null;
    }
    String code = metadata.textOrNull("regionCode");
    if (code != null && !REGION_CODE.matcher(code).matches()) {
      throw metadata.wrong("regionCode");
    }
    List<String> parents = metadata.texts("regionParents");
    return new Region(name, code, parents, metadata.flag("regionIsZone"));
  }

  private Section section(JsonObject section) throws UnfitJsonException {
    Integer level = section.integerOrNull("level");
    if (level == null) {
      throw section.wrong("level");
    }
    return new Section(
        section.text("label"),
        level,
        section.text("title"),
        text == null && !section.has("kind")
            ? Section.Kind.OTHER
            : section.code("kind", Section.Kind.values()),
        section.span("span", facts.length()),
        section.objects("children", this::section));
  }

  private Diagnostic diagnostic(JsonObject diagnostic) throws UnfitJsonException {
    return new Diagnostic(
        diagnostic.text("code"),
        diagnostic.code("severity", Diagnostic.Severity.values()),
        diagnostic.text("message"),
        diagnostic.has("span") ? diagnostic.span("span", facts.length()) : null);
  }
}
