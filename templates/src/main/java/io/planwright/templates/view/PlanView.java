package io.planwright.templates.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a template sees. Texts of what is missing read 【待填：…】; null and empty lists stand for
 * what is not wanted.
 *
 * @param title the plan's title without its period
 * @param subtitle the period in brackets ({@code （2026—2028年）}), null where there is none or the
 *     title has it
 * @param type 行动方案, 实施方案, 措施 …: how the plan speaks of itself
 * @param topic what it is about: {@code 高新技术企业培育}
 * @param place whom it is for
 * @param period the years, null when not decided
 * @param issue how it is issued
 * @param basis what it rests on, each as {@code 《…》（文号）}
 * @param guidance guiding words, null for none
 * @param principles basic principles
 * @param targets what is to be reached
 * @param tasks what is to be done
 * @param incentives who gets what
 * @param safeguards how it is made to happen
 * @param closing when it is in force, null for none
 * @param annexes the tables behind it
 */
public record PlanView(
    String title,
    @Nullable String subtitle,
    String type,
    String topic,
    PlaceView place,
    @Nullable PeriodView period,
    IssueView issue,
    List<String> basis,
    @Nullable String guidance,
    List<StatementView> principles,
    TargetsView targets,
    List<TaskView.Group> tasks,
    List<IncentiveView.Group> incentives,
    List<StatementView> safeguards,
    @Nullable ClosingView closing,
    List<AnnexView> annexes) {
  /** Copies the lists. */
  public PlanView {
    basis = List.copyOf(basis);
    principles = List.copyOf(principles);
    tasks = List.copyOf(tasks);
    incentives = List.copyOf(incentives);
    safeguards = List.copyOf(safeguards);
    annexes = List.copyOf(annexes);
  }

  /**
   * The place.
   *
   * @param name {@code 东屏区}
   * @param all {@code 全区}
   * @param our {@code 我区}
   * @param prefix {@code 区}: before the names of its agencies
   * @param government {@code 区政府}; 管委会 of a zone
   */
  public record PlaceView(String name, String all, String our, String prefix, String government) {}

  /**
   * The period.
   *
   * @param from the first year, {@code 2026}
   * @param to the last year
   * @param years how many
   * @param words {@code 2026—2028年}, {@code 2026年} for a single year
   * @param count {@code 三} for three years
   */
  public record PeriodView(String from, String to, int years, String words, String count) {}

  /**
   * How it is issued.
   *
   * @param notice whether a notice goes in front
   * @param issuer 发文机关
   * @param docNumber 发文字号
   * @param date 成文日期
   * @param recipients 主送, joined
   * @param copies 抄送
   * @param approval by whom it was approved ({@code 区政府第12次常务会议}), null for nobody
   * @param sealed whether a seal goes over the signature
   * @param remark 附注, null for none
   */
  public record IssueView(
      boolean notice,
      String issuer,
      String docNumber,
      String date,
      String recipients,
      List<String> copies,
      @Nullable String approval,
      boolean sealed,
      @Nullable String remark) {
    /** Copies the list. */
    public IssueView {
      copies = List.copyOf(copies);
    }
  }

  /**
   * A principle or a safeguard.
   *
   * @param name its lead
   * @param text what follows, with its full stop
   */
  public record StatementView(String name, String text) {}

  /**
   * When it is in force.
   *
   * @param effective {@code 2026年4月1日}, null for the day it is issued
   * @param expiry the last day
   * @param interpreters who explains it, joined; null for nobody
   */
  public record ClosingView(
      @Nullable String effective, String expiry, @Nullable String interpreters) {}
}
