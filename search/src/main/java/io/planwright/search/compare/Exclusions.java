package io.planwright.search.compare;

import io.planwright.model.Excerpt;
import io.planwright.model.Incentive;
import io.planwright.model.Span;
import io.planwright.search.Clause;
import io.planwright.search.Clauses;
import io.planwright.search.Plan;
import io.planwright.search.compare.IncentiveComparison.Exclusion;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a plan says against taking several incentives together, by the words of {@code
 * exclusions.tsv}.
 *
 * <p>A sentence belongs to the incentives of its own clause, and to all where it speaks of the
 * whole: of one enterprise, one project, other policies, this plan.
 */
final class Exclusions {
  private static final String SENTENCE_ENDS = "。；;！？";

  private final List<String> exclusions;
  private final List<String> generals;

  Exclusions() {
    List<List<String>> rows = WordRows.of("exclusions.tsv", 2);
    exclusions = words(rows, "exclusion");
    generals = words(rows, "general");
  }

  private static List<String> words(List<List<String>> rows, String kind) {
    return rows.stream()
        .filter(row -> row.getFirst().equals(kind))
        .map(row -> Folded.plain(row.get(1)))
        .toList();
  }

  /** The exclusions of one plan. */
  OfPlan in(Plan plan) {
    List<OfClause> found = new ArrayList<>();
    for (Clause clause : Clauses.of(plan)) {
      for (Excerpt sentence : sentences(clause)) {
        String plain = Folded.plain(sentence.text());
        if (exclusions.stream().anyMatch(plain::contains)) {
          boolean general = generals.stream().anyMatch(plain::contains);
          found.add(new OfClause(clause.span(), new Exclusion(sentence, general)));
        }
      }
    }
    return new OfPlan(found);
  }

  private static List<Excerpt> sentences(Clause clause) {
    List<Excerpt> sentences = new ArrayList<>();
    String text = clause.text();
    int begin = 0;
    for (int at = 0; at <= text.length(); at++) {
      boolean end = at == text.length() || SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0;
      boolean paragraph = !end && text.charAt(at) == '\n' && endsParagraph(text, at);
      if (end || paragraph) {
        int to = at == text.length() ? at : at + 1;
        add(sentences, clause, begin, to);
        begin = to;
      }
    }
    return sentences;
  }

  /** A line break ends a paragraph unless the line goes on, as it does in hard-wrapped text. */
  private static boolean endsParagraph(String text, int lineBreak) {
    int next = lineBreak + 1;
    return next < text.length() && (text.charAt(next) == '\u3000' || text.charAt(next) == '\n');
  }

  private static void add(List<Excerpt> sentences, Clause clause, int from, int to) {
    int start = from;
    int end = to;
    String text = clause.text();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      int origin = clause.span().start();
      sentences.add(
          new Excerpt(new Span(origin + start, origin + end), text.substring(start, end)));
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private record OfClause(Span clause, Exclusion exclusion) {}

  /** The exclusions of a plan with their clauses. */
  record OfPlan(List<OfClause> found) {
    /** Those that hold for an incentive, those of its own clause first. */
    List<Exclusion> of(Incentive incentive) {
      Span quote = incentive.quote().span();
      List<Exclusion> holding = new ArrayList<>();
      for (OfClause one : found) {
        if (one.clause().overlaps(quote)) {
          holding.add(one.exclusion());
        }
      }
      for (OfClause one : found) {
        if (one.exclusion().general() && !one.clause().overlaps(quote)) {
          holding.add(one.exclusion());
        }
      }
      return holding;
    }
  }
}
