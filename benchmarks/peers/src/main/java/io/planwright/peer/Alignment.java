package io.planwright.peer;

import java.util.List;

/**
 * The rows of a found table beside the rows of the true one, in order, so that most cells agree.
 */
final class Alignment {
  private final List<List<String>> truth;
  private final List<List<String>> found;
  private final int[][] best;

  Alignment(TableTruth truth, FoundTable found) {
    this.truth = truth.rows();
    this.found = found.rows();
    this.best = new int[this.truth.size() + 1][this.found.size() + 1];
    for (int t = this.truth.size() - 1; t >= 0; t--) {
      for (int f = this.found.size() - 1; f >= 0; f--) {
        int together = same(t, f) + best[t + 1][f + 1];
        best[t][f] = Math.max(together, Math.max(best[t + 1][f], best[t][f + 1]));
      }
    }
  }

  /** How many cells stand at their place. */
  int right() {
    return best[0][0];
  }

  /** How many found cells stand where a merged cell covers the place. */
  int covered() {
    int covered = 0;
    int t = 0;
    int f = 0;
    while (t < truth.size() && f < found.size()) {
      if (best[t][f] == same(t, f) + best[t + 1][f + 1]) {
        covered += covered(t, f);
        t++;
        f++;
      } else if (best[t][f] == best[t + 1][f]) {
        t++;
      } else {
        f++;
      }
    }
    return covered;
  }

  private int same(int t, int f) {
    int same = 0;
    for (int c = 0; c < Math.min(truth.get(t).size(), found.get(f).size()); c++) {
      String cell = found.get(f).get(c);
      same += !cell.isEmpty() && cell.equals(truth.get(t).get(c)) ? 1 : 0;
    }
    return same;
  }

  private int covered(int t, int f) {
    int covered = 0;
    for (int c = 0; c < Math.min(truth.get(t).size(), found.get(f).size()); c++) {
      boolean fills = !found.get(f).get(c).isEmpty();
      covered += fills && truth.get(t).get(c).equals(TableTruth.COVERED) ? 1 : 0;
    }
    return covered;
  }
}
