package io.planwright.search.compare;

import io.planwright.model.Responsibility;
import io.planwright.search.Plan;
import java.util.List;

/**
 * Who leads what in several places. Units are compared without the level they belong to: 市科技局 and
 * 区科技局 are one.
 *
 * @param units the units, those that lead in most places first
 * @param coverage what the comparison rests on
 */
public record DutyComparison(List<Unit> units, Coverage coverage) {
  /** Copies the list. */
  public DutyComparison {
    units = List.copyOf(units);
  }

  /**
   * A unit.
   *
   * @param name without its level: 科技局
   * @param shares its part in each place that names it
   */
  public record Unit(String name, List<Share> shares) {
    /** Copies the list. */
    public Unit {
      shares = List.copyOf(shares);
    }

    /** How many tasks it leads in all places. */
    public int led() {
      return shares.stream().mapToInt(share -> share.led().size()).sum();
    }

    /** In how many places it leads a task. */
    public int placesLed() {
      return (int) shares.stream().filter(share -> !share.led().isEmpty()).count();
    }

    /** How many tasks it is responsible for or helps with. */
    public int supported() {
      return shares.stream().mapToInt(share -> share.supported().size()).sum();
    }
  }

  /**
   * The part of a unit in a place.
   *
   * @param place the place
   * @param names as the plans there write it
   * @param led the tasks it leads
   * @param supported the tasks it is responsible for, helps with or takes part in
   */
  public record Share(Place place, List<String> names, List<Task> led, List<Task> supported) {
    /** Copies the lists. */
    public Share {
      names = List.copyOf(names);
      led = List.copyOf(led);
      supported = List.copyOf(supported);
    }
  }

  /**
   * A task.
   *
   * @param plan the plan it stands in
   * @param duty the note on who carries it out, with its quote and place
   * @param heading the innermost heading above it, empty where there is none
   */
  public record Task(Plan plan, Responsibility duty, String heading) {}
}
