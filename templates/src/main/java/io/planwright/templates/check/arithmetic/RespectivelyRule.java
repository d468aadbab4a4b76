package io.planwright.templates.check.arithmetic;

import io.planwright.model.Mention;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import io.planwright.templates.check.Skeleton;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A10: 国家级、省级、市级平台分别给予100万元、50万元、20万元 — as many values as names. Only where all names stand in one
 * list with 、 between them, since 和 and 及 may bind more closely.
 */
public final class RespectivelyRule implements Rule {
  private static final Pattern RESPECTIVELY =
      Skeleton.pattern(
          "(?<names>[^，；。：（）]*?)，?分别(?:按照?|给予|奖励|补助|达到|新增|为|不低于|不少于|超过|突破|一次性|再|最高|增长)*"
              + "[^#，；。和及]{0,12}(?<values>#(?:、#)+)(?![、和及与]|[^#，；。]{0,3}#)");

  private static final Pattern LABEL = Pattern.compile("^[一二三四五六七八九十\\d]{1,3}、");

  private static final Pattern JOINED = Pattern.compile("和|及|与|或|以及");

  @Override
  public String id() {
    return "A10";
  }

  @Override
  public void check(PlanText plan, Report report) {
    for (Skeleton skeleton : Skeleton.all(plan, 2)) {
      Matcher matcher = RESPECTIVELY.matcher(skeleton.text());
      while (matcher.find()) {
        check(skeleton, matcher, report);
      }
    }
  }

  private static void check(Skeleton skeleton, Matcher matcher, Report report) {
    List<Mention> values = skeleton.numbers(matcher.start("values"), matcher.end("values"));
    String unit = values.getFirst().quantity().unit();
    boolean alike = values.stream().allMatch(value -> value.quantity().unit().equals(unit));
    String names = LABEL.matcher(matcher.group("names")).replaceFirst("");
    List<String> list = List.of(names.split("、", -1));
    int numbers = skeleton.numbers(matcher.start("names"), matcher.end("names")).size();
    boolean plain = alike && list.size() > 1 && numbers == 0 && !JOINED.matcher(names).find();
    boolean wrong = values.size() > list.size() || (values.size() < list.size() && isOneList(list));
    if (plain && wrong && !splits(names, values.size())) {
      report.add(
          skeleton.span(matcher.start("values"), matcher.end("values")),
          list.size(),
          values.size());
    }
  }

  /**
   * 国家级、省级、市级平台 is one list; 国家级、省级平台、基地 may be two lists in one another. In one list all names but
   * the last, behind which comes what they have in common, end alike or are as long as each other.
   */
  private static boolean isOneList(List<String> list) {
    List<String> names = list.subList(0, list.size() - 1);
    String second = names.getLast();
    if (second.isEmpty()) {
      return false;
    }
    boolean alike =
        names.stream().allMatch(name -> name.endsWith(second.substring(second.length() - 1)));
    return alike && list.getLast().length() > second.length();
  }

  /** Whether some words of the names say how many there are: 前三名. */
  private static boolean splits(String names, int values) {
    String numeral = "零一二三四五六七八九十".substring(values % 11, values % 11 + 1);
    return names.contains("前" + numeral) || names.contains(numeral + "个") || names.contains("各");
  }
}
