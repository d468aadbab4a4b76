package io.planwright.extract.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Weighs a hypothesis against chance.
 *
 * <p>A sum that holds in every row proves little if digits in any order could be cut so that it
 * holds. So the digits of each row are shuffled a dozen times: the rarer a shuffled row agrees, the
 * more the row itself proves. Column sums that give the total row prove as much as the total row
 * has digits, less the choices that were free.
 */
final class Evidence {
  private static final int SHUFFLES = 12;
  private static final int MOST_SPLITS = 3000;
  private static final long STEPS_A_ROW = 2_000_000;
  private static final long SUM_STEPS = 3_000_000;
  private static final double MARGIN = 7;
  private static final double CONTRADICTION = -5;

  private final List<DigitRun> runs;
  private final SummedRows summed;
  private final Work work;

  Evidence(List<DigitRun> runs, SummedRows summed, Work work) {
    this.runs = runs;
    this.summed = summed;
    this.work = work;
  }

  /**
   * Tries a hypothesis; null when too many rows contradict it.
   *
   * @param needed the evidence that would do; not much more is gathered
   */
  @Nullable Outcome weigh(Hypothesis hypothesis, double needed) {
    SplitSearch search = new SplitSearch(hypothesis);
    List<List<long[]>> splits = new ArrayList<>();
    List<Boolean> broken = new ArrayList<>();
    runs.forEach(
        run -> {
          splits.add(List.of());
          broken.add(false);
        });
    int allowed = runs.size() < 4 ? 0 : Math.max(1, runs.size() / 5);
    int contradictions = 0;
    int open = 0;
    for (int row : shortestFirst()) {
      SplitSearch.Splits found = search.find(runs.get(row), MOST_SPLITS, STEPS_A_ROW, work);
      splits.set(row, found.splits());
      broken.set(row, !found.complete());
      contradictions += found.complete() && found.splits().isEmpty() ? 1 : 0;
      open += !found.complete() && row != summed.total() ? 1 : 0;
      if (contradictions > allowed || open > runs.size() / 5 || work.isExhausted()) {
        return null;
      }
    }
    Outcome outcome =
        withSums(new Outcome(hypothesis, splits, broken, false, contradictions * CONTRADICTION));
    double lacking = needed + MARGIN - outcome.evidence();
    return lacking <= 0
        ? outcome
        : outcome.with(rowEvidence(hypothesis, search, outcome.splits(), lacking));
  }

  private List<Integer> shortestFirst() {
    return IntStream.range(0, runs.size())
        .boxed()
        .sorted(Comparator.comparingInt(row -> runs.get(row).length()))
        .toList();
  }

  private double rowEvidence(
      Hypothesis hypothesis, SplitSearch search, List<List<long[]>> splits, double enough) {
    boolean free =
        hypothesis.laws().isEmpty() && !hypothesis.hasOrder() && hypothesis.decimals() == 0;
    if (free) {
      return 0;
    }
    Random random = new Random(runs.size() * 31L + hypothesis.columns());
    double evidence = 0;
    for (int row : shortestFirst()) {
      if (splits.get(row).isEmpty() || evidence >= enough) {
        continue;
      }
      int agreeing = 0;
      for (int i = 0; i < SHUFFLES; i++) {
        DigitRun shuffled = runs.get(row).shuffled(random);
        SplitSearch.Splits found = search.find(shuffled, 1, STEPS_A_ROW, work);
        agreeing += found.splits().isEmpty() && found.complete() ? 0 : 1;
      }
      evidence -= Math.log((agreeing + 1.0) / (SHUFFLES + 2.0));
    }
    return evidence;
  }

  /** Narrows the splits to those that add up to the total row, when some do. */
  private Outcome withSums(Outcome rows) {
    int total = summed.total();
    boolean usable = total >= 0 && summed.parts().size() >= 2;
    for (int part : summed.parts()) {
      usable &= !rows.splits().get(part).isEmpty() && !rows.broken().get(part);
    }
    if (!usable) {
      return rows;
    }
    List<List<long[]>> parts = summed.parts().stream().map(rows.splits()::get).toList();
    List<long[]> totals = totals(rows, parts);
    ColumnSums.Fitting fitting = ColumnSums.fit(parts, totals, SUM_STEPS, work);
    if (fitting.choices().isEmpty() || !fitting.complete()) {
      return rows;
    }
    List<List<long[]>> narrowed = new ArrayList<>(rows.splits());
    List<Boolean> broken = new ArrayList<>(rows.broken());
    for (int i = 0; i < parts.size(); i++) {
      narrowed.set(summed.parts().get(i), chosen(fitting.choices(), i, parts.get(i)));
    }
    narrowed.set(total, chosen(fitting.choices(), parts.size(), totals));
    broken.set(total, false);
    double evidence = rows.evidence() + sumEvidence(rows.hypothesis(), parts, narrowed.get(total));
    return new Outcome(rows.hypothesis(), narrowed, broken, true, evidence);
  }

  /** The splits of the total row; only the sums themselves when each row has one split. */
  private List<long[]> totals(Outcome rows, List<List<long[]>> parts) {
    if (!parts.stream().allMatch(splits -> splits.size() == 1)) {
      boolean known = !rows.broken().get(summed.total());
      return known ? rows.splits().get(summed.total()) : List.of();
    }
    long[] sums = new long[rows.hypothesis().columns()];
    for (List<long[]> splits : parts) {
      for (int column = 0; column < sums.length; column++) {
        sums[column] += ColumnSums.number(splits.get(0)[column]);
      }
    }
    return spells(runs.get(summed.total()), sums, rows.hypothesis()) ? List.of(sums) : List.of();
  }

  /** Whether a run is exactly these values one after the other. */
  private static boolean spells(DigitRun run, long[] values, Hypothesis hypothesis) {
    String rest = run.toString().replace(" ", "");
    for (long value : values) {
      BigDecimal number = BigDecimal.valueOf(value, hypothesis.decimals());
      String whole = number.stripTrailingZeros().toPlainString();
      String full = number.toPlainString();
      String empty = String.valueOf(DigitRun.BLANK);
      if (rest.startsWith(full)) {
        rest = rest.substring(full.length());
      } else if (rest.startsWith(whole)) {
        rest = rest.substring(whole.length());
      } else if (value == 0 && rest.startsWith(empty)) {
        rest = rest.substring(empty.length());
      } else {
        return false;
      }
    }
    return rest.isEmpty();
  }

  /** The splits of a row that stand in some choice. */
  private static List<long[]> chosen(List<int[]> choices, int row, List<long[]> splits) {
    return choices.stream()
        .mapToInt(choice -> choice[row])
        .distinct()
        .sorted()
        .mapToObj(splits::get)
        .toList();
  }

  /** Digits of the total that no law gives, less the splits that were free to choose from. */
  private static double sumEvidence(
      Hypothesis hypothesis, List<List<long[]>> parts, List<long[]> totals) {
    double evidence = 0;
    for (int column = 0; column < hypothesis.columns(); column++) {
      int at = column;
      if (hypothesis.laws().stream().noneMatch(law -> law.target() == at)) {
        long total = Math.max(1, ColumnSums.number(totals.get(0)[column]));
        evidence += Math.max(0, Math.log((double) total) - 1.5);
      }
    }
    for (List<long[]> splits : parts) {
      evidence -= Math.log(splits.size());
    }
    return evidence;
  }
}
