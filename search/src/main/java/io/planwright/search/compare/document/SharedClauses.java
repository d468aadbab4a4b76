package io.planwright.search.compare.document;

import io.planwright.model.Region;
import io.planwright.search.Clause;
import io.planwright.search.Plan;
import io.planwright.search.compare.TextFingerprint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Clauses that plans of different places share, word for word or nearly.
 *
 * <p>Example: 对首次认定的企业给予10万元奖励 of one place and 对首次认定的企业给予20万元奖励 of another are a pair; the
 * likeness counts all numbers as the same.
 *
 * <p>Only clauses that have a run of six letters in common are set against each other, by way of an
 * index of a fixed sample of these runs; runs that stand in very many clauses lead to none. So the
 * work grows with the text and with what is alike in it, not with the square of the clauses.
 */
public final class SharedClauses {
  /** Two clauses are a pair from this likeness on; unrelated ones of plans stay below 0.25. */
  public static final double ALIKE = 0.5;

  /** Shorter clauses (a greeting, a date, a heading) are alike without saying anything. */
  public static final int SHORTEST = 30;

  /** A run in more clauses than this is a stock phrase. */
  public static final int STOCK_PHRASE = 64;

  /** One sampled run in so many must be in both before two clauses are likened closely. */
  private static final int LEAST_SHARED = 6;

  private final List<Side> sides = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();
  private final List<long[]> runs = new ArrayList<>();
  private final IdentityHashMap<Plan, Object> places = new IdentityHashMap<>();

  private SharedClauses(List<Plan> plans) {
    for (Plan plan : plans) {
      places.put(plan, place(plan));
      for (Item item : Item.of(plan)) {
        if (item.letters().length() >= SHORTEST && !isFrontMatter(plan, item.clause())) {
          sides.add(new Side(plan, item.clause()));
          items.add(item);
          runs.add(TextFingerprint.of(item.letters().text()).hashes());
        }
      }
    }
  }

  /** A clause of a plan. */
  public record Side(Plan plan, Clause clause) {}

  /**
   * Two clauses.
   *
   * @param likeness the share of letter pairs they have in common, from {@value #ALIKE} to 1
   * @param equal whether they are the same to the letter, blanks and labels apart
   */
  public record Pair(Side first, Side second, double likeness, boolean equal) {}

  /** All pairs, in the order of the first and then the second clause. */
  public static List<Pair> of(List<Plan> plans) {
    return new SharedClauses(plans).pairs();
  }

  /** What stands before the first section: title, addressees, the notice that carries the plan. */
  private static boolean isFrontMatter(Plan plan, Clause clause) {
    return clause.path().isEmpty() && !plan.document().outline().isEmpty();
  }

  private static Object place(Plan plan) {
    @Nullable Region region = plan.document().metadata().region();
    if (region == null) {
      return plan.document().id();
    }
    return region.code() == null ? List.of(region.parents(), region.name()) : region.code();
  }

  private List<Pair> pairs() {
    Map<Long, int[]> index = index();
    List<Pair> pairs = new ArrayList<>();
    int[] shared = new int[items.size()];
    int[] touched = new int[items.size()];
    for (int later = 0; later < items.size(); later++) {
      int count = 0;
      for (long run : runs.get(later)) {
        for (int earlier : Objects.requireNonNullElse(index.get(run), new int[0])) {
          if (earlier >= later) {
            break;
          }
          if (shared[earlier]++ == 0) {
            touched[count++] = earlier;
          }
        }
      }
      for (int i = 0; i < count; i++) {
        consider(touched[i], later, shared[touched[i]], pairs);
        shared[touched[i]] = 0;
      }
    }
    return ordered(pairs);
  }

  /** The clauses of each run in ascending order, stock phrases left out. */
  private Map<Long, int[]> index() {
    Map<Long, int[]> index = new HashMap<>();
    Map<Long, Integer> sizes = new HashMap<>();
    runs.forEach(own -> Arrays.stream(own).forEach(run -> sizes.merge(run, 1, Integer::sum)));
    Map<Long, Integer> filled = new HashMap<>();
    for (int number = 0; number < runs.size(); number++) {
      for (long run : runs.get(number)) {
        int size = sizes.getOrDefault(run, 0);
        if (size > 1 && size <= STOCK_PHRASE) {
          int at = filled.merge(run, 1, Integer::sum) - 1;
          index.computeIfAbsent(run, key -> new int[size])[at] = number;
        }
      }
    }
    return index;
  }

  private void consider(int earlier, int later, int shared, List<Pair> pairs) {
    Side first = sides.get(earlier);
    Side second = sides.get(later);
    if (Objects.equals(places.get(first.plan()), places.get(second.plan()))) {
      return;
    }
    int fewest = Math.min(runs.get(earlier).length, runs.get(later).length);
    if (shared * LEAST_SHARED < fewest) {
      return;
    }
    double likeness = items.get(earlier).shingles().likeness(items.get(later).shingles());
    if (likeness >= ALIKE) {
      boolean equal = items.get(earlier).letters().text().equals(items.get(later).letters().text());
      pairs.add(new Pair(first, second, likeness, equal));
    }
  }

  private List<Pair> ordered(List<Pair> pairs) {
    IdentityHashMap<Clause, Integer> order = new IdentityHashMap<>();
    for (int i = 0; i < sides.size(); i++) {
      order.put(sides.get(i).clause(), i);
    }
    List<Pair> ordered = new ArrayList<>(pairs);
    ordered.sort(
        Comparator.comparingInt((Pair pair) -> order.getOrDefault(pair.first().clause(), 0))
            .thenComparingInt(pair -> order.getOrDefault(pair.second().clause(), 0)));
    return ordered;
  }
}
