package io.planwright.templates.check;

/** One thing that is checked. A rule has no state; its words stand on its {@link RulePage}. */
public interface Rule {
  /** The stable id, which is also the name of its page: {@code F01}. */
  String id();

  /** Looks at a plan and reports what it finds, in any order. */
  void check(PlanText plan, Report report);
}
