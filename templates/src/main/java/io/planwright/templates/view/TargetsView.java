package io.planwright.templates.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be reached, by the year in which it is due.
 *
 * @param last the year of the plan's own goals and what is due then, null when nothing is
 * @param steps the years before, in order
 * @param later the years after, in order
 * @param yearly what holds for each year of the period
 */
public record TargetsView(
    @Nullable Year last, List<Year> steps, List<Year> later, List<Goal> yearly) {
  /** Copies the lists. */
  public TargetsView {
    steps = List.copyOf(steps);
    later = List.copyOf(later);
    yearly = List.copyOf(yearly);
  }

  /**
   * A year.
   *
   * @param year {@code 2028}
   * @param goals what is due in it
   */
  public record Year(String year, List<Goal> goals) {
    /** Copies the list. */
    public Year {
      goals = List.copyOf(goals);
    }
  }

  /**
   * What one indicator has to reach.
   *
   * @param name the indicator: {@code 高新技术企业数量}
   * @param kind level, increment, growth, multiple or difference
   * @param falls whether the value says by how much it becomes less
   * @param bound min, about, max, exact or range
   * @param unit 家, %, 亿元 …
   * @param value {@code 200家}, {@code 45%—50%}, {@code 翻一番}; null where only a stretch value is set
   * @param stretch the same to strive for, null for none
   * @param baseYear {@code 2025}, null where no baseline is stated here
   * @param baseValue {@code 120家}, null where only the year is known or nothing is stated
   * @param scope the zone or region it is for, null for the whole place
   * @param note where it came from, null for nothing to say
   */
  public record Goal(
      String name,
      String kind,
      boolean falls,
      String bound,
      String unit,
      @Nullable String value,
      @Nullable String stretch,
      @Nullable String baseYear,
      @Nullable String baseValue,
      @Nullable String scope,
      @Nullable String note) {}
}
