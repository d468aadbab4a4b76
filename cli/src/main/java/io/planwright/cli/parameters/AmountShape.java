package io.planwright.cli.parameters;

import io.planwright.templates.parameters.Amount;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number or a range in the unit of its indicator: {@code 140}, {@code 2.75}, {@code 400—450}. The
 * unit may stand behind it when it is the same.
 */
record AmountShape() implements Shape<Amount> {
  private static final String UNIT = "([^\\d\\s.,，~～—–－-][^\\d]{0,19})?";
  private static final String FORM =
      "("
          + Numerals.ANY
          + ")\\s*"
          + UNIT
          + "(?:"
          + Numerals.TO
          + "("
          + Numerals.ANY
          + ")\\s*"
          + UNIT
          + ")?";
  private static final Pattern PATTERN = Pattern.compile(FORM);

  /** The number of characters between which one can lie and the next is no figure. */
  private static final int LONGEST = 80;

  @Override
  public @Nullable Amount read(YamlNode node, Reading reading) {
    String text = node instanceof YamlNode.Scalar scalar ? scalar.text().strip() : "";
    Matcher form = PATTERN.matcher(text.length() > LONGEST ? "" : text);
    if (!form.matches()) {
      reading.problem("params.notAmount", node, node.shown());
      return null;
    }
    for (int group : new int[] {2, 4}) {
      String unit = form.group(group);
      String own = reading.unit();
      if (unit != null && !unit.strip().equals(own)) {
        reading.problem(
            "params.otherUnit", node, unit.strip(), Objects.requireNonNullElse(own, "待填"));
        return null;
      }
    }
    BigDecimal value = new BigDecimal(form.group(1));
    if (form.group(3) == null) {
      return new Amount(value);
    }
    BigDecimal upper = new BigDecimal(form.group(3));
    if (upper.compareTo(value) <= 0) {
      reading.problem("params.emptyRange", node, node.shown());
      return null;
    }
    return new Amount(value, upper);
  }

  @Override
  public Written write(Amount value) {
    BigDecimal upper = value.upper();
    String lower = value.value().toPlainString();
    return new Written.Word(upper == null ? lower : lower + "—" + upper.toPlainString());
  }

  @Override
  public Map<String, Object> schema() {
    return Schemas.anyOf(
        Schemas.of(
            "type", "number", "minimum", -Numerals.LARGEST - 1, "maximum", Numerals.LARGEST + 1),
        Schemas.matching(FORM));
  }
}
