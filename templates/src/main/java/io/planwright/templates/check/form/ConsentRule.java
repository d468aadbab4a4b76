package io.planwright.templates.check.form;

import io.planwright.templates.check.Paragraph;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import java.util.List;
import java.util.regex.Pattern;

/** F14: a department that writes to lower governments says that its own government agrees. */
public final class ConsentRule implements Rule {
  private static final Pattern GOVERNMENT =
      Pattern.compile(".*(人民政府|政府办公[厅室]|委员会办公[厅室]|省委|市委|县委|区委|党委|管理委员会|管委会|国务院).*");
  private static final Pattern LOWER =
      Pattern.compile("各(?:[^，。]{0,8})(?:县|区|市|乡|镇|街道)[^，。]{0,12}(?:人民)?政府");
  private static final Pattern CONSENT =
      Pattern.compile("(?:经|报)[^。]{0,16}(?:政府|省委|市委|县委|区委|领导小组|管委会)[^。]{0,16}(?:同意|批准|审议|研究)");

  @Override
  public String id() {
    return "F14";
  }

  @Override
  public void check(PlanText plan, Report report) {
    List<String> issuers = plan.document().metadata().issuers();
    boolean department =
        !issuers.isEmpty()
            && issuers.stream().noneMatch(issuer -> GOVERNMENT.matcher(issuer).matches());
    List<Paragraph> addressees = plan.paragraphs(Paragraph.Kind.ADDRESSEE);
    if (!department || addressees.isEmpty()) {
      return;
    }
    Paragraph addressee = addressees.getFirst();
    boolean lower = LOWER.matcher(addressee.folded().text()).find();
    boolean consent =
        plan.paragraphs().stream().anyMatch(one -> CONSENT.matcher(one.folded().text()).find());
    if (lower && !consent) {
      String text = addressee.folded().text();
      report.add(addressee.folded().span(0, text.length()), String.join("、", issuers));
    }
  }
}
