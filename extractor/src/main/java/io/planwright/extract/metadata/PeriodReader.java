package io.planwright.extract.metadata;

import io.planwright.extract.outline.Outline;
import io.planwright.lexicon.Tsv;
import io.planwright.model.Section;
import io.planwright.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the years a plan runs: from its title ({@code （2024—2026年）}, {@code 2024年工作要点}, {@code
 * “十四五”}), else from a sentence that states them ({@code 实施期限为2024—2026年}, {@code 从2024年起用三年时间}). A
 * lone target year ({@code 到2027年}) is no period.
 */
final class PeriodReader {
  private static final String YEAR = "((?:19|20)\\d{2})";
  private static final String NUMBER = "([1-9]|10|[一二两三四五六七八九十])";
  private static final String DASH = "年?度?\\s?(?:—+|-+|～+|至|到|–)\\s?";

  private static final Pattern SPAN = Pattern.compile(YEAR + DASH + YEAR + "(?!\\d)");
  private static final Pattern SINGLE = Pattern.compile("(?<!\\d)" + YEAR + "年度?");

  private static final Pattern STATED =
      Pattern.compile(
          "(?:实施期限?|执行期限?|规划期限?|计划期限?|方案期限?|行动期限?|行动周期|实施周期|计划周期|建设周期|有效期限?|政策期限?|实施时间|工作时间|行动时间|时间安排)"
              + "(?:[为是：，]|从|自)*(?:"
              + NUMBER
              + "年)?[，（：为]*(?:从|自)?"
              + YEAR
              + DASH
              + YEAR
              + "年?");

  private static final String[] STATED_KEYS = {
    "施期", "行期", "划期", "案期", "动期", "周期", "效期", "策期", "施时间", "作时间", "动时间", "时间安排"
  };

  private static final Pattern TIME_IN_BRACKETS =
      Pattern.compile("(?:用|通过|经过|利用|力争)" + NUMBER + "年(?:左右)?的?时间（" + YEAR + DASH + YEAR + "年?）");

  private static final Pattern TIME_BEHIND =
      Pattern.compile(
          "(?:从|自)?" + YEAR + DASH + YEAR + "年，?(?:集中|利用|用|通过)" + NUMBER + "年(?:左右)?的?时间");

  private static final Pattern FROM =
      Pattern.compile(
          "(?:从|自)?"
              + YEAR
              + "年(?:起|开始)，?(?:的|计划|力争|集中|连续|利用|用|通过|在|未来){0,2}"
              + NUMBER
              + "年(?:内|时间|左右|的时间)");

  private final Map<String, Period> plans = new LinkedHashMap<>();
  private final MetadataWords words;

  PeriodReader(MetadataWords words) {
    this.words = words;
    for (Tsv.Row row : Tsv.read(PeriodReader.class, "fiveyear.tsv")) {
      plans.put(
          row.get("name"),
          new Period(Integer.parseInt(row.get("start")), Integer.parseInt(row.get("end"))));
    }
  }

  /**
   * A plan period.
   *
   * @param start its first year
   * @param end its last year
   */
  record Period(int start, int end) {
    boolean sound() {
      return start <= end && end - start <= 30;
    }
  }

  /** The period, empty when none is stated. */
  Optional<Period> read(OwnText own, @Nullable String title) {
    Optional<Period> titled = title == null ? Optional.empty() : ofTitle(title);
    return titled.isPresent() ? titled : ofText(own);
  }

  private Optional<Period> ofTitle(String title) {
    Matcher span = SPAN.matcher(title);
    while (span.find()) {
      Period period = period(span, 1, 2);
      if (period.sound()) {
        return Optional.of(period);
      }
    }
    for (Map.Entry<String, Period> plan : plans.entrySet()) {
      if (title.contains(plan.getKey())) {
        return Optional.of(plan.getValue());
      }
    }
    Matcher single = SINGLE.matcher(title);
    while (single.find()) {
      String before = title.substring(0, single.start());
      boolean target =
          words.of("notPeriodBefore").stream().anyMatch(before::endsWith)
              || words.isAt("notPeriodAfter", title, single.end());
      if (!target) {
        return Optional.of(period(single, 1, 1));
      }
    }
    return Optional.empty();
  }

  private Optional<Period> ofText(OwnText own) {
    Optional<Period> stated =
        stated(own, STATED, 2, STATED_KEYS)
            .or(() -> stated(own, TIME_IN_BRACKETS, 2, "时间（"))
            .or(() -> stated(own, TIME_BEHIND, 1, "时间"));
    if (stated.isPresent()) {
      return stated;
    }
    Matcher from = FROM.matcher(own.text());
    for (Span sentence : sentencesWith(own.text(), "年起", "年开始")) {
      from.region(sentence.start(), sentence.end());
      while (from.find()) {
        int start = Count.year(from.group(1));
        Period period = new Period(start, start + (int) Count.of(from.group(2)) - 1);
        if (period.sound() && ofGoals(own, from.start())) {
          return Optional.of(period);
        }
      }
    }
    return Optional.empty();
  }

  /** The first period of the plan that a pattern finds; its years are two neighbouring groups. */
  private static Optional<Period> stated(
      OwnText own, Pattern pattern, int firstYear, String... keys) {
    Matcher matcher = pattern.matcher(own.text());
    for (Span sentence : sentencesWith(own.text(), keys)) {
      matcher.region(sentence.start(), sentence.end());
      while (matcher.find()) {
        Period period = period(matcher, firstYear, firstYear + 1);
        if (period.sound() && ofPlan(own, matcher.start())) {
          return Optional.of(period);
        }
      }
    }
    return Optional.empty();
  }

  /** The sentences that hold one of the words without which a pattern finds nothing. */
  private static List<Span> sentencesWith(String text, String... keys) {
    List<Span> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int key = text.length();
      for (String word : keys) {
        int next = text.indexOf(word, at, key);
        key = next < 0 ? key : next;
      }
      if (key == text.length()) {
        return found;
      }
      int start = Math.max(text.lastIndexOf('。', key) + 1, at);
      int stop = text.indexOf('。', key);
      at = stop < 0 ? text.length() : stop + 1;
      found.add(new Span(start, at));
    }
    return found;
  }

  private static Period period(Matcher matcher, int start, int end) {
    return new Period(Count.year(matcher.group(start)), Count.year(matcher.group(end)));
  }

  private static boolean ofPlan(OwnText own, int at) {
    return own.document().outline().kindAt(own.offset() + at) != Section.Kind.ANNEX;
  }

  /** Whether an offset lies before the first section or in one on aims: elsewhere it is a term. */
  private static boolean ofGoals(OwnText own, int at) {
    Outline.Node node = own.document().outline().at(own.offset() + at);
    return node == null || node.kind() == Section.Kind.GOAL || node.kind() == Section.Kind.GENERAL;
  }
}
