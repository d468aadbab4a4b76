package io.planwright.extract.target;

import io.planwright.model.TargetKind;
import java.util.List;

/** Writes an indicator as a noun phrase: 高新技术产业投资 with a rate of growth is 高新技术产业投资年均增长率. */
final class IndicatorNames {
  private static final String QUANTITY = "数量";

  /** What is in verbs by which something becomes less. */
  private static final List<String> FALLING =
      List.of("降", "减", "压", "缩", "节约", "淘汰", "化解", "腾退", "关停");

  private IndicatorNames() {}

  /** 营业收入 and 占全省 make 营业收入占全省比重. */
  static String shareOf(String whole, String part) {
    boolean named = part.endsWith("比重") || part.endsWith("比例") || part.endsWith("份额");
    return whole + part + (named ? "" : "比重");
  }

  static String of(String noun, TargetKind kind, String verb, boolean perYear) {
    return switch (kind) {
      case GROWTH -> growth(noun, verb, perYear);
      case INCREMENT -> increment(noun, verb);
      case DIFFERENCE -> falls(verb) ? noun + "降幅" : noun;
      case LEVEL, MULTIPLE -> noun;
    };
  }

  /** 新增企业20家, 压减产能50万吨, 引进人才100名. */
  private static String increment(String noun, String verb) {
    boolean counted = noun.length() > QUANTITY.length() && noun.endsWith(QUANTITY);
    String what = counted ? noun.substring(0, noun.length() - QUANTITY.length()) : noun;
    if (falls(verb)) {
      return what + "减少" + QUANTITY;
    }
    return verb.contains("增") || verb.isEmpty() ? what + "新增" + QUANTITY : verb + what + QUANTITY;
  }

  private static boolean falls(String verb) {
    return FALLING.stream().anyMatch(verb::contains);
  }

  private static String growth(String noun, String verb, boolean perYear) {
    if (noun.endsWith("率") || noun.endsWith("增速") || noun.endsWith("增幅")) {
      return noun;
    }
    return noun + (perYear ? "年均" : "") + (falls(verb) ? "下降率" : "增长率");
  }
}
