package io.planwright.cli.parameters;

import io.planwright.model.Metadata.Level;
import io.planwright.templates.parameters.AnnexKind;
import io.planwright.templates.parameters.Basis;
import io.planwright.templates.parameters.Closing;
import io.planwright.templates.parameters.IncentivePlan;
import io.planwright.templates.parameters.IndicatorPlan;
import io.planwright.templates.parameters.Issue;
import io.planwright.templates.parameters.Period;
import io.planwright.templates.parameters.Place;
import io.planwright.templates.parameters.PlanParameters;
import io.planwright.templates.parameters.Statement;
import io.planwright.templates.parameters.Task;
import io.planwright.templates.parameters.TaskGroup;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys of a parameter file, in their order. */
final class FileKeys {
  private static final Key<PlanParameters, String> TEMPLATE =
      Key.optional("模板", TextShape.NAME, PlanParameters::template, "三年行动方案、实施方案、若干措施，或自备模板的名称");

  private static final Key<PlanParameters, String> PLACE =
      Key.optional("地区", TextShape.NAME, plan -> plan.place().name(), "规划所管的地方，如 东屏区");

  private static final Key<PlanParameters, String> PARENT =
      Key.optional("上级地区", TextShape.NAME, plan -> plan.place().parent(), "上一级的地方，如 云湖市");

  private static final Key<PlanParameters, Level> LEVEL =
      Key.optional(
          "层级",
          new ChoiceShape<Level>()
              .or("国家", Level.NATIONAL)
              .or("省", Level.PROVINCE)
              .or("市", Level.CITY)
              .or("区县", Level.COUNTY)
              .or("园区", Level.ZONE)
              .or("乡镇", Level.TOWN),
          plan -> plan.place().level(),
          "国家、省、市、区县、园区、乡镇");

  private static final Key<PlanParameters, String> TITLE =
      Key.optional("标题", TextShape.NAME, PlanParameters::title, "方案自己的标题，不写年份；不写即由地区和主题组成");

  private static final Key<PlanParameters, String> TOPIC =
      Key.optional("主题", TextShape.NAME, PlanParameters::topic, "讲什么，如 高新技术企业培育");

  private static final Key<PlanParameters, Period> PERIOD =
      Key.<PlanParameters, Period>optional(
              "期间", new PeriodShape(), PlanParameters::period, "起止年份，如 2026-2028")
          .then(Reading::period);

  private static final Key<PlanParameters, Issue> ISSUE =
      Key.optional("印发", IssueKeys.ISSUE, PlanParameters::issue, "怎样发文");

  private static final Key<PlanParameters, List<Basis>> BASIS =
      Key.optional("依据", ListShape.of(IssueKeys.BASIS), PlanParameters::basis, "依据的文件，按引用顺序");

  private static final Key<PlanParameters, String> GUIDANCE =
      Key.optional("指导思想", TextShape.SENTENCES, PlanParameters::guidance, "一段话");

  private static final Key<PlanParameters, List<Statement>> PRINCIPLES =
      Key.optional("基本原则", ListShape.of(IssueKeys.STATEMENT), PlanParameters::principles, "一条原则一项");

  private static final Key<PlanParameters, List<IndicatorPlan>> INDICATORS =
      Key.optional(
          "指标", ListShape.of(IndicatorKeys.INDICATOR), PlanParameters::indicators, "一个指标一项");

  private static final Key<Task, String> TASK_NAME =
      Key.required("名称", TextShape.NAME, Task::name, "任务标题，如 建强三级企业库");

  private static final Key<Task, List<String>> MEASURES =
      Key.optional(
          "举措", new ListShape<>(TextShape.SENTENCES, false), Task::measures, "做什么，一条举措一项，一两句话");

  private static final Key<Task, List<String>> LEAD =
      Key.optional("牵头", ListShape.NAMES, Task::lead, "牵头单位");

  private static final Key<Task, List<String>> SUPPORT =
      Key.optional("配合", ListShape.NAMES, Task::support, "配合单位");

  private static final Key<Task, String> DEADLINE =
      Key.optional("时限", TextShape.NAME, Task::deadline, "完成时限，如 2028年12月；不写即整个期间");

  private static final RecordShape<Task> TASK =
      RecordShape.of(
              List.of(TASK_NAME, MEASURES, LEAD, SUPPORT, DEADLINE),
              (fields, reading) ->
                  new Task(
                      fields.need(TASK_NAME),
                      fields.list(MEASURES),
                      fields.list(LEAD),
                      fields.list(SUPPORT),
                      fields.get(DEADLINE)))
          .open(Task.OPEN);

  private static final Key<TaskGroup, String> GROUP_NAME =
      Key.required("板块", TextShape.NAME, TaskGroup::name, "一组任务的标题，如 梯次培育行动");

  private static final Key<TaskGroup, List<Task>> GROUP_TASKS =
      Key.optional("任务项", ListShape.of(TASK), TaskGroup::tasks, "板块里的任务，一个任务一项");

  private static final RecordShape<TaskGroup> TASK_GROUP =
      RecordShape.of(
              List.of(GROUP_NAME, GROUP_TASKS),
              (fields, reading) -> new TaskGroup(fields.need(GROUP_NAME), fields.list(GROUP_TASKS)))
          .open(TaskGroup.OPEN);

  private static final Key<PlanParameters, List<TaskGroup>> TASKS =
      Key.optional("任务", ListShape.of(TASK_GROUP), PlanParameters::tasks, "一个板块一项");

  private static final Key<PlanParameters, List<IncentivePlan>> INCENTIVES =
      Key.optional(
          "政策",
          ListShape.of(IncentiveKeys.INCENTIVE),
          PlanParameters::incentives,
          "激励条款，一条一项；金额、上限、比例写哪个，就是哪种给法");

  private static final Key<PlanParameters, List<Statement>> SAFEGUARDS =
      Key.optional(
          "保障", ListShape.of(IssueKeys.STATEMENT), PlanParameters::safeguards, "保障措施，一条一项");

  private static final Key<PlanParameters, Closing> CLOSING =
      Key.optional("附则", IssueKeys.CLOSING, PlanParameters::closing, "何时施行，何时失效");

  private static final Key<PlanParameters, List<AnnexKind>> ANNEXES =
      Key.optional(
          "附件",
          new ListShape<>(annexes(), true),
          PlanParameters::annexes,
          "要哪些附表：主要指标表、任务分解表、责任分工表");

  /** The whole file. */
  static final RecordShape<PlanParameters> FILE =
      RecordShape.of(
          List.of(
              TEMPLATE.awaited(),
              PLACE.awaited(),
              PARENT,
              LEVEL.awaited(),
              TITLE,
              TOPIC.awaited(),
              PERIOD.awaited(),
              ISSUE,
              BASIS,
              GUIDANCE,
              PRINCIPLES,
              INDICATORS,
              TASKS,
              INCENTIVES,
              SAFEGUARDS,
              CLOSING,
              ANNEXES),
          FileKeys::make);

  /** What all keys are called. */
  static final List<String> ALL_NAMES = names();

  private FileKeys() {}

  private static ChoiceShape<AnnexKind> annexes() {
    ChoiceShape<AnnexKind> words = new ChoiceShape<>();
    for (AnnexKind kind : AnnexKind.values()) {
      if (kind != AnnexKind.OPEN) {
        words.or(kind.title(), kind);
      }
    }
    return words.open(AnnexKind.OPEN);
  }

  private static List<String> names() {
    Set<String> names = new LinkedHashSet<>();
    collect(FILE, names);
    return List.copyOf(names);
  }

  private static void collect(Shape<?> shape, Set<String> names) {
    for (Key<?, ?> key : shape.keys()) {
      names.add(key.name());
      collect(key.shape(), names);
    }
  }

  private static @Nullable PlanParameters make(Fields fields, Reading reading) {
    List<AnnexKind> annexes = fields.list(ANNEXES);
    if (annexes.stream().distinct().count() < annexes.size()) {
      reading.problemUnder(ANNEXES, fields, "params.annexTwice");
      return null;
    }
    return new PlanParameters(
        fields.get(TEMPLATE),
        new Place(fields.get(PLACE), fields.get(PARENT), fields.get(LEVEL)),
        fields.get(TITLE),
        fields.get(TOPIC),
        fields.get(PERIOD),
        fields.orElse(ISSUE, IssueKeys.NO_ISSUE),
        fields.list(BASIS),
        fields.get(GUIDANCE),
        fields.list(PRINCIPLES),
        fields.list(INDICATORS),
        fields.list(TASKS),
        fields.list(INCENTIVES),
        fields.list(SAFEGUARDS),
        fields.get(CLOSING),
        annexes);
  }
}
