package io.planwright.cli.parameters;

import io.planwright.templates.parameters.Amount;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Money in yuan, or a range of it; never without its unit: {@code 20万元}, {@code 5000元}, {@code
 * 15万元—20万元}.
 */
record MoneyShape() implements Shape<Amount> {
  private static final String UNIT = "(元|千元|万元|十万元|百万元|千万元|亿元)";
  private static final String FORM =
      "(?:("
          + Numerals.POSITIVE
          + ")\\s*"
          + UNIT
          + "?"
          + Numerals.TO
          + ")?("
          + Numerals.POSITIVE
          + ")\\s*"
          + UNIT;
  private static final Pattern PATTERN = Pattern.compile(FORM);
  private static final int LONGEST = 80;

  /** More decimals than this nobody reads. */
  private static final int DECIMALS = 4;

  private static final int WAN = 4;
  private static final int YI = 8;

  @Override
  public @Nullable Amount read(YamlNode node, Reading reading) {
    String text = node instanceof YamlNode.Scalar scalar ? scalar.text().strip() : "";
    Matcher form = PATTERN.matcher(text.length() > LONGEST ? "" : text);
    if (!form.matches()) {
      reading.problem("params.notMoney", node, node.shown());
      return null;
    }
    BigDecimal last = yuan(form.group(3), form.group(4));
    if (last.signum() == 0) {
      reading.problem("params.noMoney", node, node.shown());
      return null;
    }
    if (form.group(1) == null) {
      return new Amount(last);
    }
    String unit = form.group(2);
    BigDecimal first = yuan(form.group(1), unit == null ? form.group(4) : unit);
    if (first.compareTo(last) >= 0) {
      reading.problem("params.emptyRange", node, node.shown());
      return null;
    }
    return new Amount(first, last);
  }

  private static BigDecimal yuan(String number, String unit) {
    int power =
        switch (unit) {
          case "千元" -> 3;
          case "万元" -> WAN;
          case "十万元" -> 5;
          case "百万元" -> 6;
          case "千万元" -> 7;
          case "亿元" -> YI;
          default -> 0;
        };
    return Numerals.plain(new BigDecimal(number).movePointRight(power));
  }

  @Override
  public Written write(Amount value) {
    BigDecimal upper = value.upper();
    String lower = text(value.value());
    return new Written.Word(upper == null ? lower : lower + "—" + text(upper));
  }

  /** A sum in the largest unit that needs few decimals: 200000 is {@code 20万元}. */
  static String text(BigDecimal yuan) {
    if (fits(yuan, YI)) {
      return Numerals.plain(yuan.movePointLeft(YI)).toPlainString() + "亿元";
    }
    return fits(yuan, WAN)
        ? Numerals.plain(yuan.movePointLeft(WAN)).toPlainString() + "万元"
        : Numerals.plain(yuan).toPlainString() + "元";
  }

  private static boolean fits(BigDecimal yuan, int power) {
    BigDecimal moved = Numerals.plain(yuan.movePointLeft(power));
    return moved.compareTo(BigDecimal.ONE) >= 0 && moved.scale() <= DECIMALS;
  }

  @Override
  public Map<String, Object> schema() {
    return Schemas.matching(FORM);
  }
}
