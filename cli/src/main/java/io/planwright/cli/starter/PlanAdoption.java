package io.planwright.cli.starter;

import io.planwright.cli.console.Language;
import io.planwright.cli.console.Messages;
import io.planwright.cli.parameters.Comments;
import io.planwright.model.Table;
import io.planwright.search.Plan;
import io.planwright.templates.parameters.AnnexKind;
import io.planwright.templates.parameters.Basis;
import io.planwright.templates.parameters.IncentivePlan;
import io.planwright.templates.parameters.IndicatorPlan;
import io.planwright.templates.parameters.PlanParameters;
import io.planwright.templates.parameters.Statement;
import io.planwright.templates.parameters.TaskGroup;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Turns a plan into parameters: what it says stays what it says, each with its place in a comment.
 */
public final class PlanAdoption {
  private PlanAdoption() {}

  /** The parameters of a plan of which the words are at hand, too. */
  public static Adopted adopt(Plan plan) {
    List<Leftover> leftovers = new ArrayList<>();
    Comments comments = new Comments();
    Outline outline = new Outline(plan);
    FrontAdoption front = new FrontAdoption(plan, outline);
    AnnexRows annexes = new AnnexRows(plan);
    IndicatorAdoption targets =
        new IndicatorAdoption(plan, outline, annexes, front.period(), leftovers);
    List<Noted<IndicatorPlan>> indicators =
        new AllocationAdoption(plan, front.period(), leftovers).with(targets.indicators());
    SectionAdoption sections =
        new SectionAdoption(outline.without(targets.moved()), annexes, leftovers);
    List<Noted<TaskGroup>> tasks = sections.tasks();
    List<Noted<IncentivePlan>> incentives =
        new IncentiveAdoption(plan, outline, leftovers).incentives();
    List<Noted<Statement>> principles = sections.principles();
    List<Noted<Statement>> safeguards = sections.safeguards();
    List<Noted<Basis>> basis = front.basis();
    Optional<Noted<String>> guidance = sections.guidance();
    guidance.ifPresent(words -> words.notes().forEach(note -> comments.add("指导思想", note.line())));
    top(plan, leftovers, comments);
    return new Adopted(
        new PlanParameters(
            front.template(),
            front.place(),
            front.title(),
            front.topic(),
            front.period(),
            front.issue(),
            Noted.values(basis, "依据", comments),
            guidance.map(Noted::value).orElse(null),
            Noted.values(principles, "基本原则", comments),
            Noted.values(indicators, "指标", comments),
            Noted.values(tasks, "任务", comments),
            Noted.values(incentives, "政策", comments),
            Noted.values(safeguards, "保障", comments),
            front.closing(),
            annexes(plan)),
        comments,
        leftovers);
  }

  private static void top(Plan plan, List<Leftover> leftovers, Comments comments) {
    Messages chinese = Messages.in(Language.CHINESE);
    comments.add("", chinese.text("adopt.from", Wordings.title(plan), plan.source().path()));
    if (!leftovers.isEmpty()) {
      comments.add("", chinese.text("adopt.leftovers"));
      leftovers.forEach(one -> comments.add("", "  " + one.text(chinese)));
    }
    comments.add("", "");
  }

  private static List<AnnexKind> annexes(Plan plan) {
    Set<AnnexKind> kinds = EnumSet.noneOf(AnnexKind.class);
    for (Table table : plan.document().tables()) {
      String title = table.title() == null ? "" : table.title();
      if (title.contains("分工")) {
        kinds.add(AnnexKind.DUTIES);
      } else if (title.contains("分解") || title.contains("分配")) {
        kinds.add(AnnexKind.ALLOCATION);
      } else if (title.contains("指标")) {
        kinds.add(AnnexKind.INDICATORS);
      }
    }
    return List.copyOf(kinds);
  }
}
