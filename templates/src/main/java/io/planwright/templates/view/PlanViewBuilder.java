package io.planwright.templates.view;

import io.planwright.templates.parameters.Basis;
import io.planwright.templates.parameters.Closing;
import io.planwright.templates.parameters.Issue;
import io.planwright.templates.parameters.Open;
import io.planwright.templates.parameters.Period;
import io.planwright.templates.parameters.PlanParameters;
import io.planwright.templates.parameters.Statement;
import io.planwright.templates.parameters.Task;
import io.planwright.templates.parameters.TaskGroup;
import io.planwright.templates.view.PlanView.ClosingView;
import io.planwright.templates.view.PlanView.IssueView;
import io.planwright.templates.view.PlanView.PeriodView;
import io.planwright.templates.view.PlanView.PlaceView;
import io.planwright.templates.view.PlanView.StatementView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes what a template sees out of parameters. */
public final class PlanViewBuilder {
  private static final String COUNT = "N";

  private final PlanParameters parameters;
  private final String ending;
  private final String type;

  private PlanViewBuilder(PlanParameters parameters, String ending, String type) {
    this.parameters = parameters;
    this.ending = ending;
    this.type = type;
  }

  /**
   * Makes the view.
   *
   * @param ending how titles of such a plan end, N for the number of years: {@code N年行动方案}
   * @param type how such a plan speaks of itself: {@code 行动方案}
   */
  public static PlanView of(PlanParameters parameters, String ending, String type) {
    return new PlanViewBuilder(parameters, ending, type).build();
  }

  private PlanView build() {
    PlaceView place = PlaceWords.of(parameters.place());
    @Nullable PeriodView period = period(parameters.period());
    String topic = Words.orOpen(parameters.topic(), "主题");
    String title = title(place, topic, period);
    return new PlanView(
        title,
        period == null || title.contains("（") ? null : "（" + period.words() + "）",
        type,
        topic,
        place,
        period,
        issue(parameters.issue()),
        parameters.basis().stream().map(PlanViewBuilder::basis).toList(),
        parameters.guidance() == null
            ? null
            : Words.sentence(Words.orOpen(parameters.guidance(), "指导思想")),
        statements(parameters.principles(), "基本原则"),
        new TargetsViewBuilder(parameters.period(), place).build(parameters.indicators()),
        parameters.tasks().stream().map(PlanViewBuilder::group).toList(),
        IncentiveViews.groups(parameters.incentives()),
        statements(parameters.safeguards(), "保障措施"),
        closing(parameters.closing()),
        new AnnexViews(parameters, place).annexes());
  }

  private String title(PlaceView place, String topic, @Nullable PeriodView period) {
    String title = parameters.title();
    if (title != null && !title.isBlank()) {
      return Words.orOpen(title.strip(), "标题");
    }
    String count = period == null ? Words.open("年数") : period.count();
    return place.name()
        + topic
        + (period != null && period.years() == 1
            ? ending.replace(COUNT + "年", "")
            : ending.replace(COUNT, count));
  }

  private static @Nullable PeriodView period(@Nullable Period period) {
    if (period == null) {
      return null;
    }
    String from = String.valueOf(period.from());
    String to = String.valueOf(period.to());
    return new PeriodView(
        from,
        to,
        period.years(),
        (period.years() == 1 ? from : from + "—" + to) + "年",
        Words.han(period.years()));
  }

  private static String basis(Basis basis) {
    String number = Words.shown(basis.docNumber(), "文号");
    return Open.is(basis.title())
        ? Words.open("依据")
        : "《" + basis.title() + "》" + (number == null ? "" : "（" + number + "）");
  }

  private static IssueView issue(Issue issue) {
    return new IssueView(
        issue.notice(),
        Words.orOpen(issue.issuer(), "发文机关"),
        Words.orOpen(issue.docNumber(), "发文字号"),
        issue.date() == null ? Words.open("成文日期") : Words.date(issue.date()),
        issue.recipients().isEmpty()
            ? Words.open("主送机关")
            : String.join("，", Words.shown(issue.recipients(), "主送机关")),
        Words.shown(issue.copies(), "抄送机关"),
        Words.shown(issue.approval(), "审议的会议"),
        issue.sealed(),
        Words.shown(issue.remark(), "附注"));
  }

  private static List<StatementView> statements(List<Statement> statements, String kind) {
    return statements.stream().map(statement -> statement(statement, kind)).toList();
  }

  private static StatementView statement(Statement statement, String kind) {
    if (Open.is(statement.name())) {
      return new StatementView(Words.open(kind), "");
    }
    String text = Words.orOpen(statement.text(), statement.name() + "的内容");
    return new StatementView(statement.name(), Words.sentence(text));
  }

  private static TaskView.Group group(TaskGroup group) {
    return new TaskView.Group(
        Words.orOpen(group.name(), "任务板块"),
        group.tasks().stream().map(task -> task(task, group)).toList());
  }

  private static TaskView task(Task task, TaskGroup group) {
    String ofGroup = Open.is(group.name()) ? "" : group.name() + "的";
    String name = Words.orOpen(task.name(), ofGroup + "任务");
    String of = Open.is(task.name()) ? ofGroup + "任务的" : task.name() + "的";
    List<String> measures =
        task.measures().isEmpty()
            ? List.of(Words.open(of + "举措") + "。")
            : Words.shown(task.measures(), of + "举措").stream().map(Words::sentence).toList();
    boolean nobody = task.lead().isEmpty() && task.support().isEmpty();
    return new TaskView(
        name,
        measures,
        Words.shown(task.lead(), of + "牵头单位"),
        nobody ? List.of(Words.open(of + "责任单位")) : Words.shown(task.support(), of + "配合单位"),
        Words.shown(task.deadline(), of + "时限"));
  }

  private static @Nullable ClosingView closing(@Nullable Closing closing) {
    if (closing == null) {
      return null;
    }
    return new ClosingView(
        closing.effective() == null ? null : Words.date(closing.effective()),
        closing.expiry() == null ? Words.open("有效期") : Words.date(closing.expiry()),
        closing.interpreters().isEmpty()
            ? null
            : String.join("、", Words.shown(closing.interpreters(), "解释单位")));
  }
}
