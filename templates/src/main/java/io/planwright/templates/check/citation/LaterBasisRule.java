package io.planwright.templates.check.citation;

import io.planwright.model.Citation;
import io.planwright.model.Citation.Relation;
import io.planwright.model.Metadata;
import io.planwright.templates.check.Paragraph;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * B02: nothing cited is younger than the plan, and no basis is repealed by the plan's own words.
 */
public final class LaterBasisRule implements Rule {
  private static final Pattern REPEALED =
      Pattern.compile(
          "(?:根据|依据|按照)(?<at>《[^《》]{2,80}》)(?:（[^（）]{4,30}号）)?（(?:已|现已|现)?(?:废止|失效)[^（）]{0,20}）");

  @Override
  public String id() {
    return "B02";
  }

  @Override
  public void check(PlanText plan, Report report) {
    int own = year(plan.document().metadata());
    List<Citation> citations = plan.document().citations();
    for (Citation citation : citations) {
      String number = citation.docNumber();
      boolean carried = citation.relation() == Relation.ISSUES;
      if (number != null && own > 0 && !carried && year(number) > own) {
        report.add(citation.excerpt().span(), number, own);
      }
      boolean basis = citation.relation() == Relation.BASIS;
      if (basis && citations.stream().anyMatch(other -> repeals(other, citation))) {
        report.add("repealed", citation.excerpt().span(), List.of(), citation.title());
      }
    }
    for (Paragraph paragraph : plan.paragraphs(Paragraph.Kind.BODY)) {
      Matcher repealed = REPEALED.matcher(paragraph.folded().text());
      while (repealed.find()) {
        report.add(
            "repealed",
            paragraph.folded().span(repealed.start("at"), repealed.end("at")),
            List.of(),
            repealed.group("at").substring(1, repealed.group("at").length() - 1));
      }
    }
  }

  private static boolean repeals(Citation other, Citation basis) {
    boolean sameNumber =
        other.docNumber() == null
            || basis.docNumber() == null
            || Objects.equals(other.docNumber(), basis.docNumber());
    return other.relation() == Relation.REPEALS
        && other.title().equals(basis.title())
        && sameNumber;
  }

  /** The year of the plan: of its date or its number, whichever is later; 0 when unknown. */
  private static int year(Metadata metadata) {
    LocalDate issued = metadata.dates().issued();
    String number = metadata.docNumber();
    return Math.max(number == null ? 0 : year(number), issued == null ? 0 : issued.getYear());
  }

  private static int year(String number) {
    return DocumentNumber.of(number).map(DocumentNumber::year).orElse(0);
  }
}
