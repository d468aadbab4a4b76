package io.planwright.extract.clean;

/** Finds the clause around an offset; marks inside a bracket that closes again do not end it. */
public final class Clauses {
  private Clauses() {}

  /**
   * Where the clause that holds an offset begins.
   *
   * <p>Example: in {@code 对企业（含分公司，下同）给予奖励} the clause of 奖励 begins at 对.
   *
   * @param from the earliest possible start
   */
  public static int startOf(String text, int from, int at) {
    int start = at;
    int depth = 0;
    while (start > from) {
      char c = text.charAt(start - 1);
      if (c == '）' || c == '〕' || c == '》') {
        depth++;
      } else if (c == '（' || c == '〔' || c == '《') {
        if (depth == 0) {
          return start;
        }
        depth--;
      } else if (depth == 0 && Characters.endsClause(c)) {
        return start;
      }
      start--;
    }
    return from;
  }

  /**
   * Where the clause that holds an offset ends.
   *
   * @param to the latest possible end
   */
  public static int endOf(String text, int at, int to) {
    int end = at;
    int depth = 0;
    while (end < to) {
      char c = text.charAt(end);
      if (c == '（' || c == '〔' || c == '《') {
        depth++;
      } else if (c == '）' || c == '〕' || c == '》') {
        if (depth == 0) {
          return end;
        }
        depth--;
      } else if (depth == 0 && Characters.endsClause(c)) {
        return end;
      }
      end++;
    }
    return to;
  }
}
