package io.planwright.templates.check.citation;

import io.planwright.model.Citation;
import io.planwright.templates.check.Paragraph;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** B05: where a document is cited first, both its title and its number are given. */
public final class FullCitationRule implements Rule {
  private static final Pattern BARE =
      Pattern.compile("(?<![》”])(?<at>" + DocumentNumber.IN_TEXT + ")文?件?(?!《|[^。；]{0,4}《)");

  /** Documents of this kind have a number; laws, plans and standards are cited by title. */
  private static final Pattern NUMBERED =
      Pattern.compile(".*(?:意见|通知|方案|行动计划|措施|办法|细则|决定|政策)(?:[（(].*)?");

  @Override
  public String id() {
    return "B05";
  }

  @Override
  public void check(PlanText plan, Report report) {
    bareNumbers(plan, report);
    bareTitles(plan, report);
  }

  private static void bareNumbers(PlanText plan, Report report) {
    Set<DocumentNumber> known = new HashSet<>();
    number(plan.document().metadata().docNumber()).ifPresent(known::add);
    plan.document().citations().forEach(one -> number(one.docNumber()).ifPresent(known::add));
    for (Paragraph paragraph : plan.paragraphs(Paragraph.Kind.BODY)) {
      Matcher bare = BARE.matcher(paragraph.folded().text());
      while (bare.find()) {
        if (number(bare.group("at")).filter(known::add).isPresent()) {
          report.add(
              "number",
              paragraph.folded().span(bare.start("at"), bare.end("at")),
              List.of(),
              bare.group("at"));
        }
      }
    }
  }

  private static Optional<DocumentNumber> number(@Nullable String text) {
    return text == null ? Optional.empty() : DocumentNumber.of(text);
  }

  private static void bareTitles(PlanText plan, Report report) {
    List<Citation> citations = plan.document().citations();
    Set<String> seen = new HashSet<>();
    boolean numbers = false;
    for (Citation citation : citations) {
      numbers |= citation.relation() == Citation.Relation.BASIS && citation.docNumber() != null;
      if (citation.docNumber() != null) {
        seen.add(citation.title());
      }
    }
    for (Citation citation : citations) {
      boolean basis = citation.relation() == Citation.Relation.BASIS;
      if (numbers
          && basis
          && NUMBERED.matcher(citation.title()).matches()
          && seen.add(citation.title())) {
        report.add(citation.excerpt().span(), citation.title());
      }
    }
  }
}
