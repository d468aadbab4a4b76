package io.planwright.templates.parameters;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All parameters of a draft, in the order of the file.
 *
 * @param template the template set (模板): 三年行动方案, 实施方案, 若干措施 or one of the user's own; null when the
 *     command names it
 * @param place whom it is for (地区, 层级)
 * @param title the plan's own title without the period (标题), null to form it from place and topic
 * @param topic what it is about (主题): {@code 高新技术企业培育}
 * @param period the years it covers (期间), null when not decided
 * @param issue how it is issued (印发)
 * @param basis what it rests on (依据)
 * @param guidance guiding words (指导思想), null when open
 * @param principles basic principles (基本原则)
 * @param indicators what is to be reached (指标)
 * @param tasks what is to be done, in groups (任务)
 * @param incentives who gets what (政策)
 * @param safeguards how it is made to happen (保障)
 * @param closing when it takes effect and ends (附则), null for none
 * @param annexes the tables behind it (附件), in order
 */
public record PlanParameters(
    @Nullable String template,
    Place place,
    @Nullable String title,
    @Nullable String topic,
    @Nullable Period period,
    Issue issue,
    List<Basis> basis,
    @Nullable String guidance,
    List<Statement> principles,
    List<IndicatorPlan> indicators,
    List<TaskGroup> tasks,
    List<IncentivePlan> incentives,
    List<Statement> safeguards,
    @Nullable Closing closing,
    List<AnnexKind> annexes) {
  /** Copies the lists. */
  public PlanParameters {
    basis = List.copyOf(basis);
    principles = List.copyOf(principles);
    indicators = List.copyOf(indicators);
    tasks = List.copyOf(tasks);
    incentives = List.copyOf(incentives);
    safeguards = List.copyOf(safeguards);
    annexes = List.copyOf(annexes);
  }
}
