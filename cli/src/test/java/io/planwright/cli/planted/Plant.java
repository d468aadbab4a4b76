package io.planwright.cli.planted;

import io.planwright.model.Span;
import io.planwright.templates.check.Group;
import java.util.Set;

/**
 * A plan with one error in it.
 *
 * @param group the group whose business it is
 * @param text the plan
 * @param place where the error stands
 * @param rules the rules of which one has to point at it
 * @param also rules that may point at what follows from it
 */
record Plant(Group group, String text, Span place, Set<String> rules, Set<String> also) {
  /** The same with rules that may speak, too, of what follows from the error. */
  Plant also(String... others) {
    return new Plant(group, text, place, rules, Set.of(others));
  }

  /** The same with a wider place: the finding stands at the total, the heading, the row's end. */
  Plant from(int start) {
    return new Plant(group, text, new Span(Math.max(0, start), place.end()), rules, also);
  }

  /** The plan with a stretch replaced; the error stands where the new words do. */
  static Plant replaced(
      Group group, String text, int from, int to, String words, Set<String> rules) {
    return new Plant(
        group,
        text.substring(0, from) + words + text.substring(to),
        new Span(from, from + words.length()),
        rules,
        Set.of());
  }
}
