package io.planwright.search.compare.document;

import io.planwright.search.compare.document.Candidates.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Decides which clauses of two plans belong together. */
final class Aligner {
  /** What has moved must be more alike than what stands in order: likeness alone speaks for it. */
  private static final double MOVED = 0.55;

  /** And long enough not to be a phrase that every plan has. */
  private static final int SHORTEST_MOVED = 12;

  /** A neighbour belongs to a pair when so much of it is in the other side. */
  private static final double PART = 0.6;

  /** And makes the sides more alike by this. */
  private static final double GAIN = 0.05;

  /** What an equal text or an equal heading is worth more in the choice of the order. */
  private static final double BONUS = 1.05;

  private final List<Item> first;
  private final List<Item> second;
  private final List<Candidate> candidates;
  private final boolean[] firstTaken;
  private final boolean[] secondTaken;

  /**
   * A pair: neighbouring clauses by their numbers.
   *
   * @param moved whether it stands outside of the common order
   */
  record Pair(List<Integer> first, List<Integer> second, double likeness, boolean moved) {}

  Aligner(List<Item> first, List<Item> second) {
    this.first = first;
    this.second = second;
    this.candidates = Candidates.of(first, second);
    this.firstTaken = new boolean[first.size()];
    this.secondTaken = new boolean[second.size()];
  }

  /** All pairs, those in order first, then those that have moved. */
  List<Pair> pairs() {
    List<Candidate> chain = Chain.of(candidates, second.size(), this::weight);
    chain.forEach(this::take);
    List<Pair> pairs = new ArrayList<>();
    for (Candidate candidate : chain) {
      pairs.add(grown(candidate));
    }
    candidates.stream()
        .filter(this::mayHaveMoved)
        .sorted(Comparator.comparingDouble(this::weight).reversed())
        .forEachOrdered(
            candidate -> {
              if (!firstTaken[candidate.first()] && !secondTaken[candidate.second()]) {
                take(candidate);
                pairs.add(
                    new Pair(
                        List.of(candidate.first()),
                        List.of(candidate.second()),
                        candidate.likeness(),
                        true));
              }
            });
    return pairs;
  }

  private void take(Candidate candidate) {
    firstTaken[candidate.first()] = true;
    secondTaken[candidate.second()] = true;
  }

  private double weight(Candidate candidate) {
    Item a = first.get(candidate.first());
    Item b = second.get(candidate.second());
    double weight = candidate.likeness() * (a.letters().length() + b.letters().length());
    boolean equal = a.letters().text().equals(b.letters().text());
    boolean sameHeading = !a.title().isEmpty() && a.title().equals(b.title());
    return weight * (equal ? BONUS : 1) * (sameHeading ? BONUS : 1) + 1;
  }

  private boolean mayHaveMoved(Candidate candidate) {
    int length =
        Math.min(
            first.get(candidate.first()).letters().length(),
            second.get(candidate.second()).letters().length());
    return candidate.likeness() >= MOVED && length >= SHORTEST_MOVED;
  }

  /** A pair with the neighbours that were split off from one of its sides. */
  private Pair grown(Candidate candidate) {
    List<Integer> firsts = new ArrayList<>(List.of(candidate.first()));
    List<Integer> seconds = new ArrayList<>(List.of(candidate.second()));
    double likeness = candidate.likeness();
    boolean grows = true;
    while (grows) {
      double before = likeness;
      likeness = grow(first, firsts, firstTaken, together(second, seconds), likeness);
      likeness = grow(second, seconds, secondTaken, together(first, firsts), likeness);
      grows = likeness > before;
    }
    return new Pair(List.copyOf(firsts), List.copyOf(seconds), likeness, false);
  }

  private static double grow(
      List<Item> items, List<Integer> side, boolean[] taken, Shingles other, double likeness) {
    double reached = likeness;
    for (int step : new int[] {1, -1}) {
      int next = step > 0 ? side.getLast() + 1 : side.getFirst() - 1;
      while (next >= 0
          && next < items.size()
          && !taken[next]
          && items.get(next).shingles().within(other) >= PART) {
        List<Integer> longer = new ArrayList<>(side);
        longer.add(step > 0 ? longer.size() : 0, next);
        double more = together(items, longer).likeness(other);
        if (more < reached + GAIN) {
          break;
        }
        reached = more;
        taken[next] = true;
        side.add(step > 0 ? side.size() : 0, next);
        next += step;
      }
    }
    return reached;
  }

  private static Shingles together(List<Item> items, List<Integer> side) {
    StringBuilder letters = new StringBuilder();
    side.forEach(number -> letters.append(items.get(number).letters().text()));
    return Shingles.of(letters.toString());
  }

  /** The clauses of the first plan that have no partner. */
  int[] firstAlone() {
    return IntStream.range(0, first.size()).filter(i -> !firstTaken[i]).toArray();
  }

  /** The clauses of the second plan that have no partner. */
  int[] secondAlone() {
    return IntStream.range(0, second.size()).filter(j -> !secondTaken[j]).toArray();
  }

  /** How far the pairs can be trusted. */
  Quality quality(List<Pair> pairs) {
    double all = letters(first) + letters(second);
    double covered = 0;
    double alike = 0;
    double clear = 0;
    Map<Integer, Double> nextOfFirst = new HashMap<>();
    Map<Integer, Double> nextOfSecond = new HashMap<>();
    Map<Integer, Pair> partners = new HashMap<>();
    pairs.forEach(pair -> pair.first().forEach(i -> partners.put(i, pair)));
    for (Candidate candidate : candidates) {
      Pair pair = partners.get(candidate.first());
      if (pair == null || !pair.second().contains(candidate.second())) {
        nextOfFirst.merge(candidate.first(), candidate.likeness(), Math::max);
        nextOfSecond.merge(candidate.second(), candidate.likeness(), Math::max);
      }
    }
    for (Pair pair : pairs) {
      double letters = letters(first, pair.first()) + letters(second, pair.second());
      double next = Math.max(next(nextOfFirst, pair.first()), next(nextOfSecond, pair.second()));
      covered += letters;
      alike += letters * pair.likeness();
      clear += pair.likeness() - next >= Quality.CLEAR ? letters : 0;
    }
    return all == 0
        ? new Quality(1, 1, 1)
        : new Quality(covered / all, alike / all, covered == 0 ? 1 : clear / covered);
  }

  private static double next(Map<Integer, Double> nexts, List<Integer> side) {
    return side.stream().mapToDouble(number -> nexts.getOrDefault(number, 0.0)).max().orElse(0);
  }

  private static double letters(List<Item> items) {
    return items.stream().mapToInt(item -> item.letters().length()).sum();
  }

  private static double letters(List<Item> items, List<Integer> side) {
    return side.stream().mapToInt(number -> items.get(number).letters().length()).sum();
  }
}
