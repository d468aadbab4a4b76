package io.planwright.benchmark.corpus;

import io.planwright.benchmark.corpus.PlaceNames.Place;
import io.planwright.model.Baseline;
import io.planwright.model.Benefit;
import io.planwright.model.Commitment;
import io.planwright.model.IncentiveForm;
import io.planwright.model.Indicator;
import io.planwright.model.Instrument;
import io.planwright.model.Measure;
import io.planwright.model.Quantity;
import io.planwright.model.TargetKind;
import io.planwright.model.Timeline;
import io.planwright.model.Trigger;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes the sentences of a plan, and notes the facts in them. */
final class Sentences {
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private final Random random;
  private final PlanText out;
  private final Place place;

  Sentences(Random random, PlanText out, Place place) {
    this.random = random;
    this.out = out;
    this.place = place;
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  /** What is to be done, without a number. */
  String measure() {
    String verb = any(Words.VERBS);
    String actor = any(Words.ACTORS);
    String deed = any(Words.DEEDS);
    return switch (random.nextInt(6)) {
      case 0 -> any(Words.WAYS) + "，" + verb + actor + deed + "，" + any(Words.RESULTS) + "。";
      case 1 -> verb + actor + deed + "、" + any(Words.DEEDS) + "，" + any(Words.RESULTS) + "。";
      case 2 ->
          "聚焦" + any(Words.FIELDS) + "，" + verb + actor + deed + "，着力" + any(Words.AIMS) + "。";
      case 3 -> "把" + any(Words.AIMS) + "作为抓手，" + any(Words.WAYS) + verb + actor + deed + "。";
      case 4 ->
          "对"
              + any(Words.FIELDS)
              + "，"
              + any(Words.WAYS)
              + deed
              + "；对"
              + actor
              + "，"
              + verb
              + any(Words.DEEDS)
              + "，"
              + any(Words.RESULTS)
              + "。";
      default ->
          verb
              + actor
              + "与"
              + any(Words.ACTORS)
              + deed
              + "，"
              + any(Words.AIMS)
              + "，"
              + any(Words.RESULTS)
              + "。";
    };
  }

  /** A promise with a number, until a year. */
  void target(int year) {
    String[] indicator = any(Words.INDICATORS).split(",", -1);
    int from = Integer.parseInt(indicator[3]);
    int to = Integer.parseInt(indicator[4]);
    int number = from + (int) ((to - from) * random.nextDouble() * random.nextDouble());
    boolean stretch = random.nextInt(4) == 0;
    boolean least = random.nextInt(2) == 0;
    boolean based = random.nextInt(3) == 0;
    int before = Math.max(1, number * 2 / 3);
    out.add("到" + year + "年，");
    int begin = out.length();
    out.add(stretch ? "力争" : "").add(indicator[0]);
    out.add(based ? "由" + (year - 3) + "年的" + before + indicator[2] + "增加到" : "达到");
    int valueBegin = out.length();
    out.add(number + indicator[2]);
    int valueEnd = out.length();
    out.add(least ? "以上" : "");
    BigDecimal value = BigDecimal.valueOf(number);
    out.target(
        out.excerpt(begin, out.length()),
        out.excerpt(valueBegin, valueEnd),
        new Indicator(indicator[0], id(indicator[1])),
        new Quantity(least ? new Measure.AtLeast(value) : new Measure.Exactly(value), indicator[2]),
        TargetKind.LEVEL,
        stretch ? Commitment.STRETCH : Commitment.FIRM,
        new Timeline(year, false, null, null),
        based ? new Baseline(year - 3, BigDecimal.valueOf(before)) : Baseline.NONE);
    out.add("。");
  }

  private static @Nullable String id(String written) {
    return written.equals("-") ? null : written;
  }

  /** Money for somebody. */
  void incentive() {
    String[] trigger = any(Words.TRIGGERS).split(",", -1);
    boolean rate = random.nextInt(3) == 0;
    int amount = (1 + random.nextInt(20)) * (random.nextInt(3) == 0 ? 50 : 5);
    int percent = 5 * (1 + random.nextInt(10));
    boolean award = !rate && random.nextInt(3) > 0;
    int begin = out.length();
    out.add("对").add(trigger[0]).add("，");
    int valueBegin;
    if (rate) {
      out.add("按实际投入的");
      valueBegin = out.length();
      out.add(percent + "%");
    } else {
      out.add("一次性给予");
      valueBegin = out.length();
      out.add(amount + "万元");
    }
    int valueEnd = out.length();
    out.add(rate ? "给予补助，最高不超过" + amount + "万元" : award ? "奖励" : "补助");
    BigDecimal yuan = TEN_THOUSAND.multiply(BigDecimal.valueOf(amount));
    out.incentive(
        out.excerpt(begin, out.length()),
        out.excerpt(valueBegin, valueEnd),
        new Trigger(trigger[0], id(trigger[1])),
        award ? Instrument.AWARD : Instrument.SUBSIDY,
        rate
            ? new Benefit(
                IncentiveForm.RATE_WITH_CAP,
                null,
                yuan,
                BigDecimal.valueOf(percent),
                null,
                "实际投入",
                null,
                false)
            : new Benefit(IncentiveForm.FIXED, yuan, null, null, null, null, null, false));
    out.add("。");
  }

  /** Who is in charge. */
  void duty() {
    String kind = place.kind();
    List<String> lead = List.of(kind + any(Words.AGENCIES));
    List<String> support = new ArrayList<>();
    for (int n = random.nextInt(3); n > 0; n--) {
      support.add(kind + any(Words.AGENCIES));
    }
    int begin = out.length();
    out.add("（牵头单位：").add(lead.getFirst());
    out.add(support.isEmpty() ? "" : "；配合单位：" + String.join("、", support));
    out.add("）");
    out.duty(out.excerpt(begin, out.length()), lead, support);
  }
}
