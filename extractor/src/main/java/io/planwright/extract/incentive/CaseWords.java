package io.planwright.extract.incentive;

import java.util.List;

/** Words in front of a ceiling that tell what it is the ceiling of. */
final class CaseWords {
  private static final List<String> SINGLE =
      List.of(
          "单个", "单一", "单户", "单家", "单项", "单台", "每家", "每个", "每户", "每人", "每项", "每年", "每次", "每件", "同一",
          "累计", "总额", "全年", "最高");

  private static final List<String> OVERALL =
      List.of("以上两项", "上述两项", "以上各项", "以上奖励", "各项奖励", "两项合计");

  private CaseWords() {}

  /** 单个项目, 每家企业每年: the ceiling of one case of what was stated before. */
  static boolean isSingleCase(String words) {
    return words.length() <= 30
        && SINGLE.stream()
            .anyMatch(w -> words.startsWith(w) || (words.length() <= 12 && words.contains(w)));
  }

  /** 以上两项合计: a ceiling over several incentives, a record of its own. */
  static boolean isOverall(String words) {
    return OVERALL.stream().anyMatch(words::contains);
  }
}
