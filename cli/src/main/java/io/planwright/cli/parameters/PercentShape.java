package io.planwright.cli.parameters;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A share; never without its sign: {@code 50%}, {@code 5‰}.
 *
 * @param highest in percent
 */
record PercentShape(int highest) implements Shape<BigDecimal> {
  private static final String FORM = "(" + Numerals.POSITIVE + ")\\s*([%％‰])";
  private static final Pattern PATTERN = Pattern.compile(FORM);
  private static final int LONGEST = 40;

  @Override
  public @Nullable BigDecimal read(YamlNode node, Reading reading) {
    String text = node instanceof YamlNode.Scalar scalar ? scalar.text().strip() : "";
    Matcher form = PATTERN.matcher(text.length() > LONGEST ? "" : text);
    if (!form.matches()) {
      reading.problem("params.notPercent", node, node.shown());
      return null;
    }
    BigDecimal number = new BigDecimal(form.group(1));
    BigDecimal percent =
        Numerals.plain(form.group(2).equals("‰") ? number.movePointLeft(1) : number);
    if (percent.signum() == 0 || percent.compareTo(BigDecimal.valueOf(highest)) > 0) {
      reading.problem("params.percentOutside", node, node.shown(), highest);
      return null;
    }
    return percent;
  }

  @Override
  public Written write(BigDecimal value) {
    return new Written.Text(Numerals.plain(value).toPlainString() + "%");
  }

  @Override
  public Map<String, Object> schema() {
    return Schemas.matching(FORM);
  }
}
