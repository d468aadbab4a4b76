package io.planwright.search.compare.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which clauses of two plans could belong together. Only clauses that share pairs of letters are
 * looked at, by way of an index, so that the work grows with what is alike and not with the square
 * of the clauses.
 */
final class Candidates {
  /** Two clauses belong together from this likeness on; unrelated ones of plans stay below 0.25. */
  static final double ALIKE = 0.4;

  /** Under the same heading, less is enough: the clause was written anew. */
  static final double ALIKE_UNDER_SAME_HEADING = 0.2;

  /** A pair of letters that so many clauses have tells nothing about which belong together. */
  private static final int COMMONPLACE = 60;

  /** In long plans, that so great a part of the clauses have (one in five). */
  private static final int COMMONPLACE_SHARE = 5;

  /** Of clauses that a plan repeats, so many on either side are looked at. */
  private static final int NEIGHBOURS = 3;

  /** One pair of letters in so many must be in both before two clauses are likened closely. */
  private static final int LEAST_SHARED = 6;

  /** Two clauses as candidates, with their numbers in their plans. */
  record Candidate(int first, int second, double likeness) {}

  private Candidates() {}

  /** All likely pairs, ordered by the first and then the second clause. */
  static List<Candidate> of(List<Item> first, List<Item> second) {
    Map<Integer, List<Integer>> index = new HashMap<>();
    for (int j = 0; j < second.size(); j++) {
      for (int code : second.get(j).shingles().codes().toArray()) {
        index.computeIfAbsent(code, key -> new ArrayList<>()).add(j);
      }
    }
    int commonplace = Math.max(COMMONPLACE, second.size() / COMMONPLACE_SHARE);
    List<Candidate> candidates = new ArrayList<>(equal(first, second));
    for (int i = 0; i < first.size(); i++) {
      int[] shared = new int[second.size()];
      List<Integer> touched = new ArrayList<>();
      for (int code : first.get(i).shingles().codes().toArray()) {
        List<Integer> holders = index.getOrDefault(code, List.of());
        for (int j : holders.size() > commonplace ? List.<Integer>of() : holders) {
          if (shared[j]++ == 0) {
            touched.add(j);
          }
        }
      }
      for (int j : touched) {
        if (!first.get(i).letters().text().equals(second.get(j).letters().text())) {
          likely(first.get(i), second.get(j), i, j, shared[j], candidates);
        }
      }
    }
    candidates.sort(Comparator.comparingInt(Candidate::first).thenComparingInt(Candidate::second));
    return candidates;
  }

  /** Equal clauses, the first with the first, the second with the second, and those beside them. */
  private static List<Candidate> equal(List<Item> first, List<Item> second) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int j = 0; j < second.size(); j++) {
      places.computeIfAbsent(second.get(j).letters().text(), key -> new ArrayList<>()).add(j);
    }
    Map<String, Integer> met = new HashMap<>();
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      String text = first.get(i).letters().text();
      List<Integer> same = places.getOrDefault(text, List.of());
      int turn = met.merge(text, 1, Integer::sum) - 1;
      int to = Math.min(same.size(), turn + NEIGHBOURS + 1);
      for (int k = Math.max(0, Math.min(turn, same.size()) - NEIGHBOURS); k < to; k++) {
        candidates.add(new Candidate(i, same.get(k), 1));
      }
    }
    return candidates;
  }

  private static void likely(Item a, Item b, int i, int j, int shared, List<Candidate> candidates) {
    int fewest = Math.min(a.shingles().size(), b.shingles().size());
    if (shared * LEAST_SHARED < fewest) {
      return;
    }
    double likeness = a.shingles().likeness(b.shingles());
    boolean sameHeading = !a.title().isEmpty() && a.title().equals(b.title());
    if (likeness >= (sameHeading ? ALIKE_UNDER_SAME_HEADING : ALIKE)) {
      candidates.add(new Candidate(i, j, likeness));
    }
  }
}
