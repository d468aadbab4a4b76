package io.planwright.search.compare.document;

import io.planwright.model.Excerpt;
import io.planwright.model.Incentive;
import io.planwright.model.Span;
import io.planwright.model.Target;
import io.planwright.search.Plan;
import io.planwright.search.compare.document.NumberChange.Kind;
import io.planwright.search.compare.document.WordDifference.FigurePair;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells of a changed number where it stands and what it is about. */
final class NumberChanges {
  /** The words shown before and behind a number, to the end of the sentence at most. */
  private static final int BEFORE = 30;

  private static final int BEHIND = 15;
  private static final String SENTENCE_ENDS = "。㊂；;！？";

  private final Plan first;
  private final Plan second;

  NumberChanges(Plan first, Plan second) {
    this.first = first;
    this.second = second;
  }

  NumberChange of(FigurePair pair, Passage before, Passage after) {
    Optional<Excerpt> old = pair.before().stream().findFirst();
    Optional<Excerpt> fresh = pair.after().stream().findFirst();
    Kind kind = old.isEmpty() ? Kind.ADDED : fresh.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    Optional<String> subject =
        old.flatMap(excerpt -> subject(first, excerpt.span()))
            .or(() -> fresh.flatMap(excerpt -> subject(second, excerpt.span())));
    return new NumberChange(kind, figure(old, before), figure(fresh, after), subject.orElse(null));
  }

  private static NumberChange.@Nullable Figure figure(Optional<Excerpt> excerpt, Passage passage) {
    return excerpt
        .map(at -> new NumberChange.Figure(at, context(at, passage), passage.heading()))
        .orElse(null);
  }

  private static String context(Excerpt number, Passage passage) {
    String text = passage.text();
    int start = number.span().start() - passage.span().start();
    int end = number.span().end() - passage.span().start();
    int from = start;
    int behindHeading = heading(passage, start);
    while (from > behindHeading && start - from < BEFORE && !isEnd(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < text.length() && to - end < BEHIND && !isEnd(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to).replaceAll("[\\s\\u3000\\u00a0]+", "");
  }

  /** Where a passage begins behind the heading it starts with, which is no part of a sentence. */
  private static int heading(Passage passage, int limit) {
    List<String> path = passage.clauses().getFirst().path();
    String heading = path.isEmpty() ? "" : path.getLast();
    return passage.text().startsWith(heading) && heading.length() <= limit ? heading.length() : 0;
  }

  private static boolean isEnd(char c) {
    return SENTENCE_ENDS.indexOf(c) >= 0;
  }

  /** What the extractor found this number to be about. */
  private static Optional<String> subject(Plan plan, Span span) {
    Optional<String> indicator =
        plan.document().targets().stream()
            .filter(target -> target.value().span().overlaps(span))
            .map(Target::indicator)
            .map(found -> found.name())
            .findFirst();
    return indicator.or(
        () ->
            plan.document().incentives().stream()
                .filter(incentive -> incentive.amount().span().overlaps(span))
                .map(Incentive::trigger)
                .map(found -> found.text())
                .findFirst());
  }
}
