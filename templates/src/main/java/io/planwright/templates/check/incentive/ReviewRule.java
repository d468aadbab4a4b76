package io.planwright.templates.check.incentive;

import io.planwright.model.Metadata;
import io.planwright.model.PolicyDocument;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;

/** C18: a draft with awards has to go through the fair-competition review. */
public final class ReviewRule implements Rule {
  @Override
  public String id() {
    return "C18";
  }

  @Override
  public void check(PlanText plan, Report report) {
    PolicyDocument document = plan.document();
    boolean draft =
        document.metadata().status() == Metadata.Status.DRAFT
            || plan.paragraphs().stream()
                .limit(10)
                .anyMatch(one -> one.folded().text().contains("征求意见稿"));
    boolean reviewed =
        plan.paragraphs().stream().anyMatch(one -> one.folded().text().contains("公平竞争审查"));
    if (draft && !reviewed && !document.incentives().isEmpty()) {
      report.add(document.incentives().getFirst().amount().span(), document.incentives().size());
    }
  }
}
