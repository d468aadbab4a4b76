package io.planwright.cli.table;

import io.planwright.cli.console.Messages;
import io.planwright.cli.console.Style;
import io.planwright.model.Incentive;
import io.planwright.model.Metadata;
import io.planwright.model.Region;
import io.planwright.model.Span;
import io.planwright.model.Target;
import io.planwright.search.Clause;
import io.planwright.search.Hit;
import io.planwright.search.Hit.Found;
import io.planwright.search.Reference;
import io.planwright.search.SearchResult;
import io.planwright.search.Snippet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a search found, for reading in a terminal. */
public final class SearchView {
  private static final String INDENT = "   ";
  private static final String GAP = " · ";
  private static final int VALUES_SHOWN = 6;

  private final Messages messages;
  private final int width;
  private final Style style;
  private final Wording wording;
  private final UnaryOperator<String> triggers;

  /**
   * Creates a view.
   *
   * @param messages the user's language
   * @param width how many columns a line may have
   * @param style whether words are emphasised
   * @param triggers the names of triggers by their ids
   */
  public SearchView(Messages messages, int width, Style style, UnaryOperator<String> triggers) {
    this.messages = messages;
    this.width = width;
    this.style = style;
    this.wording = new Wording(messages);
    this.triggers = triggers;
  }

  /** The hits one after the other, then how many there are of what. */
  public List<String> lines(SearchResult result) {
    List<String> lines = new ArrayList<>();
    lines.add(messages.text("search.total", result.total(), result.hits().size()));
    for (int i = 0; i < result.hits().size(); i++) {
      lines.add("");
      lines.addAll(hit(i + 1, result.hits().get(i)));
    }
    List<String> facets = facets(result.facets());
    if (!facets.isEmpty()) {
      lines.add("");
      lines.addAll(facets);
    }
    return lines;
  }

  private List<String> hit(int number, Hit hit) {
    Metadata metadata = hit.plan().document().metadata();
    @Nullable Region region = metadata.region();
    List<String> lines = new ArrayList<>();
    lines.add(number + ". " + style.title(hit.plan().name()));
    String about =
        Stream.of(
                region == null ? null : region.name(),
                metadata.docNumber(),
                metadata.dates().issued())
            .filter(Objects::nonNull)
            .map(String::valueOf)
            .collect(Collectors.joining(GAP));
    if (!about.isEmpty()) {
      lines.add(INDENT + about);
    }
    hit.clause()
        .map(Clause::heading)
        .filter(heading -> !heading.isEmpty())
        .ifPresent(heading -> lines.add(INDENT + style.strong(heading)));
    fields(hit.found()).ifPresent(fields -> lines.add(INDENT + style.marked(fields)));
    lines.addAll(snippet(hit.snippet()));
    lines.add(INDENT + style.faint(messages.text("search.reference", Reference.to(hit.plan()))));
    lines.add(INDENT + style.faint(place(hit)));
    if (!hit.copies().isEmpty()) {
      lines.add(
          INDENT + style.faint(messages.text("search.copies", String.join("、", hit.copies()))));
    }
    new ReasonLines(messages).of(hit).forEach(line -> lines.add(INDENT + line));
    return lines;
  }

  private Optional<String> fields(Found found) {
    return switch (found) {
      case Found.OfTarget one -> Optional.of(target(one.target()));
      case Found.OfIncentive one -> Optional.of(incentive(one.incentive()));
      case Found.OfDuty one ->
          Optional.of(
              String.join("、", one.duty().lead())
                  + (one.duty().support().isEmpty() ? "" : GAP)
                  + String.join("、", one.duty().support()));
      case Found.OfClause one -> Optional.empty();
      case Found.OfDocument one -> Optional.empty();
    };
  }

  private String target(Target target) {
    Integer year = target.timeline().year();
    return target.indicator().name()
        + GAP
        + wording.quantity(target.quantity())
        + (year == null ? "" : GAP + year)
        + GAP
        + messages.label(target.commitment());
  }

  private String incentive(Incentive incentive) {
    return incentive.trigger().text()
        + GAP
        + messages.label(incentive.instrument())
        + GAP
        + incentive.amount().text();
  }

  /** The text with its marks, broken into lines. */
  private List<String> snippet(Snippet snippet) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(snippet.cutBefore() ? "…" : "");
    int used = line.length();
    boolean marked = false;
    StringBuilder run = new StringBuilder();
    String text = snippet.text().replace('\n', ' ').replace('\t', ' ');
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      String sign = Character.toString(point);
      boolean here = isMarked(snippet.marks(), i);
      int columns = DisplayWidth.of(sign);
      if (here != marked || used + columns > width - INDENT.length() - 2) {
        line.append(marked ? style.marked(run.toString()) : run);
        run.setLength(0);
        marked = here;
      }
      if (used + columns > width - INDENT.length() - 2) {
        lines.add(INDENT + line);
        line.setLength(0);
        used = 0;
      }
      run.append(sign);
      used += columns;
      i += sign.length();
    }
    line.append(marked ? style.marked(run.toString()) : run);
    lines.add(INDENT + line + (snippet.cutBehind() ? "…" : ""));
    return lines;
  }

  private static boolean isMarked(List<Span> marks, int at) {
    return marks.stream().anyMatch(mark -> mark.contains(at));
  }

  private String place(Hit hit) {
    Integer page = hit.page();
    String path = hit.plan().source().path();
    String place = page == null ? path : messages.text("search.page", path, page);
    return hit.clause()
        .map(clause -> messages.text("search.clause", place, ClauseId.of(hit.plan(), clause)))
        .orElse(place);
  }

  private List<String> facets(Map<String, Map<String, Integer>> facets) {
    List<String> lines = new ArrayList<>();
    facets.forEach(
        (field, counts) -> {
          if (!counts.isEmpty()) {
            String values =
                counts.entrySet().stream()
                    .limit(VALUES_SHOWN)
                    .map(entry -> name(field, entry.getKey()) + " " + entry.getValue())
                    .collect(Collectors.joining(GAP));
            String more = counts.size() > VALUES_SHOWN ? " …" : "";
            lines.add(style.strong(messages.text("search.facet." + field)) + values + more);
          }
        });
    return lines;
  }

  /** What a person calls a value of a facet. */
  private String name(String field, String value) {
    return switch (field) {
      case "level" ->
          Stream.of(Metadata.Level.values())
              .filter(level -> level.code().equals(value))
              .map(messages::label)
              .findFirst()
              .orElse(value);
      case "trigger" -> triggers.apply(value);
      default -> value;
    };
  }
}
