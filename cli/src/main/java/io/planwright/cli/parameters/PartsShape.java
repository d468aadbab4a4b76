package io.planwright.cli.parameters;

import io.planwright.templates.parameters.Amount;
import io.planwright.templates.parameters.IndicatorPlan.Part;
import io.planwright.templates.parameters.YearValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What districts and towns have to bring: {@code 东街道: {基期: 30, 2026: 35, 2027: 42}}. */
record PartsShape() implements Shape<List<Part>> {
  static final String BASELINE = "基期";

  private static final PathShape PATH = new PathShape();

  @Override
  public @Nullable List<Part> read(YamlNode node, Reading reading) {
    if (!(node instanceof YamlNode.Entries places)) {
      reading.problem("params.notParts", node, node.shown());
      return null;
    }
    List<Part> parts = new ArrayList<>();
    for (YamlNode.Entry place : places.entries()) {
      Part part = reading.under(place.name(), () -> part(place, reading));
      if (part != null) {
        parts.add(part);
      }
    }
    return parts;
  }

  private static @Nullable Part part(YamlNode.Entry place, Reading reading) {
    if (place.key().isOpen()) {
      reading.problem("params.noPlace", place.key());
      return null;
    }
    if (place.value().isOpen()) {
      return new Part(place.name(), null, List.of());
    }
    if (!(place.value() instanceof YamlNode.Entries entries)) {
      reading.problem("params.notPart", place.value(), place.value().shown());
      return null;
    }
    Amount baseline = null;
    List<YamlNode.Entry> years = new ArrayList<>();
    for (YamlNode.Entry entry : entries.entries()) {
      if (entry.name().equals(BASELINE)) {
        baseline = PathShape.value(entry, reading);
      } else {
        years.add(entry);
      }
    }
    List<YearValue> path = PATH.read(new YamlNode.Entries(entries.at(), years), reading);
    return path == null ? null : new Part(place.name(), baseline, path);
  }

  @Override
  public List<Part> open() {
    return List.of(Part.OPEN);
  }

  @Override
  public Written write(List<Part> value) {
    if (value.equals(open())) {
      return Written.OPEN;
    }
    return new Written.Entries(
        value.stream().map(part -> new Written.Entry(part.place(), written(part))).toList(), false);
  }

  private static Written written(Part part) {
    List<Written.Entry> entries = new ArrayList<>();
    Amount baseline = part.baseline();
    if (baseline != null) {
      entries.add(new Written.Entry(BASELINE, new AmountShape().write(baseline)));
    }
    part.path().forEach(value -> entries.add(PathShape.written(value)));
    return entries.isEmpty() ? Written.OPEN : new Written.Entries(entries, true);
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> part =
        Schemas.of(
            "type",
            "object",
            "properties",
            Map.of(BASELINE, PathShape.amountOrOpen()),
            "patternProperties",
            Map.of(
                "^\\s*(?:" + YearShape.FORM + "年?|" + PathShape.EVERY_YEAR + ")\\s*$",
                PathShape.amountOrOpen()),
            "additionalProperties",
            false);
    return Schemas.of(
        "type",
        "object",
        "propertyNames",
        Schemas.of("minLength", 1),
        "additionalProperties",
        Schemas.anyOf(part, Schemas.OPEN));
  }
}
