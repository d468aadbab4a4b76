package io.planwright.cli.json;

import io.planwright.model.Benefit;
import io.planwright.model.Citation;
import io.planwright.model.Incentive;
import io.planwright.model.Measure;
import io.planwright.model.Provenance;
import io.planwright.model.Responsibility;
import io.planwright.model.Share;
import io.planwright.model.Table;
import io.planwright.model.Target;
import io.planwright.model.Timeline;
import org.jspecify.annotations.Nullable;

/** The facts of a document in the JSON contract. */
public final class FactJson {
  private final JsonWriter json;
  private final boolean whole;

  /** Creates a view that writes to {@code json}. */
  public FactJson(JsonWriter json) {
    this(json, false);
  }

  /**
   * Creates a view.
   *
   * @param json what it writes to
   * @param whole whether all is written that {@link FactReader} needs
   */
  FactJson(JsonWriter json, boolean whole) {
    this.json = json;
    this.whole = whole;
  }

  /**
   * Writes a target: {@code 到2026年，全市高新技术企业达到400家以上} has {@code "value": 400}, {@code "bound":
   * "min"}, {@code "year": 2026}.
   */
  public void target(Target target) {
    json.startObject();
    targetFields(target);
    json.endObject();
  }

  /** Writes the members of a target into an object that was begun. */
  void targetFields(Target target) {
    Measure measure = target.quantity().measure();
    Timeline timeline = target.timeline();
    json.text("quote", target.quote().text());
    json.span("span", target.quote().span());
    json.text("valueText", target.value().text());
    json.span("valueSpan", target.value().span());
    json.text("indicator", target.indicator().name());
    json.text("indicatorId", target.indicator().id());
    json.number("value", measure.value());
    json.number("valueMax", measure instanceof Measure.Between between ? between.upper() : null);
    json.text("unit", target.quantity().unit());
    json.code("kind", target.kind());
    json.text("bound", measure.boundCode());
    json.code("commitment", target.commitment());
    json.integer("year", timeline.year());
    json.flag("perYear", timeline.perYear());
    json.integer("periodStart", timeline.periodStart());
    json.integer("periodEnd", timeline.periodEnd());
    json.integer("baselineYear", target.baseline().year());
    json.number("baselineValue", target.baseline().value());
    json.text("scope", target.scope());
    place(target.provenance());
    json.text("ruleId", target.provenance().ruleId());
  }

  /**
   * Writes an incentive: {@code 对首次认定的高新技术企业给予10万元奖励} has {@code "form": "fixed"} and {@code
   * "amountYuan": 100000}.
   */
  public void incentive(Incentive incentive) {
    json.startObject();
    incentiveFields(incentive);
    json.endObject();
  }

  /** Writes the members of an incentive into an object that was begun. */
  void incentiveFields(Incentive incentive) {
    Benefit benefit = incentive.benefit();
    json.text("quote", incentive.quote().text());
    json.span("span", incentive.quote().span());
    json.text("amountText", incentive.amount().text());
    json.span("valueSpan", incentive.amount().span());
    json.text("trigger", incentive.trigger().text());
    json.text("triggerId", incentive.trigger().id());
    json.code("instrument", incentive.instrument());
    json.code("form", benefit.form());
    json.number("amountYuan", benefit.amountYuan());
    json.number("capYuan", benefit.capYuan());
    json.number("rate", benefit.rate());
    json.number("rateMax", benefit.rateMax());
    json.text("rateBase", benefit.rateBase());
    json.text("perUnit", benefit.perUnit());
    json.flag("total", benefit.total());
    json.startArray("sharing");
    incentive.sharing().forEach(this::share);
    json.endArray();
    place(incentive.provenance());
    json.text("ruleId", incentive.provenance().ruleId());
  }

  private void share(Share share) {
    json.startInlineObject();
    json.text("payer", share.payer());
    json.number("percent", share.percent());
    json.text("scope", share.scope());
    json.endInlineObject();
  }

  /** Writes a note on who carries a measure out. */
  public void responsibility(Responsibility responsibility) {
    json.startObject();
    responsibilityFields(responsibility);
    json.endObject();
  }

  /** Writes the members of a note into an object that was begun. */
  void responsibilityFields(Responsibility responsibility) {
    json.text("quote", responsibility.quote().text());
    json.span("span", responsibility.quote().span());
    json.texts("lead", responsibility.lead());
    json.texts("support", responsibility.support());
    place(responsibility.provenance());
    if (whole) {
      json.text("ruleId", responsibility.provenance().ruleId());
    }
  }

  /** Writes a table with its cells and the sums that hold or fail. */
  public void table(Table table) {
    json.startObject();
    json.text("title", table.title());
    json.span("span", table.span());
    json.texts("columns", table.columns());
    json.startArray("rows");
    for (Table.Row row : table.rows()) {
      json.startInlineObject();
      json.text("label", row.label());
      json.numbers("values", row.values());
      json.endInlineObject();
    }
    json.endArray();
    json.text("unit", table.unit());
    json.code("recovered", table.recovery());
    json.startArray("checks");
    for (Table.Check check : table.checks()) {
      json.startInlineObject();
      json.text("formula", check.formula());
      json.flag("holds", check.holds());
      json.number("difference", check.difference());
      json.endInlineObject();
    }
    json.endArray();
    json.number("confidence", table.confidence());
    json.endObject();
  }

  /** Writes the mention of another document. */
  public void citation(Citation citation) {
    json.startObject();
    json.text("title", citation.title());
    json.text("docNumber", citation.docNumber());
    json.code("relation", citation.relation());
    json.span("span", citation.excerpt().span());
    json.endObject();
  }

  private void place(Provenance provenance) {
    @Nullable Integer page = provenance.page();
    json.text("section", provenance.section());
    json.integer("page", page);
    json.number("confidence", provenance.confidence());
  }
}
