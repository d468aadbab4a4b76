package io.planwright.extract.table;

import java.util.List;

/**
 * What a hypothesis makes of the rows of a table.
 *
 * @param hypothesis what was assumed
 * @param splits for each row the splits that agree; none for a row that contradicts
 * @param broken for each row whether the search for its splits was broken off
 * @param summed whether the column sums give the total row
 * @param evidence the logarithm of how much likelier the digits are under the hypothesis than by
 *     chance
 */
record Outcome(
    Hypothesis hypothesis,
    List<List<long[]>> splits,
    List<Boolean> broken,
    boolean summed,
    double evidence) {
  private static final double CERTAIN = 16;

  Outcome {
    splits = splits.stream().map(List::copyOf).toList();
    broken = List.copyOf(broken);
  }

  /** The same with more evidence. */
  Outcome with(double moreEvidence) {
    return new Outcome(hypothesis, splits, broken, summed, evidence + moreEvidence);
  }

  /** Whether exactly one split of a row agrees. */
  boolean isSolved(int row) {
    return splits.get(row).size() == 1 && !broken.get(row);
  }

  /** Whether all rows are split and add up, far beyond chance. */
  boolean isCertain() {
    return summed && evidence >= CERTAIN && solvedRows() == splits.size();
  }

  long solvedRows() {
    long solved = 0;
    for (int row = 0; row < splits.size(); row++) {
      solved += isSolved(row) ? 1 : 0;
    }
    return solved;
  }
}
