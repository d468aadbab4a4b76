package io.planwright.cli.table;

import io.planwright.search.Clause;
import io.planwright.search.Plan;

/**
 * The short name of a clause, by which {@code planwright similar} finds it: {@code 5a89146f-1#32}.
 */
public final class ClauseId {
  private static final int SHORT = 8;

  private ClauseId() {}

  /** The short name. */
  public static String of(Plan plan, Clause clause) {
    return of(plan) + "#" + clause.number();
  }

  /** The short name of a plan: {@code 5a89146f-1}. */
  public static String of(Plan plan) {
    String id = plan.document().id();
    int number = id.lastIndexOf('-');
    return number <= SHORT ? id : id.substring(0, SHORT) + id.substring(number);
  }

  /** Whether a name is that of a plan, short or whole. */
  public static boolean isMeant(Plan plan, String name) {
    return name.equals(of(plan)) || name.equals(plan.document().id());
  }
}
