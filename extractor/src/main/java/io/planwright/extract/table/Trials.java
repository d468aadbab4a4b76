package io.planwright.extract.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Tries hypotheses on the rows of one table: those of the header first, then the usual ones. */
final class Trials {
  /** A hypothesis from the header counts when chance is one in ten thousand. */
  private static final double SURE = 9.2;

  /** One that was searched for has some thousand rivals that were not. */
  private static final double SEARCHED = 7;

  /** Column sums that come out are no coincidence of the search: they need less. */
  private static final double SUMMED = 2.5;

  private static final double NEARLY = 2;
  private static final int MOST_LAYOUTS = 4;
  private static final int MOST_COLUMNS = 14;

  private final List<DigitRun> runs;
  private final List<HeaderLayout> layouts;
  private final Evidence evidence;
  private final Work work;
  private final TableWords words;

  Trials(
      List<DigitRun> runs,
      List<HeaderLayout> layouts,
      Evidence evidence,
      Work work,
      TableWords words) {
    this.runs = runs;
    this.layouts = layouts;
    this.evidence = evidence;
    this.work = work;
    this.words = words;
  }

  /** The hypotheses that the rows bear out: what the header promises, else what can be found. */
  List<Outcome> outcomes(boolean shares) {
    boolean points = runs.stream().anyMatch(DigitRun::hasPoint);
    List<Outcome> outcomes = new ArrayList<>();
    for (int decimals : points ? new int[] {1, 2} : new int[] {0}) {
      if (outcomes.isEmpty()) {
        addPromised(decimals, shares, outcomes);
        if (outcomes.isEmpty() || shares) {
          addSearched(decimals, shares, outcomes);
        }
      }
    }
    return outcomes;
  }

  private void addPromised(int decimals, boolean shares, List<Outcome> outcomes) {
    for (HeaderLayout layout : likely()) {
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
          weigh(lawful.withRising(rising), SURE, outcomes);
        }
        weigh(lawful, SURE, outcomes);
      }
    }
  }

  /**
   * The ways to read the header that are worth a trial. One with fewer columns than the best must
   * be nearly as good: two columns taken for one add up as well as two, so sums do not tell.
   */
  private List<HeaderLayout> likely() {
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

  private void addSearched(int decimals, boolean shares, List<Outcome> outcomes) {
    LawSearch search = new LawSearch(runs, work);
    for (int columns = 2; columns <= MOST_COLUMNS; columns++) {
      int wanted = columns;
      List<HeaderLayout> likely = likely();
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
        weigh(plain.withRising(rising), needed, outcomes);
        continue;
      }
      for (List<RowLaw> laws : search.find(plain)) {
        weigh(plain.withLaws(laws), needed, outcomes);
      }
    }
  }

  private static Hypothesis limited(Hypothesis plain, boolean shares) {
    return shares ? plain.withLimit(100 * (long) Math.pow(10, plain.decimals())) : plain;
  }

  private void weigh(Hypothesis hypothesis, double needed, List<Outcome> outcomes) {
    Outcome outcome = evidence.weigh(hypothesis, needed);
    boolean enough =
        outcome != null && outcome.evidence() >= (outcome.summed() ? needed - SUMMED : needed);
    if (outcome != null && enough) {
      outcomes.add(outcome);
    }
  }
}
