package io.planwright.templates.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of a paper that begins on a page of its own.
 *
 * @param kind what it is
 * @param label 附件1, or 附件 for the only one; null for other parts
 * @param title its title, one element a line as the writer of the title broke it
 * @param subtitle what stands in brackets below the title ({@code （2026—2028年）}), null for none
 * @param recipients 主送机关 without the colon, null for none
 * @param blocks its text
 * @param annexes 附件说明: the names of the annexes, in order
 * @param signature who signs, null for none
 * @param remark 附注 without its brackets, null for none
 * @param landscape whether its pages lie on their side
 */
public record Part(
    Kind kind,
    @Nullable String label,
    List<String> title,
    @Nullable String subtitle,
    @Nullable String recipients,
    List<Block> blocks,
    List<String> annexes,
    @Nullable Signature signature,
    @Nullable String remark,
    boolean landscape) {
  /** Copies the lists. */
  public Part {
    title = List.copyOf(title);
    blocks = List.copyOf(blocks);
    annexes = List.copyOf(annexes);
  }

  /** The same without notes. */
  public Part withoutNotes() {
    return new Part(
        kind,
        label,
        title,
        subtitle,
        recipients,
        blocks.stream().map(Block::withoutNotes).toList(),
        annexes,
        signature,
        remark,
        landscape);
  }

  /** What a part is. */
  public enum Kind {
    /** The notice that issues the plan. */
    NOTICE,
    /** The plan. */
    PLAN,
    /** An annex. */
    ANNEX
  }

  /**
   * 发文机关署名 and 成文日期.
   *
   * @param issuer who signs
   * @param date {@code 2026年3月12日}
   * @param sealed whether a seal goes over both
   */
  public record Signature(String issuer, String date, boolean sealed) {}
}
