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

  /** A hypothesis from the header counts when chance is one in ten thousand. */
  private static final double SURE = 9.2;

  /** One that was searched for has some thousand rivals that were not. */
  private static final double SEARCHED = 7;

  /** Column sums that come out are no coincidence of the search: they need less. */
  private static final double SUMMED = 2.5;

  /** A rival counts unless it is a thousand times less likely. */
  private static final double RIVAL = 7;

  private static final double NEARLY = 2;

  /** Where fewer rows than this have one split, that one is an accident of the row. */
  private static final double MOST = 0.6;

  private static final int MOST_LAYOUTS = 4;
  private static final int MOST_COLUMNS = 14;

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
   */
  record Solution(
      int columns,
      @Nullable HeaderLayout layout,
      List<@Nullable List<@Nullable BigDecimal>> rows,
      List<Integer> choices,
      Table.Recovery recovery) {
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
    List<Outcome> outcomes = new ArrayList<>();
    for (boolean share : shares ? new boolean[] {true, false} : new boolean[] {false}) {
      if (outcomes.isEmpty()) {
        outcomes.addAll(outcomes(runs, layouts, share, evidence, work));
      }
    }
    document.take(allowed - work.allow(allowed));
    return outcomes.isEmpty() ? unsolved(runs, layouts) : best(outcomes, runs, layouts);
  }

  private List<Outcome> outcomes(
      List<DigitRun> runs,
      List<HeaderLayout> layouts,
      boolean shares,
      Evidence evidence,
      Work work) {
    boolean points = runs.stream().anyMatch(DigitRun::hasPoint);
    List<Outcome> outcomes = new ArrayList<>();
    for (int decimals : points ? new int[] {1, 2} : new int[] {0}) {
      if (outcomes.isEmpty()) {
        addPromised(layouts, decimals, shares, evidence, outcomes);
        if (outcomes.isEmpty() || shares) {
          addSearched(runs, layouts, decimals, shares, evidence, work, outcomes);
        }
      }
    }
    return outcomes;
  }

  private void addPromised(
      List<HeaderLayout> layouts,
      int decimals,
      boolean shares,
      Evidence evidence,
      List<Outcome> outcomes) {
    for (HeaderLayout layout : likely(layouts)) {
      int columns = layout.columns().size();
      if (!outcomes.isEmpty()) {
        return;
      }
      if (columns < 2 || columns > MOST_COLUMNS) {
        continue;
      }
      Hypothesis plain = limited(Hypothesis.plain(columns, decimals, layout), shares);
      List<List<RowLaw>> lawSets = new ArrayList<>();
      if (!shares) {
        lawSets.addAll(new HeaderLaws(layout.columns(), words).proposals());
      }
      lawSets.add(List.of());
      List<Boolean> rising = ColumnOrder.rising(layout.columns(), words);
      for (List<RowLaw> laws : lawSets) {
        if (outcomes.stream().anyMatch(Outcome::isCertain)) {
          return;
        }
        Hypothesis lawful = plain.withLaws(laws);
        if (rising.contains(true)) {
          weigh(lawful.withRising(rising), evidence, SURE, outcomes);
        }
        weigh(lawful, evidence, SURE, outcomes);
      }
    }
  }

  /**
   * The ways to read the header that are worth a trial. One with fewer columns than the best must
   * be nearly as good: two columns taken for one add up as well as two, so sums do not tell.
   */
  private static List<HeaderLayout> likely(List<HeaderLayout> layouts) {
    if (layouts.isEmpty()) {
      return List.of();
    }
    HeaderLayout best = layouts.get(0);
    return layouts.stream()
        .limit(MOST_LAYOUTS)
        .filter(
            layout ->
                layout.columns().size() >= best.columns().size()
                    || layout.score() > best.score() - NEARLY)
        .toList();
  }

  private static void addSearched(
      List<DigitRun> runs,
      List<HeaderLayout> layouts,
      int decimals,
      boolean shares,
      Evidence evidence,
      Work work,
      List<Outcome> outcomes) {
    LawSearch search = new LawSearch(runs, work);
    for (int columns = 2; columns <= MOST_COLUMNS; columns++) {
      int wanted = columns;
      List<HeaderLayout> likely = likely(layouts);
      if (!shares
          && !likely.isEmpty()
          && likely.stream().noneMatch(l -> l.columns().size() == wanted)) {
        continue;
      }
      HeaderLayout layout =
          likely.stream().filter(l -> l.columns().size() == wanted).findFirst().orElse(null);
      Hypothesis plain = limited(Hypothesis.plain(columns, decimals, layout), shares);
      double needed = SURE + SEARCHED;
      if (shares) {
        List<Boolean> rising = new ArrayList<>(Collections.nCopies(columns, true));
        rising.set(0, false);
        weigh(plain.withRising(rising), evidence, needed, outcomes);
        continue;
      }
      for (List<RowLaw> laws : search.find(plain)) {
        weigh(plain.withLaws(laws), evidence, needed, outcomes);
      }
    }
  }

  private static Hypothesis limited(Hypothesis plain, boolean shares) {
    return shares ? plain.withLimit(100 * (long) Math.pow(10, plain.decimals())) : plain;
  }

  private static void weigh(
      Hypothesis hypothesis, Evidence evidence, double needed, List<Outcome> outcomes) {
    Outcome outcome = evidence.weigh(hypothesis, needed);
    boolean enough =
        outcome != null && outcome.evidence() >= (outcome.summed() ? needed - SUMMED : needed);
    if (outcome != null && enough) {
      outcomes.add(outcome);
    }
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
      return unsolved(runs, layouts);
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
        sums ? Table.Recovery.SUMS : Table.Recovery.MONOTONE);
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

  private static Solution unsolved(List<DigitRun> runs, List<HeaderLayout> layouts) {
    HeaderLayout layout = layouts.isEmpty() ? null : layouts.get(0);
    int columns = layout == null ? 0 : layout.columns().size();
    List<@Nullable List<@Nullable BigDecimal>> rows =
        new ArrayList<>(Collections.nCopies(runs.size(), null));
    return new Solution(
        columns, layout, rows, Collections.nCopies(runs.size(), 2), Table.Recovery.SUMS);
  }
}
