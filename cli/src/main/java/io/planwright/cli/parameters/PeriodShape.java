package io.planwright.cli.parameters;

import io.planwright.templates.parameters.Period;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The years of a plan: {@code 2026-2028}, {@code 2026—2028年}, {@code 2026}. */
public record PeriodShape() implements Shape<Period> {
  private static final String FORM =
      "(" + YearShape.FORM + ")年?(?:" + Numerals.TO + "(" + YearShape.FORM + ")年?)?";
  private static final Pattern PATTERN = Pattern.compile(FORM);

  /** The longest plans are for fifteen years. */
  private static final int LONGEST = 20;

  @Override
  public @Nullable Period read(YamlNode node, Reading reading) {
    String text = node instanceof YamlNode.Scalar scalar ? scalar.text().strip() : "";
    Period period = of(text);
    if (period == null) {
      reading.problem("params.notPeriod", node, node.shown());
    }
    return period;
  }

  /** The period of some words, null where they are none. */
  public static @Nullable Period of(String words) {
    Matcher form = PATTERN.matcher(words);
    if (!form.matches()) {
      return null;
    }
    int from = Integer.parseInt(form.group(1));
    int to = form.group(2) == null ? from : Integer.parseInt(form.group(2));
    return to < from || to - from >= LONGEST ? null : new Period(from, to);
  }

  @Override
  public Written write(Period value) {
    String from = String.valueOf(value.from());
    return new Written.Word(value.years() == 1 ? from : from + "-" + value.to());
  }

  @Override
  public Map<String, Object> schema() {
    return Schemas.anyOf(
        Schemas.of("type", "integer", "minimum", YearShape.FIRST, "maximum", YearShape.LAST),
        Schemas.matching(FORM));
  }
}
