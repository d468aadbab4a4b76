package io.planwright.extract.incentive;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Completes the words of a trigger that leans on what was said before it.
 *
 * <p>Example: behind {@code 单个项目投资1亿元以下} the trigger {@code 1亿元以上} is 单个项目投资1亿元以上.
 */
final class TriggerWords {
  /** A trigger that is nothing but a step of a scale: 1亿元以上, 500万元至2000万元的部分. */
  private static final Pattern STEP = Pattern.compile("(?:不?超过|不?高于|不?低于|达到|满)?\\d[^，；]*");

  private static final String STEP_BEGINS = "不超高低达满0123456789";

  /** 其团队, 开展该项业务: points, near its beginning, at what was said before. */
  private static final Pattern POINTS_BACK =
      Pattern.compile("^[^，；]{0,6}(?<![应须])该|^其(?![中他余次])|^[在待][^，；]*后$|^每(?:增|多|超|再|新增|提高|上升)");

  private static final int LATEST_POINTER = 6;

  /**
   * What stands before a trigger.
   *
   * @param before the trigger before it in the section, empty for none
   * @param said what was said last: that trigger, or a sentence between it and this one
   * @param heading the heading it stands under, empty for none
   * @param words the words of its sentence in front of the award
   */
  record Context(String before, String said, String heading, String words) {}

  private TriggerWords() {}

  /** The trigger with what it leaves unsaid; empty only when nothing at all stands before it. */
  static String complete(String trigger, Context context) {
    if (trigger.isEmpty()) {
      return Stream.of(context.heading(), context.said(), context.words())
          .filter(words -> !words.isBlank())
          .findFirst()
          .orElse("");
    }
    if (STEP_BEGINS.indexOf(trigger.charAt(0)) >= 0 && STEP.matcher(trigger).matches()) {
      String before = context.before();
      Matcher scale = STEP.matcher(before).region(before.lastIndexOf('，') + 1, before.length());
      if (scale.find()) {
        return before.substring(0, scale.start()) + trigger;
      }
    }
    String said = context.said().isEmpty() ? context.heading() : context.said();
    boolean mayPoint =
        "其在待每".indexOf(trigger.charAt(0)) >= 0 || trigger.lastIndexOf('该', LATEST_POINTER) >= 0;
    boolean pointsBack = mayPoint && POINTS_BACK.matcher(trigger).find() && !said.contains(trigger);
    return pointsBack && !said.isEmpty() ? said + "，" + trigger : trigger;
  }
}
