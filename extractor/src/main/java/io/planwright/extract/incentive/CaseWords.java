package io.planwright.extract.incentive;

/** Words in front of a ceiling that tell what it is the ceiling of. */
final class CaseWords {
  private CaseWords() {}

  /** 单个项目, 每家企业每年: the ceiling of one case of what was stated before. */
  static boolean isSingleCase(String words) {
    return words.length() <= 30
        && AwardWords.of(AwardWords.Kind.SINGLE).stream()
            .anyMatch(w -> words.startsWith(w) || (words.length() <= 12 && words.contains(w)));
  }

  /** 以上两项合计: a ceiling over several incentives, a record of its own. */
  static boolean isOverall(String words) {
    return AwardWords.speakOfAll(words);
  }
}
