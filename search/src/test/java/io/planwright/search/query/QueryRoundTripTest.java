package io.planwright.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.model.Instrument;
import io.planwright.model.Metadata;
import io.planwright.model.Section;
import io.planwright.search.query.AmountRange.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What is written reads back, and whatever is typed is read or refused in good order. */
class QueryRoundTripTest {
  private static final List<String> TEXTS =
      List.of(
          "高企",
          "首次认定",
          "R&D",
          "C++",
          "AND",
          "或",
          "非",
          "-5%",
          "a:b",
          "地区:云湖",
          "10:30",
          "他说\"好\"",
          "“引”",
          "x*y",
          "(a)",
          "\\",
          "a\\b",
          "《书》",
          "两 词",
          "*",
          "10,000",
          "||",
          "𠮷林",
          "ＡＮＤ",
          "+",
          "!",
          "http://a.cn",
          "云政办（2024）5号",
          "不低于",
          "100%",
          "a|b",
          "「",
          "：");
  private static final String LETTERS =
      "高企奖励地区年份金额与或非年以上至十万亿% 　\t\"“”「」《》()（）:：,，、;；|&!！+-*＊\\.。～—.<>=≥0123456789２ANDORTa\uD842\u200B\n";

  private final QueryParser parser = new QueryParser();
  private final Random random = new Random(20_240_501);

  @Test
  void aWrittenTreeReadsBackAsItself() {
    for (int round = 0; round < 20_000; round++) {
      PolicyQuery query = PolicyQuery.of(tree(4));
      String written = query.toString();
      assertThat(parser.parse(written)).as(written).returns(query, PolicyQuery::bare);
    }
  }

  @Test
  void garbageIsReadOrRefusedAndNothingElse() {
    int read = 0;
    int refused = 0;
    for (int round = 0; round < 50_000; round++) {
      String line = garbage();
      try {
        PolicyQuery query = parser.parse(line);
        assertThat(parser.parse(query.toString()).bare()).as(line).isEqualTo(query.bare());
        read++;
      } catch (QueryException mistake) {
        assertThat(mistake.span().end()).as(line).isLessThanOrEqualTo(line.length());
        refused++;
      }
    }
    assertThat(read).isGreaterThan(10_000);
    assertThat(refused).isGreaterThan(10_000);
  }

  private String garbage() {
    StringBuilder line = new StringBuilder();
    int parts = 1 + random.nextInt(8);
    for (int part = 0; part < parts; part++) {
      switch (random.nextInt(6)) {
        case 0 -> line.append(one(TEXTS));
        case 1 -> line.append(one(List.of("地区:", "年份：", "金额:>=", "层级:", "工具:", "文号:", "地区:(")));
        case 2 ->
            line.append(one(List.of(" AND ", " OR ", " NOT ", " ", "..", "10万", "2018-2022")));
        default -> {
          for (int i = random.nextInt(6); i >= 0; i--) {
            line.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
          }
        }
      }
    }
    return line.toString();
  }

  private Query tree(int depth) {
    return switch (random.nextInt(depth == 0 ? 5 : 9)) {
      case 0, 1 -> words();
      case 2 -> new Query.Phrase(phrase(), Query.NOWHERE);
      case 3 -> new Query.Prefix(one(TEXTS.subList(0, 6)) + one(TEXTS), Query.NOWHERE);
      case 4 -> filter();
      case 5 -> Query.or(members(depth));
      case 6 -> Query.not(tree(depth - 1), Query.NOWHERE);
      default -> Query.and(members(depth));
    };
  }

  private List<Query> members(int depth) {
    return some(() -> tree(depth - 1));
  }

  private Query words() {
    return new Query.Words(
        some(() -> new Query.Word(one(TEXTS) + one(TEXTS), random.nextInt(5) == 0, Query.NOWHERE)),
        Query.NOWHERE);
  }

  private String phrase() {
    return one(TEXTS.subList(0, 6)) + (random.nextBoolean() ? " " : "") + one(TEXTS);
  }

  private Filter filter() {
    return switch (random.nextInt(7)) {
      case 0 -> Filter.levels(distinct(Metadata.Level.values()).toArray(Metadata.Level[]::new));
      case 1 -> Filter.instruments(distinct(Instrument.values()).toArray(Instrument[]::new));
      case 2 -> Filter.sections(distinct(Section.Kind.values()).toArray(Section.Kind[]::new));
      case 3 -> Filter.years(some(this::years).stream().distinct().toArray(YearRange[]::new));
      case 4 -> Filter.amounts(some(this::amounts).stream().distinct().toArray(AmountRange[]::new));
      default ->
          new Filter.Names(
              one(List.of(Field.REGION, Field.NUMBER, Field.UNIT, Field.TITLE, Field.INDICATOR)),
              some(() -> new Filter.Name(phrase(), random.nextInt(4) == 0, Query.NOWHERE)),
              Query.NOWHERE);
    };
  }

  private YearRange years() {
    int from = 1950 + random.nextInt(100);
    return switch (random.nextInt(3)) {
      case 0 -> new YearRange(from, null);
      case 1 -> new YearRange(null, from);
      default -> new YearRange(from, from + random.nextInt(10));
    };
  }

  private AmountRange amounts() {
    Measure measure = random.nextBoolean() ? Measure.YUAN : Measure.PERCENT;
    BigDecimal value = BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(3) - 1);
    return switch (random.nextInt(5)) {
      case 0 -> AmountRange.atLeast(measure, value);
      case 1 -> AmountRange.moreThan(measure, value);
      case 2 -> AmountRange.atMost(measure, value);
      case 3 -> AmountRange.lessThan(measure, value);
      default -> AmountRange.between(measure, value, value.multiply(BigDecimal.TEN));
    };
  }

  private <T> List<T> distinct(T[] values) {
    return some(() -> values[random.nextInt(values.length)]).stream().distinct().toList();
  }

  private <T> List<T> some(Supplier<T> make) {
    List<T> values = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      values.add(make.get());
    }
    return values;
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
