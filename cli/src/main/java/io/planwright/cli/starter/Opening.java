package io.planwright.cli.starter;

import io.planwright.cli.parameters.Comments;
import io.planwright.model.TargetKind;
import io.planwright.search.Plan;
import io.planwright.templates.parameters.Baseline;
import io.planwright.templates.parameters.Basis;
import io.planwright.templates.parameters.IncentivePlan;
import io.planwright.templates.parameters.IndicatorPlan;
import io.planwright.templates.parameters.Open;
import io.planwright.templates.parameters.Period;
import io.planwright.templates.parameters.PlanParameters;
import io.planwright.templates.parameters.Statement;
import io.planwright.templates.parameters.Task;
import io.planwright.templates.parameters.TaskGroup;
import io.planwright.templates.parameters.YearValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the build of a plan for another place or another period and opens its values: indicators,
 * tasks and incentives stay, their numbers and sentences become comments.
 */
public final class Opening {
  private static final int SHOWN = 300;

  private final Comments comments = new Comments();
  private final Beginning beginning;

  private Opening(Beginning beginning) {
    this.beginning = beginning;
  }

  /** Parameters built like a plan. */
  public static Adopted like(Plan plan, Beginning beginning) {
    Adopted model = PlanAdoption.adopt(plan);
    return new Opening(beginning).open(plan, model);
  }

  private Adopted open(Plan plan, Adopted model) {
    PlanParameters old = model.parameters();
    comments.add("", "结构取自 " + Wordings.title(plan) + "（" + plan.source().path() + "）；原值和原文在注释里");
    comments.add("", "待填 的地方由起草人确定；不需要的条目整条删去");
    comments.add("", "");
    String guidance = old.guidance();
    if (guidance != null) {
      was("指导思想", guidance);
    }
    for (int i = 0; i < old.basis().size(); i++) {
      String number = old.basis().get(i).docNumber();
      comments.add(
          "依据",
          "原文依据：《" + old.basis().get(i).title() + "》" + (number == null ? "" : "（" + number + "）"));
    }
    boolean same =
        old.place().name() != null && old.place().name().equals(beginning.place().name());
    return new Adopted(
        new PlanParameters(
            old.template() == null ? beginning.template() : old.template(),
            beginning.place(),
            null,
            old.topic(),
            beginning.period(),
            Beginning.issue(),
            List.of(Basis.OPEN),
            Open.WORD,
            statements(old.principles(), "基本原则"),
            indicators(old.indicators(), model, same),
            tasks(old.tasks()),
            incentives(old.incentives(), model),
            statements(old.safeguards(), "保障"),
            null,
            old.annexes()),
        comments,
        List.of());
  }

  private void was(String path, String words) {
    comments.add(path, "原文：" + Wordings.line(words, SHOWN));
  }

  private List<Statement> statements(List<Statement> old, String list) {
    List<Statement> open = new ArrayList<>();
    for (Statement statement : old) {
      open.add(new Statement(statement.name(), null));
      String text = statement.text();
      if (text != null) {
        was(list + "[" + open.size() + "].内容", text);
      }
    }
    return open;
  }

  private List<IndicatorPlan> indicators(List<IndicatorPlan> old, Adopted model, boolean same) {
    List<IndicatorPlan> open = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      IndicatorPlan plan = old.get(i);
      if (saysTwice(plan, old)) {
        continue;
      }
      String was = "指标[" + (i + 1) + "]";
      String path = "指标[" + (open.size() + 1) + "].目标";
      for (String key : List.of("", ".基期", ".目标", ".力争")) {
        model.comments().at(was + key).forEach(line -> comments.add(path, "原值 " + line));
      }
      Baseline baseline =
          plan.baseline().equals(Baseline.NONE)
              ? Baseline.NONE
              : new Baseline(beginning.period().from() - 1, null);
      open.add(
          new IndicatorPlan(
              plan.name(),
              plan.unit(),
              plan.kind(),
              plan.bound(),
              plan.perYear(),
              baseline,
              path(plan.perYear(), beginning.period()),
              List.of(),
              same ? plan.scope() : null,
              plan.binding(),
              plan.units(),
              same ? parts(plan) : List.of(),
              null));
    }
    return open;
  }

  /** Whether it is a multiple of an indicator that stands there with its value, too. */
  private static boolean saysTwice(IndicatorPlan plan, List<IndicatorPlan> all) {
    return plan.kind() == TargetKind.MULTIPLE
        && all.stream()
            .anyMatch(
                other -> other.kind() == TargetKind.LEVEL && other.name().equals(plan.name()));
  }

  private static List<IndicatorPlan.Part> parts(IndicatorPlan plan) {
    return plan.parts().stream()
        .map(part -> new IndicatorPlan.Part(part.place(), null, List.of()))
        .toList();
  }

  /** A value to decide for every year. */
  static List<YearValue> path(boolean perYear, Period period) {
    if (perYear) {
      return List.of(new YearValue(null, null));
    }
    List<YearValue> path = new ArrayList<>();
    for (int year = period.from(); year <= period.to(); year++) {
      path.add(new YearValue(year, null));
    }
    return path;
  }

  private List<TaskGroup> tasks(List<TaskGroup> old) {
    List<TaskGroup> groups = new ArrayList<>();
    for (TaskGroup group : old) {
      String path = "任务[" + (groups.size() + 1) + "]";
      List<Task> tasks = new ArrayList<>();
      for (Task task : group.tasks()) {
        String place = path + ".任务项[" + (tasks.size() + 1) + "].举措";
        task.measures().forEach(measure -> was(place, measure));
        tasks.add(new Task(task.name(), List.of(Open.WORD), task.lead(), task.support(), null));
      }
      groups.add(new TaskGroup(group.name(), tasks));
    }
    return groups;
  }

  private List<IncentivePlan> incentives(List<IncentivePlan> old, Adopted model) {
    List<IncentivePlan> open = new ArrayList<>();
    for (IncentivePlan plan : old) {
      String path = "政策[" + (open.size() + 1) + "]";
      model.comments().at(path).forEach(line -> comments.add(path, "原值 " + line));
      open.add(opened(plan.name(), plan));
    }
    return open;
  }

  /** The same incentive with its amount open. */
  static IncentivePlan opened(@Nullable String name, IncentivePlan plan) {
    return new IncentivePlan(
        name,
        plan.trigger(),
        plan.instrument(),
        null,
        null,
        null,
        plan.rateBase(),
        plan.perUnit(),
        List.of(),
        plan.condition(),
        null,
        plan.units(),
        null);
  }
}
