package io.planwright.templates.check.citation;

import io.planwright.model.Citation;
import io.planwright.model.Metadata.Level;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import java.util.regex.Pattern;

/**
 * B06: a plan of state, province or city does not rest on a document of a county.
 *
 * <p>A 市 says nothing: it may be a county (县级市) and a province (直辖市).
 */
public final class LowerBasisRule implements Rule {
  /** A title that begins with a county, which the name of a body or 关于 behind it proves. */
  private static final Pattern COUNTY =
      Pattern.compile("(?:中共)?\\p{IsHan}{2,14}?[县区旗](?:人民政府|委员会|委办公室|委(?=\\p{IsHan}+人民政府)|关于).*");

  @Override
  public String id() {
    return "B06";
  }

  @Override
  public void check(PlanText plan, Report report) {
    if (!plan.level().map(LowerBasisRule::isAboveCounties).orElse(false)) {
      return;
    }
    for (Citation citation : plan.document().citations()) {
      boolean basis = citation.relation() == Citation.Relation.BASIS;
      if (basis && COUNTY.matcher(citation.title()).matches()) {
        report.add(citation.excerpt().span(), citation.title());
      }
    }
  }

  private static boolean isAboveCounties(Level level) {
    return switch (level) {
      case NATIONAL, PROVINCE, CITY -> true;
      case COUNTY, ZONE, TOWN -> false;
    };
  }
}
