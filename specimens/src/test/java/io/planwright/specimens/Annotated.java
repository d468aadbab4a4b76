package io.planwright.specimens;

import io.planwright.model.Span;
import io.planwright.score.GoldDocument;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The facts that stand beside a sample, with their places in its text or in a damaged one. */
final class Annotated {
  private static final List<String> NUMBERS = List.of("targets", "incentives");

  private Annotated() {}

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
