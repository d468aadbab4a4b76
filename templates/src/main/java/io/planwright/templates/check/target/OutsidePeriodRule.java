package io.planwright.templates.check.target;

import io.planwright.model.Metadata;
import io.planwright.model.Span;
import io.planwright.model.Target;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import io.planwright.templates.check.Sentence;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** T03: a target of a plan for 2026—2028 is not due in 2025 or 2029; 2030 and 2035 are visions. */
public final class OutsidePeriodRule implements Rule {
  private static final int VISION = 5;
  private static final Pattern DUE =
      Pattern.compile(
          "(?:^|[，。；：、（]|力争|争取|确保)到(?<year>(?:19|20)\\d\\d)年[底末]?，?[^。；]{0,60}(?:达到|突破|超过|建成|新增|实现|提高|完成)");
  private static final Pattern PAST = Pattern.compile("已|较|同比|《|从20");

  @Override
  public String id() {
    return "T03";
  }

  @Override
  public void check(PlanText plan, Report report) {
    Metadata metadata = plan.document().metadata();
    @Nullable Integer first = metadata.periodStart();
    @Nullable Integer last = metadata.periodEnd();
    if (first == null || last == null || last < first) {
      return;
    }
    Set<Span> seen = new HashSet<>();
    for (Target target : plan.document().targets()) {
      int year = Objects.requireNonNullElse(target.timeline().year(), first);
      boolean outside = (year < first || (year > last && year % VISION != 0)) && isOwn(target);
      if (outside) {
        plan.sentenceAt(target.value().span()).ifPresent(sentence -> seen.add(sentence.span()));
        report.add(target.value().span(), target.indicator().name(), year, first + "—" + last);
      }
    }
    for (Sentence sentence : plan.sentences()) {
      if (!seen.contains(sentence.span()) && !sentence.paragraph().inAnnex()) {
        due(sentence, first, last, report);
      }
    }
  }

  /** What is due by a year that lies well outside, whether or not it could be read as a target. */
  private static void due(Sentence sentence, int first, int last, Report report) {
    Matcher due = DUE.matcher(sentence.text());
    while (due.find()) {
      int year = Integer.parseInt(due.group("year"));
      boolean outside = year < first - 1 || (year > last && year % VISION != 0);
      if (outside && !PAST.matcher(sentence.text()).find()) {
        String shown = due.group("year") + "年";
        report.add(
            sentence.span(due.start("year"), due.end("year")), shown, year, first + "—" + last);
      }
    }
  }

  /** A target that says what others have reached is none of the plan's own. */
  private static boolean isOwn(Target target) {
    String quote = target.quote().text();
    return !quote.contains("已") && !quote.contains("较") && !quote.contains("同比");
  }
}
