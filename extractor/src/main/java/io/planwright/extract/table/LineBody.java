package io.planwright.extract.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table that comes one cell a line.
 *
 * @param first the index of the first row's first line in the run
 * @param end the index after the last row's last line
 * @param serial whether the rows are numbered
 * @param textColumns how many columns of words each row has, its name included
 * @param rows the rows in order
 */
record LineBody(int first, int end, boolean serial, int textColumns, List<Row> rows) {
  private static final int SHORTEST_PERIOD = 3;
  private static final int LONGEST_PERIOD = 40;

  LineBody {
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param label its name
   * @param values its value lines
   * @param start the clean offset of its name
   * @param end the clean offset after its last line
   */
  record Row(String label, List<CellLine> values, int start, int end) {
    Row {
      values = List.copyOf(values);
    }
  }

  /** Finds the next table body in a run of cells; null when there is none. */
  static @Nullable LineBody find(List<CellLine> run, int from, TableWords words) {
    List<Integer> serials = serials(run, from, words);
    int plain = plainStart(run, from);
    boolean numbered = serials.size() >= SHORTEST_PERIOD;
    if (!numbered && plain < 0) {
      return null;
    }
    // A table without numbering may stand before the numbered one; its rows reach further up.
    boolean plainFirst = plain >= 0 && (!numbered || plain + LONGEST_PERIOD < serials.get(0));
    return plainFirst
        ? new LineWalk(run, from, words).plain(plain)
        : new LineWalk(run, from, words).numbered(serials);
  }

  /** The lines 1, 2, 3 …, each with words behind it, at the distance that fits most of them. */
  private static List<Integer> serials(List<CellLine> run, int from, TableWords words) {
    for (int i = from; i + 1 < run.size(); i++) {
      if (!run.get(i).isNumber(1) || !run.get(i + 1).isWords()) {
        continue;
      }
      List<Integer> best = List.of();
      for (int period = SHORTEST_PERIOD; period <= LONGEST_PERIOD; period++) {
        List<Integer> found = follow(run, i, period, words);
        best = found.size() > best.size() ? found : best;
      }
      if (best.size() >= SHORTEST_PERIOD) {
        return best;
      }
    }
    return List.of();
  }

  private static List<Integer> follow(List<CellLine> run, int first, int period, TableWords words) {
    List<Integer> found = new ArrayList<>(List.of(first));
    int regular = 0;
    int at = first;
    while (true) {
      int expected = found.size() + 1;
      int next = isSerial(run, at + period, expected) ? at + period : -1;
      regular += next >= 0 ? 1 : 0;
      for (int j = at + SHORTEST_PERIOD; next < 0 && j <= at + 2 * period + 2; j++) {
        // The last value before 合计 is no running number.
        boolean number = isSerial(run, j, expected) && !words.isTotal(run.get(j + 1).text());
        next = number ? j : -1;
      }
      if (next < 0) {
        break;
      }
      found.add(next);
      at = next;
    }
    return regular * 2 >= found.size() - 1 ? found : List.of();
  }

  private static boolean isSerial(List<CellLine> run, int at, int expected) {
    return at + 1 < run.size() && run.get(at).isNumber(expected) && run.get(at + 1).isWords();
  }

  /** The first words with values behind them, followed by other words with as many. */
  private static int plainStart(List<CellLine> run, int from) {
    for (int i = from; i < run.size(); i++) {
      int count = run.get(i).isWords() ? valuesAfter(run, i) : 0;
      int next = i + 1 + count;
      int texts = wordsAt(run, next);
      boolean again = texts > 0 && texts <= 4 && valuesAfter(run, next + texts - 1) == count;
      if (count >= 1 && again) {
        return i;
      }
    }
    return -1;
  }

  /** How many lines of words stand from an offset on. */
  static int wordsAt(List<CellLine> run, int from) {
    int count = 0;
    while (from + count < run.size() && run.get(from + count).isWords()) {
      count++;
    }
    return count;
  }

  /** How many values stand behind a line. */
  static int valuesAfter(List<CellLine> run, int at) {
    int count = 0;
    while (at + 1 + count < run.size() && run.get(at + 1 + count).isValue()) {
      count++;
    }
    return count;
  }
}
