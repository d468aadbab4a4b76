package io.planwright.templates.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Checks plans against the rules of the catalogue. Safe for use by many threads. */
public final class Checker {
  private final RuleCatalogue catalogue;

  /** A checker with the rules of the project. */
  public Checker(RuleCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * What is wrong or doubtful in a plan, in text order.
   *
   * <p>Example: in 云政发[2024]9号 rule F01 finds {@code [2024]}.
   *
   * @param choice which rules are run
   */
  public List<Finding> check(CheckedPlan plan, RuleChoice choice) {
    PlanText text = new PlanText(plan);
    List<Finding> findings = new ArrayList<>();
    for (RuleCatalogue.Entry entry : catalogue.entries()) {
      if (choice.ids().contains(entry.page().id())) {
        Report report = new Report(entry.page(), plan.text());
        entry.rule().check(text, report);
        findings.addAll(report.findings());
      }
    }
    findings.sort(
        Comparator.comparing((Finding finding) -> finding.place().span())
            .thenComparing(Finding::rule));
    return List.copyOf(findings);
  }
}
