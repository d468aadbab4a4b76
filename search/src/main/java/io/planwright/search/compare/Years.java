package io.planwright.search.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A choice of years.
 *
 * @param spans from and to, both included; empty for all years
 */
public record Years(List<Span> spans) {
  /** All years, and what has none. */
  public static final Years ALL = new Years(List.of());

  private static final Pattern PART =
      Pattern.compile("(\\d{4})(?:\\s*(?:\\.{2,3}|[-–—~～至])\\s*(\\d{4}))?");

  /** Copies the list. */
  public Years {
    spans = List.copyOf(spans);
  }

  /**
   * Years in a row.
   *
   * @param from the first
   * @param to the last
   */
  public record Span(int from, int to) {}

  /** Reads {@code 2020,2022..2024}; empty where it is written otherwise. */
  public static Optional<Years> of(String words) {
    List<Span> spans = new ArrayList<>();
    for (String part : words.split("[,，、\\s]+", -1)) {
      Matcher matcher = PART.matcher(part);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      int from = Integer.parseInt(matcher.group(1));
      int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
      if (to < from) {
        return Optional.empty();
      }
      spans.add(new Span(from, to));
    }
    return Optional.of(new Years(spans));
  }

  /** Whether a year is among them; no year is only among all. */
  boolean contain(@Nullable Integer year) {
    if (spans.isEmpty()) {
      return true;
    }
    return year != null
        && spans.stream().anyMatch(span -> span.from() <= year && year <= span.to());
  }
}
