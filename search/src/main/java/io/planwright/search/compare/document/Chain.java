package io.planwright.search.compare.document;

import io.planwright.search.compare.document.Candidates.Candidate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The pairs of greatest total weight that run forward in both plans: no two cross, none shares a
 * clause. Found in the order of the candidates with a tree of best ends, n log n in their number.
 */
final class Chain {
  private final List<Candidate> candidates;
  private final double[] best;
  private final int[] before;
  private final int[] tree;

  private Chain(List<Candidate> candidates, int seconds) {
    this.candidates = candidates;
    this.best = new double[candidates.size()];
    this.before = new int[candidates.size()];
    this.tree = new int[seconds + 1];
    Arrays.fill(tree, -1);
  }

  /**
   * The best chain.
   *
   * @param candidates ordered by the first and then the second clause
   * @param seconds the number of clauses in the second plan
   * @param weight what a pair is worth
   */
  static List<Candidate> of(
      List<Candidate> candidates, int seconds, ToDoubleFunction<Candidate> weight) {
    return new Chain(candidates, seconds).heaviest(weight);
  }

  private List<Candidate> heaviest(ToDoubleFunction<Candidate> weight) {
    int from = 0;
    while (from < candidates.size()) {
      int to = from;
      while (to < candidates.size() && candidates.get(to).first() == candidates.get(from).first()) {
        before[to] = bestEndBelow(candidates.get(to).second());
        best[to] =
            weight.applyAsDouble(candidates.get(to)) + (before[to] < 0 ? 0 : best[before[to]]);
        to++;
      }
      for (int at = from; at < to; at++) {
        enter(at);
      }
      from = to;
    }
    List<Candidate> chain = new ArrayList<>();
    for (int at = bestEndBelow(tree.length - 1); at >= 0; at = before[at]) {
      chain.add(candidates.get(at));
    }
    Collections.reverse(chain);
    return chain;
  }

  /** The candidate that ends the best chain before this clause of the second plan, else -1. */
  private int bestEndBelow(int second) {
    int found = -1;
    for (int at = second; at > 0; at -= at & -at) {
      found = better(found, tree[at]);
    }
    return found;
  }

  private void enter(int candidate) {
    for (int at = candidates.get(candidate).second() + 1; at < tree.length; at += at & -at) {
      tree[at] = better(tree[at], candidate);
    }
  }

  private int better(int one, int other) {
    return one < 0 || (other >= 0 && best[other] > best[one]) ? other : one;
  }
}
