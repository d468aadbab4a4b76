package io.planwright.specimens;

import io.planwright.model.Span;
import io.planwright.score.Documents;
import io.planwright.score.GoldDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The facts that stand beside a sample, with their places in its text or in a damaged one. */
final class Annotated {
  private static final List<String> NUMBERS = List.of("targets", "incentives");

  private Annotated() {}

  /**
   * The documents of a sample.
   *
   * @param folder of the sample
   * @param text its whole text
   */
  static List<GoldDocument> documents(Path folder, String text) {
    JsonNode expected = Documents.json(folder.resolve("expected.json"));
    if (expected.has("documents")) {
      return expected.get("documents").valueStream().map(d -> document(d, text)).toList();
    }
    return List.of(document(expected, text));
  }

  private static GoldDocument document(JsonNode records, String text) {
    int start = records.has("start") ? records.get("start").asInt() : 0;
    int end =
        records.has("end") ? records.get("end").asInt() : text.codePointCount(0, text.length());
    return GoldDocument.of(records.get("id").asString(), records, text, start, end);
  }

  /** The same document in a damaged text. */
  static GoldDocument in(Spoiled spoiled, GoldDocument whole) {
    Span span = spoiled.now(whole.span());
    ObjectNode records = (ObjectNode) whole.records().deepCopy();
    for (String kind : NUMBERS) {
      for (JsonNode record : list(records, kind)) {
        String value = record.get(kind.equals("targets") ? "valueText" : "amountText").asString();
        place((ObjectNode) record, "goldValueSpan", whole.valuePlace(record, value), spoiled, span);
      }
    }
    int from = 0;
    for (JsonNode note : list(records, "responsibilities")) {
      Optional<Span> place = whole.notePlace(note, from);
      from = place.map(p -> p.start() - whole.span().start() + 1).orElse(from);
      place((ObjectNode) note, "quoteSpan", place, spoiled, span);
    }
    return new GoldDocument(whole.id(), records, spoiled.text(), span);
  }

  private static List<JsonNode> list(ObjectNode records, String kind) {
    JsonNode list = records.get(kind);
    return list == null ? List.of() : list.valueStream().toList();
  }

  private static void place(
      ObjectNode record, String field, Optional<Span> place, Spoiled spoiled, Span document) {
    if (place.isEmpty()) {
      return;
    }
    Span now = spoiled.now(place.get());
    String text = spoiled.text();
    record
        .putArray(field)
        .add(text.codePointCount(document.start(), Math.max(document.start(), now.start())))
        .add(text.codePointCount(document.start(), Math.max(document.start(), now.end())));
  }
}
