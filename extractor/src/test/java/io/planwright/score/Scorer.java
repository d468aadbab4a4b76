package io.planwright.score;

import io.planwright.cases.FactFields;
import io.planwright.model.Extraction;
import io.planwright.model.PolicyDocument;
import io.planwright.model.Span;
import io.planwright.model.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares an extraction with one document's records. */
public final class Scorer {
  private static final double COVERED = 0.9;

  private static final List<String> METADATA =
      List.of(
          "title",
          "docNumber",
          "issuers",
          "region",
          "issuedDate",
          "effectiveDate",
          "expiryDate",
          "periodStart",
          "periodEnd",
          "docType",
          "status",
          "isGovernmentPlan");

  private static final Kind TARGETS =
      new Kind(
          "targets",
          "valueText",
          List.of(
              "unit",
              "kind",
              "bound",
              "commitment",
              "year",
              "perYear",
              "scope",
              "baselineYear",
              "baselineValue",
              "indicator"),
          Set.of("unit", "kind", "commitment", "year", "scope", "indicator"),
          List.of("value"));

  private static final Kind INCENTIVES =
      new Kind(
          "incentives",
          "amountText",
          List.of("form", "rate", "capYuan", "perUnit", "instrument", "trigger", "sharing"),
          Set.of("form", "rate", "capYuan", "instrument", "trigger"),
          List.of("amountYuan", "capYuan", "rate"));

  /**
   * How records of one kind are compared.
   *
   * @param valueField the field with the number as written
   * @param fields all fields that are compared
   * @param key those that make a record right
   * @param values the fields that can hold its number, the first that is filled counts
   */
  private record Kind(
      String name, String valueField, List<String> fields, Set<String> key, List<String> values) {}

  private record Owed(JsonNode record, @Nullable Span place) {}

  private final GoldDocument gold;
  private final Extraction extraction;
  private final Scores scores = new Scores();

  private Scorer(GoldDocument gold, Extraction extraction) {
    this.gold = gold;
    this.extraction = extraction;
  }

  /** The counts for one document. */
  public static Scores score(GoldDocument gold, Extraction extraction) {
    Scorer scorer = new Scorer(gold, extraction);
    scorer.metadata();
    scorer.match(
        TARGETS,
        scorer.facts(d -> d.targets().stream().map(FactFields::of), "valueSpan"),
        scorer.scores.targets());
    scorer.match(
        INCENTIVES,
        scorer.facts(d -> d.incentives().stream().map(FactFields::of), "valueSpan"),
        scorer.scores.incentives());
    scorer.responsibilities();
    scorer.tables();
    return scorer.scores;
  }

  private List<FactFields> facts(
      Function<PolicyDocument, Stream<FactFields>> kind, String spanField) {
    return extraction.documents().stream()
        .flatMap(kind)
        .filter(fact -> fact.span(spanField).overlaps(gold.span()))
        .toList();
  }

  private void metadata() {
    Optional<PolicyDocument> best =
        extraction.documents().stream()
            .filter(d -> overlap(d) > 0)
            .max(Comparator.comparingInt(this::overlap));
    scores.document(best.isPresent() && covers(best.get()));
    if (best.isPresent() && !covers(best.get())) {
      remark("split " + gold.span() + " got " + best.get().span());
    }
    JsonNode wanted = gold.records().get("metadata");
    Optional<FactFields> found = best.map(d -> FactFields.of(d.metadata()));
    for (String field : METADATA) {
      if (wanted.has(field)) {
        Object value = found.isPresent() ? found.get().get(field) : null;
        boolean same = found.isPresent() && Likeness.same(field, wanted.get(field), value);
        scores.metadata().field(field, same);
        if (!same) {
          remark("metadata " + field + ": " + wanted.get(field) + " got " + value);
        }
      }
    }
  }

  private int overlap(PolicyDocument document) {
    Span span = document.span();
    int shared =
        Math.min(span.end(), gold.span().end()) - Math.max(span.start(), gold.span().start());
    return Math.max(0, shared);
  }

  private boolean covers(PolicyDocument document) {
    return (double) overlap(document) / document.span().cover(gold.span()).length() >= COVERED;
  }

  private void match(Kind kind, List<FactFields> facts, Tally tally) {
    List<Owed> owed = new ArrayList<>();
    List<Owed> optional = new ArrayList<>();
    for (JsonNode record : gold.list(kind.name())) {
      Optional<Span> place = gold.valuePlace(record, record.get(kind.valueField()).asString());
      boolean excuse = record.has("optional") && record.get("optional").asBoolean();
      (excuse ? optional : owed).add(new Owed(record, place.orElse(null)));
    }
    Set<FactFields> free = identitySet(facts);
    int pairs = 0;
    for (Owed record : owed) {
      Optional<FactFields> best = best(kind, record, free);
      if (best.isEmpty()) {
        remark("missed " + kind.name() + ": " + record.record().get("quote"));
        continue;
      }
      free.remove(best.get());
      pairs++;
      compare(kind, record.record(), best.get(), tally);
    }
    free.removeIf(
        fact -> optional.stream().anyMatch(o -> overlaps(o.place(), fact.span("valueSpan"))));
    free.forEach(fact -> remark("extra " + kind.name() + ": " + fact.fields()));
    tally.count(owed.size(), pairs + free.size());
  }

  /** Two facts with equal fields stand at different places, so that equality is identity. */
  private static Set<FactFields> identitySet(List<FactFields> facts) {
    return new LinkedHashSet<>(facts);
  }

  private static Optional<FactFields> best(Kind kind, Owed record, Set<FactFields> free) {
    BigDecimal wanted =
        kind.values().stream()
            .map(field -> Likeness.number(record.record().get(field)))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    FactFields best = null;
    long bestScore = -1;
    for (FactFields fact : free) {
      boolean number =
          kind.values().stream()
              .map(fact::get)
              .anyMatch(
                  value ->
                      value instanceof BigDecimal found
                          && wanted != null
                          && Likeness.near(wanted, found));
      if (number && overlaps(record.place(), fact.span("valueSpan"))) {
        long score = kind.fields().stream().filter(f -> same(f, record.record(), fact)).count();
        if (score > bestScore) {
          bestScore = score;
          best = fact;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private void compare(Kind kind, JsonNode record, FactFields fact, Tally tally) {
    List<String> wrong = new ArrayList<>();
    for (String field : kind.fields()) {
      boolean same = same(field, record, fact);
      tally.field(field, same);
      if (!same) {
        wrong.add(field + " " + record.get(field) + " got " + fact.get(field));
      }
    }
    tally.found(kind.key().stream().allMatch(field -> same(field, record, fact)));
    if (!wrong.isEmpty()) {
      remark("fields " + kind.name() + " of " + record.get("quote") + ": " + wrong);
    }
  }

  private static boolean same(String field, JsonNode record, FactFields fact) {
    return Likeness.same(field, record.get(field), fact.get(field));
  }

  private static boolean overlaps(@Nullable Span one, Span other) {
    return one != null && one.overlaps(other);
  }

  private void responsibilities() {
    List<FactFields> free =
        new ArrayList<>(facts(d -> d.responsibilities().stream().map(FactFields::of), "span"));
    List<JsonNode> notes = gold.list("responsibilities");
    Tally tally = scores.responsibilities();
    tally.count(notes.size(), free.size());
    int from = 0;
    for (JsonNode note : notes) {
      Optional<Span> place = gold.notePlace(note, from);
      from = place.map(p -> p.start() - gold.span().start() + 1).orElse(from);
      Optional<FactFields> hit =
          free.stream().filter(f -> overlaps(place.orElse(null), f.span("span"))).findFirst();
      if (hit.isEmpty()) {
        remark("missed responsibility " + note.get("quote"));
        continue;
      }
      free.remove(hit.get());
      boolean lead = same("lead", note, hit.get());
      boolean support = same("support", note, hit.get());
      tally.field("lead", lead);
      tally.field("support", support);
      tally.found(lead && support);
      if (!lead || !support) {
        remark("fields responsibility " + note.get("quote") + " got " + hit.get().fields());
      }
    }
  }

  private void tables() {
    List<Map<String, BigDecimal>> tables =
        extraction.documents().stream()
            .flatMap(d -> d.tables().stream())
            .filter(table -> table.span().overlaps(gold.span()))
            .map(Scorer::cells)
            .toList();
    for (JsonNode wanted : gold.list("tables")) {
      Map<String, BigDecimal> owed = cells(wanted);
      Map<String, BigDecimal> best =
          tables.stream().max(Comparator.comparingInt(table -> hits(owed, table))).orElse(Map.of());
      int hits = hits(owed, best);
      scores.cells().count(owed.size(), best.size());
      for (int i = 0; i < hits; i++) {
        scores.cells().found(true);
      }
      if (hits < owed.size()) {
        remark("table " + wanted.get("title") + ": " + hits + " of " + owed.size() + " cells");
      }
    }
  }

  private static int hits(Map<String, BigDecimal> owed, Map<String, BigDecimal> found) {
    Set<String> hits = new HashSet<>();
    owed.forEach(
        (place, number) -> {
          if (found.containsKey(place) && Likeness.near(number, found.get(place))) {
            hits.add(place);
          }
        });
    return hits.size();
  }

  private static Map<String, BigDecimal> cells(Table table) {
    Map<String, BigDecimal> cells = new HashMap<>();
    for (Table.Row row : table.rows()) {
      for (int i = 0; i < row.values().size(); i++) {
        BigDecimal value = row.values().get(i);
        if (value != null) {
          cells.put(Likeness.squeezed(row.label()) + "|" + i, value);
        }
      }
    }
    return cells;
  }

  private static Map<String, BigDecimal> cells(JsonNode table) {
    Map<String, BigDecimal> cells = new HashMap<>();
    for (Map.Entry<String, JsonNode> row : table.get("rows").properties()) {
      List<JsonNode> values = row.getValue().valueStream().toList();
      for (int i = 0; i < values.size(); i++) {
        if (values.get(i).isNumber()) {
          cells.put(Likeness.squeezed(row.getKey()) + "|" + i, values.get(i).decimalValue());
        }
      }
    }
    return cells;
  }

  private void remark(String text) {
    scores.remark(gold.id() + ": " + text);
  }
}
