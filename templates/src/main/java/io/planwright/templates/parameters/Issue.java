package io.planwright.templates.parameters;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a plan is issued (印发); with no notice the plan stands alone.
 *
 * @param notice whether a notice (通知) goes in front (通知: 是)
 * @param issuer the agency that issues it (发文机关), null when open
 * @param docNumber 发文字号, null when not given yet
 * @param date 成文日期, null when open
 * @param recipients whom it goes to (主送), groups in order: {@code 各镇人民政府、各街道办事处}
 * @param copies 抄送
 * @param approval by whom it was approved (审议): {@code 区政府第12次常务会议}, null for none
 * @param sealed whether a seal goes over the signature (盖章)
 * @param remark 附注 without its brackets: {@code 此件公开发布}, null for none
 */
public record Issue(
    boolean notice,
    @Nullable String issuer,
    @Nullable String docNumber,
    @Nullable LocalDate date,
    List<String> recipients,
    List<String> copies,
    @Nullable String approval,
    boolean sealed,
    @Nullable String remark) {
  /** Copies the lists. */
  public Issue {
    recipients = List.copyOf(recipients);
    copies = List.copyOf(copies);
  }
}
