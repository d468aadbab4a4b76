package io.planwright.search.compare;

import io.planwright.model.Measure;
import io.planwright.model.TargetKind;
import io.planwright.search.compare.TargetComparer.Fact;
import io.planwright.search.compare.TargetComparison.Basis;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Decides what is ranked: levels where there are any, else the kind most values have; the dimension
 * most of them are in, shown in the unit that is written most often.
 */
final class BasisFinder {
  private BasisFinder() {}

  /** The basis of some facts, null where none is firm and for a whole place. */
  static @Nullable Basis basis(List<Fact> facts, Units units) {
    List<Fact> whole = facts.stream().filter(fact -> !fact.isPart()).toList();
    List<Fact> firm = whole.stream().filter(Fact::isFirm).toList();
    List<Fact> candidates = firm.isEmpty() ? whole : firm;
    if (candidates.isEmpty()) {
      return null;
    }
    boolean levels = candidates.stream().anyMatch(BasisFinder::isLevel);
    TargetKind kind =
        levels ? TargetKind.LEVEL : most(candidates, fact -> fact.target().kind().name(), kinds());
    List<Fact> ofKind = candidates.stream().filter(fact -> fact.target().kind() == kind).toList();
    boolean perYear =
        most(ofKind, fact -> String.valueOf(fact.target().timeline().perYear()), Boolean::valueOf);
    List<Fact> alike =
        ofKind.stream().filter(fact -> fact.target().timeline().perYear() == perYear).toList();
    String dimension = most(alike, fact -> dimension(fact, units), Function.identity());
    List<Fact> measured =
        alike.stream().filter(fact -> dimension(fact, units).equals(dimension)).toList();
    String unit = most(measured, fact -> fact.target().quantity().unit(), Function.identity());
    boolean ceiling = most(measured, fact -> String.valueOf(isCeiling(fact)), Boolean::valueOf);
    return new Basis(kind, unit, perYear, ceiling);
  }

  private static Function<String, TargetKind> kinds() {
    return TargetKind::valueOf;
  }

  private static boolean isLevel(Fact fact) {
    return fact.target().kind() == TargetKind.LEVEL;
  }

  static boolean isCeiling(Fact fact) {
    return fact.target().quantity().measure() instanceof Measure.AtMost;
  }

  static String dimension(Fact fact, Units units) {
    return units.of(fact.target().quantity().unit()).dimension();
  }

  /** The value most facts have; of several the first in order. */
  private static <T> T most(
      List<Fact> facts, Function<Fact, String> value, Function<String, T> read) {
    Map<String, Integer> counts = new TreeMap<>();
    facts.forEach(fact -> counts.merge(value.apply(fact), 1, Integer::sum));
    Optional<String> most =
        counts.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey);
    return read.apply(most.orElseThrow());
  }
}
