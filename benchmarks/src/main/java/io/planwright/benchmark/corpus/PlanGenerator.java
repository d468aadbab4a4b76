package io.planwright.benchmark.corpus;

import io.planwright.benchmark.corpus.PlaceNames.Place;
import io.planwright.model.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes plans, the same ones for the same seed.
 *
 * <p>Example: plan 17 is a 行动计划 of 映湖区 for 2022 to 2024 with some fifty clauses, nine targets and
 * seven incentives.
 */
public final class PlanGenerator {
  private static final int FIRST_YEAR = 2015;
  private static final int YEARS = 10;
  private static final String LABELS = "一二三四五六七八九十";

  private final long seed;
  private final PlaceNames places;

  /** Creates a generator; the seed decides all plans. */
  public PlanGenerator(long seed) {
    this.seed = seed;
    this.places = new PlaceNames(new Random(seed));
  }

  /** One plan. */
  public GeneratedPlan plan(int number) {
    return new Making(number).plan();
  }

  /** One plan in the making. */
  private final class Making {
    private final Random random;
    private final Place place;
    private final String field;
    private final String type;
    private final int start;
    private final PlanText out;
    private final Sentences sentences;

    Making(int number) {
      random = new Random(seed * 1_000_003 + number);
      // The random numbers of neighbouring seeds resemble each other at first.
      random.nextLong();
      place = places.any(random);
      field = any(Words.FIELDS);
      type = any(Words.TYPES);
      start = FIRST_YEAR + random.nextInt(YEARS);
      out = new PlanText(number, place, place.own() + title(), type, start);
      sentences = new Sentences(random, out, place);
    }

    private String title() {
      return switch (type) {
        case "若干措施" -> "支持" + field + "高质量发展若干措施";
        case "实施意见" -> "关于促进" + field + "发展的实施意见";
        default -> field + "发展三年" + type + "（" + start + "—" + (start + 2) + "年）";
      };
    }

    private String any(List<String> words) {
      return words.get(random.nextInt(words.size()));
    }

    GeneratedPlan plan() {
      String title = out.title();
      LocalDate issued = LocalDate.of(start, 1 + random.nextInt(12), 1 + random.nextInt(28));
      out.line(place.own() + "人民政府办公室关于印发《" + title + "》的通知");
      out.line(out.number());
      out.line("各乡镇人民政府、街道办事处，" + place.own() + "政府各部门、各直属机构：");
      out.line("《" + title + "》已经研究同意，现印发给你们，请结合实际认真贯彻落实。");
      out.line(place.own() + "人民政府办公室");
      out.line(
          issued.getYear() + "年" + issued.getMonthValue() + "月" + issued.getDayOfMonth() + "日");
      out.line(title);
      out.line("为" + any(Words.AIMS) + "，推动" + place.own() + field + "加快发展，制定本" + type + "。");
      general();
      goals();
      tasks();
      policies();
      safeguards();
      return out.finish(issued);
    }

    private void general() {
      out.open("一、", 1, "总体要求", Section.Kind.GENERAL);
      out.line("坚持以" + any(Words.AIMS) + "为主线，围绕" + field + "，" + sentences.measure());
      out.line(sentences.measure() + sentences.measure());
      out.close();
    }

    private void goals() {
      out.open("二、", 1, "发展目标", Section.Kind.GOAL);
      int groups = 2 + random.nextInt(3);
      for (int i = 0; i < groups; i++) {
        out.open("（" + LABELS.charAt(i) + "）", 2, any(Words.TASK_TITLES), Section.Kind.GOAL);
        out.begin();
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
          sentences.target(start + 2);
        }
        out.end();
        out.close();
      }
      out.close();
    }

    private void tasks() {
      out.open("三、", 1, "重点任务", Section.Kind.TASK);
      int groups = 3 + random.nextInt(3);
      for (int i = 0; i < groups; i++) {
        out.open("（" + LABELS.charAt(i) + "）", 2, any(Words.TASK_TITLES), Section.Kind.TASK);
        int items = 2 + random.nextInt(4);
        for (int j = 0; j < items; j++) {
          out.open((j + 1) + ".", 3, any(Words.TASK_TITLES), Section.Kind.TASK);
          out.begin();
          for (int n = 1 + random.nextInt(3); n > 0; n--) {
            out.add(sentences.measure());
          }
          if (random.nextInt(4) == 0) {
            sentences.target(start + random.nextInt(3));
          }
          if (random.nextInt(3) > 0) {
            sentences.duty();
          }
          out.end();
          out.close();
        }
        out.close();
      }
      out.close();
    }

    private void policies() {
      out.open("四、", 1, "政策支持", Section.Kind.POLICY);
      int items = 4 + random.nextInt(7);
      for (int i = 0; i < items; i++) {
        out.open("（" + LABELS.charAt(i) + "）", 2, any(Words.TASK_TITLES), Section.Kind.POLICY);
        out.begin();
        sentences.incentive();
        out.add(sentences.measure());
        if (random.nextInt(3) == 0) {
          sentences.duty();
        }
        out.end();
        out.close();
      }
      out.close();
    }

    private void safeguards() {
      out.open("五、", 1, "保障措施", Section.Kind.SAFEGUARD);
      List<String> titles = new ArrayList<>(Words.SAFEGUARDS);
      int items = 3 + random.nextInt(2);
      for (int i = 0; i < items; i++) {
        String title = titles.remove(random.nextInt(titles.size()));
        out.open("（" + LABELS.charAt(i) + "）", 2, title, Section.Kind.SAFEGUARD);
        out.line(sentences.measure() + sentences.measure());
        out.close();
      }
      out.close();
    }
  }
}
