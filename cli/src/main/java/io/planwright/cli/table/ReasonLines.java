package io.planwright.cli.table;

import io.planwright.cli.console.Messages;
import io.planwright.search.Hit;
import io.planwright.search.MatchReason;
import io.planwright.search.MatchReason.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says in words why something was found.
 *
 * <p>Example: {@code 国高企（41%）：正文的“高新技术企业”（同义）、标题的“高新技术企业”（同义）}.
 */
final class ReasonLines {
  private static final int PERCENT = 100;

  private final Messages messages;

  ReasonLines(Messages messages) {
    this.messages = messages;
  }

  /** A line for each part of the question; none where it was not asked why. */
  List<String> of(Hit hit) {
    List<String> lines = new ArrayList<>();
    for (MatchReason reason : hit.reasons()) {
      long percent = Math.round(reason.share() * PERCENT);
      lines.add(
          messages.text(
              "search.why." + reason.kind().name(),
              asked(reason, percent),
              places(reason),
              percent));
    }
    return lines;
  }

  private String asked(MatchReason reason, long percent) {
    return percent == 0 || reason.kind() == MatchReason.Kind.LIKENESS
        ? reason.asked()
        : messages.text("search.why.share", reason.asked(), percent);
  }

  private String places(MatchReason reason) {
    return reason.places().isEmpty()
        ? messages.text("search.why.missing")
        : reason.places().stream().map(this::place).collect(Collectors.joining("、"));
  }

  private String place(Place place) {
    String where = messages.text("search.where." + place.where().name());
    return place.as() == MatchReason.As.ITSELF
        ? where
        : messages.text("search.why.as." + place.as().name(), where, place.words());
  }
}
