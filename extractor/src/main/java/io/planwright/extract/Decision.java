package io.planwright.extract;

import io.planwright.model.Excerpt;

/**
 * What became of one number of the text, and why: the material of {@code planwright explain}.
 *
 * @param number the number with its unit as it stands in the text
 * @param role what it was taken for
 * @param ruleId the dotted id of the rule that decided
 * @param clause the clause around it
 */
public record Decision(Excerpt number, Role role, String ruleId, Excerpt clause) {
  /** What a number can be. */
  public enum Role {
    /** A commitment of the plan. */
    TARGET,
    /** An amount, rate or cap of an incentive. */
    INCENTIVE,
    /** Part of another fact: a cap, a baseline, a share. */
    PART,
    /** A number that is no fact: a threshold, a date, background. */
    REJECTED
  }
}
