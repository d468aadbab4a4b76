package io.planwright.score;

import io.planwright.model.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A document with the records a reader wrote down.
 *
 * @param id its name
 * @param records metadata, targets, incentives, responsibilities, tables
 * @param source the source text of the whole file
 * @param span where the document lies in it
 */
public record GoldDocument(String id, JsonNode records, String source, Span span) {
  /**
   * The documents of a sample.
   *
   * @param folder of the sample
   * @param text its whole text
   */
  public static List<GoldDocument> ofSample(Path folder, String text) {
    JsonNode expected = Documents.json(folder.resolve("expected.json"));
    if (expected.has("documents")) {
      return expected.get("documents").valueStream().map(d -> of(d, text)).toList();
    }
    return List.of(of(expected, text));
  }

  private static GoldDocument of(JsonNode records, String text) {
    int start = records.has("start") ? records.get("start").asInt() : 0;
    int end =
        records.has("end") ? records.get("end").asInt() : text.codePointCount(0, text.length());
    return of(records.get("id").asString(), records, text, start, end);
  }

  /** A document whose offsets count code points, as annotations do. */
  public static GoldDocument of(String id, JsonNode records, String source, int start, int end) {
    int from = source.offsetByCodePoints(0, start);
    int to = source.offsetByCodePoints(0, end);
    return new GoldDocument(id, records, source, new Span(from, to));
  }

  /** The records of a kind, such as {@code targets}; none where it is missing. */
  public List<JsonNode> list(String kind) {
    JsonNode list = records.get(kind);
    return list == null ? List.of() : list.valueStream().toList();
  }

  /** Where a record's number stands: as annotated, else in the first place of its quote. */
  public Optional<Span> valuePlace(JsonNode record, String value) {
    if (record.has("goldValueSpan")) {
      JsonNode place = record.get("goldValueSpan");
      return Optional.of(span(place.get(0).asInt(), place.get(1).asInt()));
    }
    String quote = record.get("quote").asString();
    int at = body().indexOf(quote);
    if (at < 0) {
      return Optional.empty();
    }
    int from = span.start() + at + Math.max(quote.indexOf(value), 0);
    return Optional.of(new Span(from, from + value.length()));
  }

  /** Where a note stands: as annotated, else its first place from an offset of the document on. */
  public Optional<Span> notePlace(JsonNode record, int from) {
    String quote = record.get("quote").asString();
    if (record.has("quoteSpan")) {
      int at = record.get("quoteSpan").get(0).asInt();
      return Optional.of(span(at, at + quote.codePointCount(0, quote.length())));
    }
    int at = body().indexOf(quote, from);
    at = at < 0 ? body().indexOf(quote) : at;
    return at < 0
        ? Optional.empty()
        : Optional.of(new Span(span.start() + at, span.start() + at + quote.length()));
  }

  private Span span(int start, int end) {
    return new Span(
        source.offsetByCodePoints(span.start(), start),
        source.offsetByCodePoints(span.start(), end));
  }

  private String body() {
    return span.slice(source);
  }
}
