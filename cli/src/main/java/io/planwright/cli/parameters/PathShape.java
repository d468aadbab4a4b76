package io.planwright.cli.parameters;

import io.planwright.templates.parameters.Amount;
import io.planwright.templates.parameters.Period;
import io.planwright.templates.parameters.YearValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values by year, {@code {2026: 140, 2027: 165}}, or one for every year, {@code {每年: 20}}. */
record PathShape() implements Shape<List<YearValue>> {
  static final String EVERY_YEAR = "每年";

  private static final AmountShape AMOUNT = new AmountShape();

  @Override
  public @Nullable List<YearValue> read(YamlNode node, Reading reading) {
    if (!(node instanceof YamlNode.Entries entries)) {
      reading.problem("params.notPath", node, node.shown());
      return null;
    }
    List<YearValue> path = new ArrayList<>();
    for (YamlNode.Entry entry : entries.entries()) {
      Integer year = YearShape.of(entry.name());
      if (year == null && !entry.name().equals(EVERY_YEAR)) {
        String key = FullWidth.isSuspected(entry.name(), List.of()) ? "fullWidth" : "noYearKey";
        reading.problem("params." + key, entry.key(), entry.key().shown());
        continue;
      }
      if (path.stream().anyMatch(other -> Objects.equals(other.year(), year))) {
        reading.problem("params.twice", entry.key(), entry.key().shown());
        continue;
      }
      checkPeriod(entry, year, reading);
      path.add(new YearValue(year, value(entry, reading)));
    }
    if (path.size() > 1 && path.stream().anyMatch(value -> value.year() == null)) {
      reading.problem("params.everyYearAndYears", node);
      return null;
    }
    path.sort(
        Comparator.comparing(YearValue::year, Comparator.nullsFirst(Comparator.naturalOrder())));
    return path;
  }

  /** The value behind a year, null while it is open. */
  static @Nullable Amount value(YamlNode.Entry entry, Reading reading) {
    return entry.value().isOpen()
        ? null
        : reading.under(entry.name(), () -> AMOUNT.read(entry.value(), reading));
  }

  private static void checkPeriod(YamlNode.Entry entry, @Nullable Integer year, Reading reading) {
    Period period = reading.period();
    if (year != null && period != null && (year < period.from() || year > period.to())) {
      reading.problem("params.yearOutside", entry.key(), year, period.from(), period.to());
    }
  }

  @Override
  public Written write(List<YearValue> value) {
    return new Written.Entries(value.stream().map(PathShape::written).toList(), true);
  }

  /** One year with its value. */
  static Written.Entry written(YearValue value) {
    Amount amount = value.value();
    Integer year = value.year();
    return new Written.Entry(
        year == null ? EVERY_YEAR : String.valueOf(year),
        amount == null ? Written.OPEN : AMOUNT.write(amount));
  }

  @Override
  public Map<String, Object> schema() {
    return Schemas.of(
        "type",
        "object",
        "patternProperties",
        Map.of("^\\s*(?:" + YearShape.FORM + "年?|" + EVERY_YEAR + ")\\s*$", amountOrOpen()),
        "additionalProperties",
        false);
  }

  /** What stands behind a year. */
  static Map<String, Object> amountOrOpen() {
    return Schemas.anyOf(AMOUNT.schema(), Schemas.OPEN);
  }
}
