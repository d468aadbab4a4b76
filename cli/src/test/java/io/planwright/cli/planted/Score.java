package io.planwright.cli.planted;

/** What came of the plants of one group. */
final class Score {
  private int planted;
  private int found;
  private int wrong;

  void plant(boolean seen) {
    planted++;
    found += seen ? 1 : 0;
  }

  void beside() {
    wrong++;
  }

  int planted() {
    return planted;
  }

  double recall() {
    return planted == 0 ? 1 : (double) found / planted;
  }

  double precision() {
    return found + wrong == 0 ? 1 : (double) found / (found + wrong);
  }

  @Override
  public String toString() {
    return "planted %d, recall %.3f, precision %.3f".formatted(planted, recall(), precision());
  }
}
