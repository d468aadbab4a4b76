package io.planwright.templates.check.duty;

import io.planwright.model.Responsibility;
import io.planwright.model.Section;
import io.planwright.model.Span;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * R01: a task without anybody to do it, where the tasks beside it name somebody.
 *
 * <p>Tasks are the innermost sections of the parts that hold tasks or measures. A note below a
 * section counts for all its tasks when none of them has one of its own.
 */
public final class MissingUnitRule implements Rule {
  /** So many of the tasks beside it have to name somebody, in tenths. A guess. */
  private static final int MOST_IN_TENTHS = 6;

  /** From so many tenths on every task of the plan has a note of its own. A guess. */
  private static final int NEARLY_ALL = 9;

  /** （1） and （2） are points of one task. */
  private static final Pattern POINT = Pattern.compile("[（(]\\d+[）)]");

  private static final int FEWEST_TASKS = 3;

  @Override
  public String id() {
    return "R01";
  }

  @Override
  public void check(PlanText plan, Report report) {
    List<Section> leaves = new ArrayList<>();
    for (Section part : plan.document().outline()) {
      List<Section> below = new ArrayList<>();
      collect(part, below);
      if (holdsTasks(plan, part, below)) {
        leaves.addAll(below);
      }
    }
    check(plan, leaves, report);
  }

  private static boolean holdsTasks(PlanText plan, Section part, List<Section> leaves) {
    long named = leaves.stream().filter(leaf -> isNamed(plan, leaf.span())).count();
    return switch (part.kind()) {
      case TASK, POLICY, OTHER -> !leaves.isEmpty() && named * 2 >= leaves.size();
      case GENERAL, GOAL, SAFEGUARD, SUPPLEMENTARY, ANNEX -> false;
    };
  }

  private static void check(PlanText plan, List<Section> leaves, Report report) {
    List<Section> bare = leaves.stream().filter(leaf -> !isNamed(plan, leaf.span())).toList();
    int named = leaves.size() - bare.size();
    if (leaves.size() < FEWEST_TASKS || named * 10 < leaves.size() * MOST_IN_TENTHS) {
      return;
    }
    for (Section leaf : bare) {
      boolean cutOff = leaf.span().end() >= plan.document().span().end() - 1;
      if (isOwn(plan, leaf, leaves) && !cutOff) {
        report.add(heading(plan, leaf), leaf.label() + leaf.title());
      }
    }
  }

  private static void collect(Section section, List<Section> leaves) {
    for (Section child : section.children()) {
      boolean points =
          child.children().stream().allMatch(one -> POINT.matcher(one.label()).matches());
      if (points) {
        leaves.add(child);
      } else {
        collect(child, leaves);
      }
    }
  }

  /** A task with some words to it, which is not the first of several that share a note. */
  private static boolean isOwn(PlanText plan, Section leaf, List<Section> leaves) {
    Section parent =
        plan.sections().stream()
            .filter(one -> one.children().contains(leaf))
            .findFirst()
            .orElse(leaf);
    long named = parent.children().stream().filter(one -> isNamed(plan, one.span())).count();
    boolean shared = named == 1 && isNamed(plan, parent.children().getLast().span());
    List<Section> others = leaves.stream().filter(one -> !parent.children().contains(one)).toList();
    long namedElsewhere = others.stream().filter(one -> isNamed(plan, one.span())).count();
    boolean eachOwn =
        others.size() >= FEWEST_TASKS && namedElsewhere * 10 >= (long) NEARLY_ALL * others.size();
    return (eachOwn || !shared)
        && leaf.span().length() > leaf.label().length() + leaf.title().length() + 10;
  }

  private static boolean isNamed(PlanText plan, Span span) {
    for (Responsibility note : plan.document().responsibilities()) {
      if (span.contains(note.quote().span().start())) {
        return true;
      }
    }
    return false;
  }

  private static Span heading(PlanText plan, Section leaf) {
    int start = leaf.span().start();
    int end =
        plan.paragraphs().stream()
            .filter(one -> one.span().contains(start))
            .findFirst()
            .map(one -> one.span().end())
            .orElse(leaf.span().end());
    int length = leaf.label().length() + leaf.title().length();
    return new Span(start, Math.min(end, start + Math.max(1, length)));
  }
}
