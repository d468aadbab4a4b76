package io.planwright.search.evaluate;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How well one ranking, or several on average, agrees with the judgements.
 *
 * @param ndcg normalised discounted cumulative gain of the first ten: 1 when the best clauses stand
 *     there, best first; a clause of grade g at rank r gains (2^g − 1) / log2(r + 1)
 * @param recall which part of the clauses with grade 1 and above is among the first fifty
 * @param mrr one divided by the rank of the first clause with grade 1 and above; 0 without one
 */
public record Measures(double ndcg, double recall, double mrr) {
  /** Ranks that count for the gain. */
  public static final int GAIN_DEPTH = 10;

  /** Ranks that count for recall and for the first clause. */
  public static final int DEPTH = 50;

  /** Nothing found. */
  public static final Measures NONE = new Measures(0, 0, 0);

  /**
   * Measures one ranking.
   *
   * @param ranking what was found, the best first, each once
   * @param grades of what was judged, from 0 to 3; what is not there counts as 0
   */
  public static <T> Measures of(List<T> ranking, Map<T, Integer> grades) {
    long relevant = grades.values().stream().filter(grade -> grade > 0).count();
    if (relevant == 0) {
      throw new IllegalArgumentException("nothing is relevant");
    }
    int found = 0;
    double first = 0;
    for (int i = 0; i < Math.min(DEPTH, ranking.size()); i++) {
      if (grades.getOrDefault(ranking.get(i), 0) > 0) {
        found++;
        first = found == 1 ? 1.0 / (i + 1) : first;
      }
    }
    List<Integer> own = ranking.stream().map(one -> grades.getOrDefault(one, 0)).toList();
    List<Integer> ideal = grades.values().stream().sorted(Comparator.reverseOrder()).toList();
    return new Measures(gain(own) / gain(ideal), (double) found / relevant, first);
  }

  private static double gain(List<Integer> grades) {
    double gain = 0;
    for (int i = 0; i < Math.min(GAIN_DEPTH, grades.size()); i++) {
      gain += ((1 << grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
    }
    return gain;
  }

  /** The average; each counts the same. */
  public static Measures mean(Collection<Measures> all) {
    return new Measures(
        all.stream().mapToDouble(Measures::ndcg).average().orElse(0),
        all.stream().mapToDouble(Measures::recall).average().orElse(0),
        all.stream().mapToDouble(Measures::mrr).average().orElse(0));
  }
}
