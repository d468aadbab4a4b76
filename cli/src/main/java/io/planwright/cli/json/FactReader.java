package io.planwright.cli.json;

import io.planwright.model.Baseline;
import io.planwright.model.Benefit;
import io.planwright.model.Citation;
import io.planwright.model.Commitment;
import io.planwright.model.Excerpt;
import io.planwright.model.Incentive;
import io.planwright.model.IncentiveForm;
import io.planwright.model.Indicator;
import io.planwright.model.Instrument;
import io.planwright.model.Measure;
import io.planwright.model.Provenance;
import io.planwright.model.Quantity;
import io.planwright.model.Responsibility;
import io.planwright.model.Share;
import io.planwright.model.Span;
import io.planwright.model.Table;
import io.planwright.model.Target;
import io.planwright.model.TargetKind;
import io.planwright.model.Timeline;
import io.planwright.model.Trigger;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The facts of a document out of the JSON contract: what {@link FactJson} has written. */
final class FactReader {
  /** What a plain extraction does not say. */
  private static final String NO_RULE = "";

  private final @Nullable String text;

  /**
   * Creates a reader.
   *
   * @param text of the source, into which the spans point; null where the JSON does not hold it, so
   *     that its quotes must be believed
   */
  FactReader(@Nullable String text) {
    this.text = text;
  }

  /** Where spans must end at the latest. */
  int length() {
    return text == null ? Integer.MAX_VALUE : text.length();
  }

  Target target(JsonObject target) throws UnfitJsonException {
    return new Target(
        excerpt(target, "span", "quote"),
        excerpt(target, "valueSpan", "valueText"),
        new Indicator(target.text("indicator"), target.textOrNull("indicatorId")),
        new Quantity(measure(target), target.text("unit")),
        target.code("kind", TargetKind.values()),
        target.code("commitment", Commitment.values()),
        new Timeline(
            target.integerOrNull("year"),
            target.flag("perYear"),
            target.integerOrNull("periodStart"),
            target.integerOrNull("periodEnd")),
        new Baseline(target.integerOrNull("baselineYear"), target.numberOrNull("baselineValue")),
        target.textOrNull("scope"),
        provenance(target, target.text("ruleId")));
  }

  private static Measure measure(JsonObject target) throws UnfitJsonException {
    BigDecimal value = target.number("value");
    return switch (target.text("bound")) {
      case "exact" -> new Measure.Exactly(value);
      case "about" -> new Measure.About(value);
      case "min" -> new Measure.AtLeast(value);
      case "max" -> new Measure.AtMost(value);
      case "range" -> new Measure.Between(value, target.number("valueMax"));
      default -> throw target.wrong("bound");
    };
  }

  Incentive incentive(JsonObject incentive) throws UnfitJsonException {
    return new Incentive(
        excerpt(incentive, "span", "quote"),
        excerpt(incentive, "valueSpan", "amountText"),
        new Trigger(incentive.text("trigger"), incentive.textOrNull("triggerId")),
        incentive.code("instrument", Instrument.values()),
        new Benefit(
            incentive.code("form", IncentiveForm.values()),
            incentive.numberOrNull("amountYuan"),
            incentive.numberOrNull("capYuan"),
            incentive.numberOrNull("rate"),
            incentive.numberOrNull("rateMax"),
            incentive.textOrNull("rateBase"),
            incentive.textOrNull("perUnit"),
            incentive.flag("total")),
        incentive.objects("sharing", FactReader::share),
        provenance(incentive, incentive.text("ruleId")));
  }

  private static Share share(JsonObject share) throws UnfitJsonException {
    return new Share(share.text("payer"), share.number("percent"), share.textOrNull("scope"));
  }

  Responsibility responsibility(JsonObject duty) throws UnfitJsonException {
    return new Responsibility(
        excerpt(duty, "span", "quote"),
        duty.texts("lead"),
        duty.texts("support"),
        provenance(duty, text == null && !duty.has("ruleId") ? NO_RULE : duty.text("ruleId")));
  }

  Table table(JsonObject table) throws UnfitJsonException {
    return new Table(
        table.textOrNull("title"),
        table.span("span", length()),
        table.texts("columns"),
        table.objects("rows", FactReader::row),
        table.textOrNull("unit"),
        table.code("recovered", Table.Recovery.values()),
        table.objects("checks", FactReader::check),
        table.numberOrNull("confidence"));
  }

  @SuppressWarnings("NullAway") // the compiled record does not say that its values may be null
  private static Table.Row row(JsonObject row) throws UnfitJsonException {
    return new Table.Row(row.text("label"), row.numbers("values"));
  }

  private static Table.Check check(JsonObject check) throws UnfitJsonException {
    return new Table.Check(check.text("formula"), check.flag("holds"), check.number("difference"));
  }

  /** A citation; the words at its span stand in the text alone. */
  Citation citation(JsonObject citation, String source) throws UnfitJsonException {
    return new Citation(
        Excerpt.of(source, citation.span("span", source.length())),
        citation.text("title"),
        citation.textOrNull("docNumber"),
        citation.code("relation", Citation.Relation.values()));
  }

  private static Provenance provenance(JsonObject fact, String ruleId) throws UnfitJsonException {
    return new Provenance(
        fact.textOrNull("section"),
        fact.integerOrNull("page"),
        ruleId,
        fact.numberOrNull("confidence"));
  }

  /** What stands at a span; the JSON must say the same, and be as long where it says it alone. */
  private Excerpt excerpt(JsonObject fact, String span, String quote) throws UnfitJsonException {
    Span place = fact.span(span, length());
    String said = fact.text(quote);
    if (text == null) {
      if (said.length() != place.length()) {
        throw fact.wrong(quote);
      }
      return new Excerpt(place, said);
    }
    Excerpt excerpt = Excerpt.of(text, place);
    if (!said.equals(excerpt.text()) && !said.equals(asWritten(excerpt.text()))) {
      throw fact.wrong(quote);
    }
    return excerpt;
  }

  /** Halves of characters, which damaged sources hold, are written as question marks. */
  private static String asWritten(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
