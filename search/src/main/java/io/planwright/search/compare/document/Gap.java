package io.planwright.search.compare.document;

import io.planwright.model.Coded;
import io.planwright.model.Excerpt;
import io.planwright.model.Region;
import io.planwright.search.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that other plans have and one lacks.
 *
 * @param kind what it is
 * @param name what to call it: a heading, an indicator, a trigger, the beginning of a clause
 * @param id the canonical id of an indicator or a trigger, else null
 * @param evidence where the others have it, one quote a plan
 */
public record Gap(Kind kind, String name, @Nullable String id, List<Evidence> evidence) {
  /** Copies the list. */
  public Gap {
    evidence = List.copyOf(evidence);
  }

  /** How many other places have it. */
  public int places() {
    return (int) evidence.stream().map(Evidence::place).distinct().count();
  }

  /** What a plan can lack. */
  public enum Kind implements Coded {
    /** An indicator with a target. */
    INDICATOR("indicator"),
    /** Something an incentive is given for. */
    TRIGGER("trigger"),
    /** What a section of tasks or policies is about. */
    TOPIC("topic"),
    /** A clause that two other places at least share. */
    CLAUSE("clause");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /**
   * The proof in another plan.
   *
   * @param plan which one
   * @param quote its words
   * @param section the headings above it, empty where there are none
   */
  public record Evidence(Plan plan, Excerpt quote, String section) {
    /** What the place of the plan is called: its region, or the plan where it has none. */
    public String place() {
      @Nullable Region region = plan.document().metadata().region();
      return region == null ? plan.name() : region.name();
    }
  }
}
