package io.planwright.search;

import io.planwright.model.Section;
import io.planwright.model.Span;
import java.util.List;

/**
 * What a search finds: the smallest numbered section of a plan, or a paragraph of it where it has
 * several, with the headings above it.
 *
 * <p>Example: under 二、重点任务 the paragraph {@code （三）强化金融支持。对首次认定的高新技术企业给予10万元奖励。} is a clause with
 * the path 二、重点任务, （三）强化金融支持.
 *
 * @param number its place in the document, from 0
 * @param path the headings above it with their numbers, outermost first
 * @param kind what the innermost section is about
 * @param span where it stands in the source
 * @param text its words
 */
public record Clause(int number, List<String> path, Section.Kind kind, Span span, String text) {
  /** Copies the list. */
  public Clause {
    path = List.copyOf(path);
  }

  /** The headings in one line: {@code 二、重点任务 › （三）强化金融支持}. */
  public String heading() {
    return String.join(" › ", path);
  }
}
