package io.planwright.score;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** When two values of a field count as the same. */
final class Likeness {
  private static final Pattern IGNORED =
      Pattern.compile("[\\s，。、；：,.;:()（）“”\"'《》〔〕\\[\\]的数量总全市区盟我达到]");

  private static final Pattern TITLE_MARKS = Pattern.compile("[\\s\\[\\]〔〕()（）《》“”\"—\\-–－]");
  private static final double ALIKE = 0.6;
  private static final double NEAR = 1e-6;
  private static final Set<String> GRANTS = Set.of("奖励", "补助", "奖补");

  private Likeness() {}

  static boolean same(String field, @Nullable JsonNode gold, @Nullable Object found) {
    return switch (field) {
      case "instrument" -> instrument(text(gold)).equals(instrument(text(found)));
      case "indicator", "trigger" -> similar(text(gold), text(found));
      case "scope" -> sameScope(squeezed(text(gold)), squeezed(text(found)));
      case "sharing" -> percents(gold).equals(percents(found));
      case "issuers", "lead", "support" -> names(gold).equals(names(found));
      case "title", "docNumber", "region" ->
          strip(TITLE_MARKS, text(gold)).equals(strip(TITLE_MARKS, text(found)));
      case "perYear", "isGovernmentPlan" ->
          (gold != null && gold.asBoolean(false)) == Boolean.TRUE.equals(found);
      default ->
          (found instanceof BigDecimal || (gold != null && gold.isNumber()))
              ? near(number(gold), (found instanceof BigDecimal number) ? number : null)
              : text(gold).equals(text(found));
    };
  }

  static boolean near(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    double difference = Math.abs(one.doubleValue() - other.doubleValue());
    return difference <= NEAR * Math.max(1, Math.abs(other.doubleValue()));
  }

  static @Nullable BigDecimal number(@Nullable JsonNode node) {
    return node == null || !node.isNumber() ? null : node.decimalValue();
  }

  /** A name without white space and with gazette glyphs repaired. */
  static String squeezed(String name) {
    return name.replaceAll("\\s", "").replace("㊁", "、").replace("㊀", "");
  }

  private static boolean sameScope(String gold, String found) {
    boolean both = !gold.isEmpty() && !found.isEmpty();
    return gold.equals(found) || (both && (gold.contains(found) || found.contains(gold)));
  }

  private static String instrument(String name) {
    return GRANTS.contains(name) ? "grant" : name;
  }

  static boolean similar(String gold, String found) {
    String one = strip(IGNORED, gold);
    String other = strip(IGNORED, found);
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    return other.contains(one) || one.contains(other) || characterF1(one, other) >= ALIKE;
  }

  private static double characterF1(String one, String other) {
    Map<Integer, Integer> counts = new HashMap<>();
    one.codePoints().forEach(c -> counts.merge(c, 1, Integer::sum));
    int common = 0;
    for (int c : other.codePoints().toArray()) {
      int left = counts.getOrDefault(c, 0);
      if (left > 0) {
        common++;
        counts.put(c, left - 1);
      }
    }
    return 2.0 * common / (one.length() + other.length());
  }

  private static String strip(Pattern characters, String text) {
    return characters.matcher(text).replaceAll("");
  }

  private static List<String> percents(@Nullable Object shares) {
    Stream<BigDecimal> numbers = Stream.empty();
    if (shares instanceof JsonNode node && node.isArray()) {
      numbers = node.valueStream().map(share -> share.get("percent").decimalValue());
    } else if (shares instanceof List<?> list) {
      numbers = list.stream().map(share -> new BigDecimal(String.valueOf(share)));
    }
    return numbers.sorted().map(n -> n.stripTrailingZeros().toPlainString()).toList();
  }

  private static Set<String> names(@Nullable Object list) {
    if (list instanceof JsonNode node) {
      return node.valueStream().map(n -> squeezed(n.asString())).collect(Collectors.toSet());
    }
    return list instanceof List<?> items
        ? items.stream().map(n -> squeezed(String.valueOf(n))).collect(Collectors.toSet())
        : Set.of();
  }

  private static String text(@Nullable Object value) {
    if (value instanceof JsonNode node) {
      return node.isNull() ? "" : node.asString();
    }
    return value == null ? "" : String.valueOf(value);
  }
}
