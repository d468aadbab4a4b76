package io.planwright.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.model.Benefit;
import io.planwright.model.Incentive;
import io.planwright.model.Measure;
import io.planwright.model.Metadata;
import io.planwright.model.Region;
import io.planwright.model.Responsibility;
import io.planwright.model.Share;
import io.planwright.model.Span;
import io.planwright.model.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A fact under the field names of the JSON contract: numbers are {@link BigDecimal}, dates ISO
 * text.
 *
 * @param fields the fields, null where the fact has none
 */
public record FactFields(Map<String, @Nullable Object> fields) {
  /** Keeps the map. */
  public FactFields {
    fields = new LinkedHashMap<>(fields);
  }

  /** {@code 达到400家} has {@code value} 400, {@code unit} 家, {@code bound} min. */
  public static FactFields of(Target target) {
    Measure measure = target.quantity().measure();
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("quote", target.quote().text());
    fields.put("span", target.quote().span());
    fields.put("valueText", target.value().text());
    fields.put("valueSpan", target.value().span());
    fields.put("indicator", target.indicator().name());
    fields.put("indicatorId", target.indicator().id());
    fields.put("value", measure.value());
    fields.put("valueMax", measure instanceof Measure.Between b ? b.upper() : null);
    fields.put("unit", target.quantity().unit());
    fields.put("kind", target.kind().code());
    fields.put("bound", measure.boundCode());
    fields.put("commitment", target.commitment().code());
    fields.put("year", number(target.timeline().year()));
    fields.put("perYear", target.timeline().perYear());
    fields.put("periodStart", number(target.timeline().periodStart()));
    fields.put("periodEnd", number(target.timeline().periodEnd()));
    fields.put("baselineYear", number(target.baseline().year()));
    fields.put("baselineValue", target.baseline().value());
    fields.put("scope", target.scope());
    fields.put("section", target.provenance().section());
    fields.put("ruleId", target.provenance().ruleId());
    return new FactFields(fields);
  }

  /** {@code 给予10万元奖励} has {@code form} fixed and {@code amountYuan} 100000. */
  public static FactFields of(Incentive incentive) {
    Benefit benefit = incentive.benefit();
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("quote", incentive.quote().text());
    fields.put("span", incentive.quote().span());
    fields.put("amountText", incentive.amount().text());
    fields.put("valueSpan", incentive.amount().span());
    fields.put("trigger", incentive.trigger().text());
    fields.put("triggerId", incentive.trigger().id());
    fields.put("instrument", incentive.instrument().code());
    fields.put("form", benefit.form().code());
    fields.put("amountYuan", benefit.amountYuan());
    fields.put("capYuan", benefit.capYuan());
    fields.put("rate", benefit.rate());
    fields.put("rateMax", benefit.rateMax());
    fields.put("rateBase", benefit.rateBase());
    fields.put("perUnit", benefit.perUnit());
    fields.put("total", benefit.total());
    List<BigDecimal> percents =
        incentive.sharing().stream()
            .map(Share::percent)
            .sorted()
            .map(percent -> new BigDecimal(percent.toPlainString()))
            .toList();
    fields.put("sharing", percents);
    fields.put("section", incentive.provenance().section());
    fields.put("ruleId", incentive.provenance().ruleId());
    return new FactFields(fields);
  }

  /** The agencies of a note. */
  public static FactFields of(Responsibility note) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("quote", note.quote().text());
    fields.put("span", note.quote().span());
    fields.put("lead", note.lead());
    fields.put("support", note.support());
    return new FactFields(fields);
  }

  /** What a document says about itself. */
  public static FactFields of(Metadata metadata) {
    Region region = metadata.region();
    Metadata.Dates dates = metadata.dates();
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("title", metadata.title());
    fields.put("docNumber", metadata.docNumber());
    fields.put("issuers", metadata.issuers());
    fields.put("region", region == null ? null : region.name());
    fields.put("issuedDate", date(dates.issued()));
    fields.put("publishedDate", date(dates.published()));
    fields.put("effectiveDate", date(dates.effective()));
    fields.put("expiryDate", date(dates.expiry()));
    fields.put("periodStart", number(metadata.periodStart()));
    fields.put("periodEnd", number(metadata.periodEnd()));
    fields.put("docType", metadata.docType());
    Metadata.Status status = metadata.status();
    fields.put("status", status == null ? null : status.code());
    fields.put("isGovernmentPlan", metadata.governmentPlan());
    return new FactFields(fields);
  }

  /** A field's value; fails for a name that does not exist. */
  public @Nullable Object get(String field) {
    assertThat(fields).as("field %s", field).containsKey(field);
    return fields.get(field);
  }

  /** The span under a name. */
  public Span span(String field) {
    if (get(field) instanceof Span span) {
      return span;
    }
    throw new AssertionError("no span " + field);
  }

  /**
   * Fails unless every field that {@code expected} names has the value it gives.
   *
   * @param except names in {@code expected} that are no fields
   */
  public void agreesWith(JsonNode expected, Set<String> except) {
    for (Map.Entry<String, JsonNode> entry : expected.properties()) {
      if (except.contains(entry.getKey())) {
        continue;
      }
      Object wanted = plain(entry.getValue());
      Object actual = get(entry.getKey());
      boolean same =
          (wanted instanceof BigDecimal number && actual instanceof BigDecimal other)
              ? number.compareTo(other) == 0
              : String.valueOf(wanted).equals(String.valueOf(actual));
      assertThat(same)
          .as("%s: expected <%s> but was <%s> in %s", entry.getKey(), wanted, actual, this)
          .isTrue();
    }
  }

  private static @Nullable Object plain(JsonNode node) {
    if (node.isNull()) {
      return null;
    }
    if (node.isNumber()) {
      return node.decimalValue();
    }
    if (node.isArray()) {
      List<@Nullable Object> list = new ArrayList<>();
      node.valueStream().forEach(item -> list.add(plain(item)));
      return list;
    }
    return node.isBoolean() ? (Object) node.asBoolean() : node.asString();
  }

  private static @Nullable BigDecimal number(@Nullable Integer value) {
    return value == null ? null : BigDecimal.valueOf(value);
  }

  private static @Nullable String date(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }
}
