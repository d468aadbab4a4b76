package io.planwright.extract.table;

import io.planwright.model.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits the rows of one table whose digits are glued.
 *
 * <p>It tries what the header promises, then what tables of plans are usually built on, and takes
 * the hypothesis with the strongest {@link Evidence}. Where another hypothesis that is nearly as
 * strong cuts a row otherwise, the row is ambiguous.
 */
final class GluedSolver {
  private static final long STEPS = 15_000_000;

  /** A rival counts unless it is a thousand times less likely. */
  private static final double RIVAL = 7;

  /** Where fewer rows than this have one split, that one is an accident of the row. */
  private static final double MOST = 0.6;

  private final TableWords words;

  GluedSolver(TableWords words) {
    this.words = words;
  }

  /**
   * The rows as far as they could be split.
   *
   * @param columns how many columns there are, 0 when nothing could be told
   * @param layout the header the columns were read from, null when it does not explain them
   * @param rows the numbers of each row; null for a row that could not be split
   * @param choices for each row how many splits are left, 0 when none agrees
   * @param recovery what decided
   * @param stopped whether the search used up its steps: there was more to try
   */
  record Solution(
      int columns,
      @Nullable HeaderLayout layout,
      List<@Nullable List<@Nullable BigDecimal>> rows,
      List<Integer> choices,
      Table.Recovery recovery,
      boolean stopped) {
    Solution {
      rows = Collections.unmodifiableList(new ArrayList<>(rows));
      choices = List.copyOf(choices);
    }

    long solvedRows() {
      return rows.stream().filter(row -> row != null).count();
    }
  }

  /**
   * Splits the rows.
   *
   * @param runs the digits of each row
   * @param labels the name of each row
   * @param layouts the ways to read the header, best first
   * @param shares whether the values may be shares of a hundred
   * @param document the steps that are left for the document
   */
  Solution solve(
      List<DigitRun> runs,
      List<String> labels,
      List<HeaderLayout> layouts,
      boolean shares,
      Work document) {
    Solution aligned = AlignedRuns.read(runs, layouts);
    if (aligned != null) {
      return aligned;
    }
    long allowed = document.allow(STEPS);
    Work work = new Work(allowed);
    Evidence evidence = new Evidence(runs, SummedRows.of(labels, words), work);
    Trials trials = new Trials(runs, layouts, evidence, work, words);
    List<Outcome> outcomes = new ArrayList<>();
    for (boolean share : shares ? new boolean[] {true, false} : new boolean[] {false}) {
      if (outcomes.isEmpty()) {
        outcomes.addAll(trials.outcomes(share));
      }
    }
    document.take(allowed - work.allow(allowed));
    return outcomes.isEmpty()
        ? unsolved(runs, layouts, work.isExhausted())
        : best(outcomes, runs, layouts);
  }

  /** The strongest outcome, without the rows that a strong rival cuts otherwise. */
  private static Solution best(
      List<Outcome> outcomes, List<DigitRun> runs, List<HeaderLayout> layouts) {
    Outcome best =
        Collections.max(
            outcomes,
            Comparator.comparing(Outcome::summed)
                .thenComparingInt(GluedSolver::columnsByLaw)
                .thenComparingLong(Outcome::solvedRows)
                .thenComparingDouble(Outcome::evidence));
    if (!best.summed() && best.solvedRows() < MOST * runs.size()) {
      return unsolved(runs, layouts, false);
    }
    List<@Nullable List<@Nullable BigDecimal>> rows = new ArrayList<>();
    List<Integer> choices = new ArrayList<>();
    for (int row = 0; row < best.splits().size(); row++) {
      int left = best.splits().get(row).size();
      boolean solved = best.isSolved(row);
      if (solved && isContested(row, best, outcomes)) {
        solved = false;
        left = 2;
      }
      rows.add(solved ? numbers(best.splits().get(row).get(0), best.hypothesis()) : null);
      choices.add(left);
    }
    boolean sums = best.summed() || !best.hypothesis().laws().isEmpty();
    return new Solution(
        best.hypothesis().columns(),
        best.hypothesis().layout(),
        rows,
        choices,
        sums ? Table.Recovery.SUMS : Table.Recovery.MONOTONE,
        false);
  }

  /** More columns win where sums speak: fewer are often some of them taken for one. */
  private static int columnsByLaw(Outcome outcome) {
    return outcome.hypothesis().laws().isEmpty() ? 0 : outcome.hypothesis().columns();
  }

  private static boolean isContested(int row, Outcome best, List<Outcome> outcomes) {
    long[] own = best.splits().get(row).get(0);
    for (Outcome rival : outcomes) {
      boolean strong =
          rival.evidence() > best.evidence() - RIVAL && (rival.summed() || !best.summed());
      boolean lawful = !best.hypothesis().laws().isEmpty();
      boolean same = rival.hypothesis().columns() == best.hypothesis().columns();
      boolean whole = rival.solvedRows() >= best.solvedRows();
      boolean rivals = (lawful || best.summed()) ? same : same || whole;
      if (rivals
          && strong
          && rival.isSolved(row)
          && !Arrays.equals(own, rival.splits().get(row).get(0))) {
        return true;
      }
    }
    return false;
  }

  private static List<@Nullable BigDecimal> numbers(long[] split, Hypothesis hypothesis) {
    List<@Nullable BigDecimal> numbers = new ArrayList<>();
    for (long value : split) {
      BigDecimal number =
          value == SplitSearch.EMPTY
              ? null
              : BigDecimal.valueOf(value, hypothesis.decimals()).stripTrailingZeros();
      numbers.add(number != null && number.scale() < 0 ? number.setScale(0) : number);
    }
    return numbers;
  }

  private static Solution unsolved(
      List<DigitRun> runs, List<HeaderLayout> layouts, boolean stopped) {
    HeaderLayout layout = layouts.isEmpty() ? null : layouts.get(0);
    int columns = layout == null ? 0 : layout.columns().size();
    List<@Nullable List<@Nullable BigDecimal>> rows =
        new ArrayList<>(Collections.nCopies(runs.size(), null));
    return new Solution(
        columns, layout, rows, Collections.nCopies(runs.size(), 2), Table.Recovery.SUMS, stopped);
  }
}
