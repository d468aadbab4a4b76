package io.planwright.search.compare.document;

import io.planwright.model.Excerpt;
import io.planwright.search.Plan;
import io.planwright.search.compare.document.Candidates.Candidate;
import io.planwright.search.compare.document.Gap.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Clauses that several places share and one has nothing like. */
final class ClauseGroups {
  /** Shorter ones (a greeting, a date) say nothing that a plan could lack. */
  private static final int SHORTEST = 30;

  /** What a clause is called by: its beginning. */
  private static final int NAME = 24;

  private final List<Item> heads = new ArrayList<>();
  private final List<EvidenceList> evidence = new ArrayList<>();

  /** Takes the clauses of another plan to which the own plans have nothing alike. */
  void add(Plan plan, List<Item> items, List<Item> own) {
    Set<Integer> had = numbers(Candidates.of(items, own));
    List<Item> lacking = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (!had.contains(i) && saysSomething(items.get(i))) {
        lacking.add(items.get(i));
      }
    }
    List<Candidate> candidates = Candidates.of(lacking, heads);
    for (int i = 0; i < lacking.size(); i++) {
      int number = i;
      int group =
          candidates.stream()
              .filter(candidate -> candidate.first() == number)
              .max((a, b) -> Double.compare(a.likeness(), b.likeness()))
              .map(Candidate::second)
              .orElse(heads.size());
      if (group == heads.size()) {
        heads.add(lacking.get(i));
        evidence.add(new EvidenceList());
      }
      Item item = lacking.get(i);
      Excerpt quote = new Excerpt(item.clause().span(), item.clause().text());
      evidence.get(group).add(new Evidence(plan, quote, item.clause().heading()));
    }
  }

  /**
   * Whether a clause could be missed: no title page, no general words, no goals with other numbers.
   */
  private static boolean saysSomething(Item item) {
    boolean act =
        switch (item.clause().kind()) {
          case TASK, POLICY, SAFEGUARD, OTHER -> !item.clause().path().isEmpty();
          case GENERAL, GOAL, SUPPLEMENTARY, ANNEX -> false;
        };
    return act && item.letters().length() >= SHORTEST;
  }

  private static Set<Integer> numbers(List<Candidate> candidates) {
    return candidates.stream().map(Candidate::first).collect(Collectors.toSet());
  }

  /** Those of two places at least. */
  List<Gap> shared() {
    List<Gap> gaps = new ArrayList<>();
    for (int group = 0; group < heads.size(); group++) {
      if (evidence.get(group).places() > 1) {
        String letters = heads.get(group).letters().text();
        String name = letters.length() <= NAME ? letters : letters.substring(0, NAME) + "…";
        gaps.add(new Gap(Gap.Kind.CLAUSE, name, null, evidence.get(group).all()));
      }
    }
    return gaps;
  }
}
