package io.planwright.templates.check.form;

import io.planwright.model.Section;
import io.planwright.model.Span;
import io.planwright.templates.check.HeadingNumber;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * N01: headings are numbered one after the other, and no level is left out.
 *
 * <p>Numbers may run on through the parts above (1. to 12. below （一） to （四）), and 一、 may be
 * followed by 1. at once where a plan has two levels only. An annex begins anew.
 */
public final class NumberingRule implements Rule {
  /** A level that begins later lacks headings that were not made out. */
  private static final int FEW_LEFT_OUT = 3;

  @Override
  public String id() {
    return "N01";
  }

  @Override
  public void check(PlanText plan, Report report) {
    List<Section> body = new ArrayList<>();
    for (Section section : plan.document().outline()) {
      if (section.kind() == Section.Kind.ANNEX) {
        check(section.children(), null, plan, report);
      } else {
        body.add(section);
      }
    }
    check(body, null, plan, report);
    clauses(plan, report);
  }

  /** Checks sections side by side and what is below them. */
  private static void check(
      List<Section> sections, @Nullable Section parent, PlanText plan, Report report) {
    Optional<HeadingNumber> last = Optional.empty();
    Optional<HeadingNumber> lastBelow = Optional.empty();
    for (Section section : sections) {
      Optional<HeadingNumber> number = HeadingNumber.of(section.label());
      if (number.isPresent()) {
        HeadingNumber own = number.get();
        if (last.isPresent() && isMissing(own, last.get())) {
          report.add(label(section, plan), section.label(), last.get().next(), section.title());
        } else if (parent != null && last.isEmpty() && skips(parent, own)) {
          report.add("level", label(section, plan), List.of(), section.label(), parent.label());
        }
        last = number;
      }
      lastBelow = below(section, lastBelow, plan, report);
    }
  }

  /**
   * A number that is left out or stands twice. A lower one than before begins a list whose own
   * heading was not made out.
   */
  private static boolean isMissing(HeadingNumber own, HeadingNumber last) {
    return !own.isClause() && !own.follows(last) && own.value() != 1 && own.value() >= last.value();
  }

  /** The clauses of a document, 第一条 to the last, whatever parts they stand in. */
  private static void clauses(PlanText plan, Report report) {
    Optional<HeadingNumber> last = Optional.empty();
    for (Section section : plan.sections()) {
      Optional<HeadingNumber> number =
          HeadingNumber.of(section.label()).filter(HeadingNumber::isClause);
      if (number.isPresent()) {
        HeadingNumber own = number.get();
        boolean wrong =
            last.isPresent()
                && !own.follows(last.get())
                && own.value() != 1
                && own.style().equals(last.get().style())
                && own.value() >= last.get().value();
        if (wrong) {
          report.add(label(section, plan), section.label(), last.get().next(), section.title());
        }
        last = number;
      }
    }
  }

  /** The last number below a section; the first may go on behind the section before. */
  private static Optional<HeadingNumber> below(
      Section section, Optional<HeadingNumber> before, PlanText plan, Report report) {
    if (section.children().isEmpty()) {
      return before;
    }
    Section first = section.children().getFirst();
    Optional<HeadingNumber> start = HeadingNumber.of(first.label());
    boolean begins =
        start.isEmpty()
            || start.get().value() == 1
            || before.filter(one -> start.get().follows(one)).isPresent();
    if (!begins
        && start
            .filter(one -> !one.isClause() && one.value() > 1 && one.value() <= FEW_LEFT_OUT)
            .isPresent()) {
      report.add("first", label(first, plan), List.of(), first.label(), start.get().first());
    }
    check(section.children(), section, plan, report);
    return section.children().reversed().stream()
        .map(child -> HeadingNumber.of(child.label()))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> before);
  }

  private static boolean skips(Section parent, HeadingNumber own) {
    Optional<HeadingNumber> above = HeadingNumber.of(parent.label());
    return above
        .filter(one -> one.level() > 0 && own.level() - one.level() > 1)
        .filter(one -> !(one.level() == 1 && own.level() == 3))
        .isPresent();
  }

  private static Span label(Section section, PlanText plan) {
    int start = section.span().start();
    int length = Math.max(1, section.label().length());
    return new Span(start, Math.min(plan.source().length(), start + length));
  }
}
