package io.planwright.cli.parameters;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A year with four digits: {@code 2025}, {@code 2025年}. */
record YearShape() implements Shape<Integer> {
  /** The years plans are about. */
  static final int FIRST = 1990;

  static final int LAST = 2100;

  /** The same as a pattern. */
  static final String FORM = "(?:199\\d|20\\d\\d|2100)";

  private static final Pattern PATTERN = Pattern.compile(FORM + "年?");

  @Override
  public @Nullable Integer read(YamlNode node, Reading reading) {
    String text = node instanceof YamlNode.Scalar scalar ? scalar.text().strip() : "";
    Integer year = of(text);
    if (year == null) {
      reading.problem("params.notYear", node, node.shown(), FIRST, LAST);
    }
    return year;
  }

  /** The year of a word, null where it is none. */
  static @Nullable Integer of(String word) {
    return PATTERN.matcher(word).matches() ? Integer.valueOf(word.substring(0, 4)) : null;
  }

  @Override
  public Written write(Integer value) {
    return new Written.Word(String.valueOf(value));
  }

  @Override
  public Map<String, Object> schema() {
    return Schemas.anyOf(
        Schemas.of("type", "integer", "minimum", FIRST, "maximum", LAST),
        Schemas.matching(FORM + "年?"));
  }
}
