package io.planwright.extract.target;

import io.planwright.model.TargetKind;

/** Writes an indicator as a noun phrase: 高新技术产业投资 with a rate of growth is 高新技术产业投资年均增长率. */
final class IndicatorNames {
  private IndicatorNames() {}

  /** 营业收入 and 占全省 make 营业收入占全省比重. */
  static String shareOf(String whole, String part) {
    boolean named = part.endsWith("比重") || part.endsWith("比例") || part.endsWith("份额");
    return whole + part + (named ? "" : "比重");
  }

  static String of(String noun, TargetKind kind, String verb, boolean perYear) {
    return switch (kind) {
      case GROWTH -> growth(noun, verb, perYear);
      case INCREMENT -> {
        boolean adds = verb.contains("增") || verb.isEmpty();
        yield adds ? noun + "新增数量" : verb + noun + "数量";
      }
      case LEVEL, MULTIPLE, DIFFERENCE -> noun;
    };
  }

  private static String growth(String noun, String verb, boolean perYear) {
    if (noun.endsWith("率") || noun.endsWith("增速") || noun.endsWith("增幅")) {
      return noun;
    }
    boolean falls =
        verb.contains("降") || verb.contains("减") || verb.contains("压") || verb.contains("缩");
    return noun + (perYear ? "年均" : "") + (falls ? "下降率" : "增长率");
  }
}
