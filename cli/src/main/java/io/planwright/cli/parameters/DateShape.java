package io.planwright.cli.parameters;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day: {@code 2026-03-15}, {@code 2026年3月15日}. */
record DateShape() implements Shape<LocalDate> {
  private static final String FORM =
      "(" + YearShape.FORM + ")(?:年|[-/.])(\\d{1,2})(?:月|[-/.])(\\d{1,2})日?";
  private static final Pattern PATTERN = Pattern.compile(FORM);

  @Override
  public @Nullable LocalDate read(YamlNode node, Reading reading) {
    String text = node instanceof YamlNode.Scalar scalar ? scalar.text().strip() : "";
    Matcher form = PATTERN.matcher(text);
    if (!form.matches()) {
      reading.problem("params.notDate", node, node.shown());
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(form.group(1)),
          Integer.parseInt(form.group(2)),
          Integer.parseInt(form.group(3)));
    } catch (DateTimeException e) {
      reading.problem("params.noSuchDay", node, node.shown());
      return null;
    }
  }

  @Override
  public Written write(LocalDate value) {
    return new Written.Word(value.toString());
  }

  @Override
  public Map<String, Object> schema() {
    return Schemas.matching(FORM);
  }
}
