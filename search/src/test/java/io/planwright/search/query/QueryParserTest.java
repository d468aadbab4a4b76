package io.planwright.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.planwright.model.Instrument;
import io.planwright.model.Metadata;
import io.planwright.model.Section;
import io.planwright.model.Span;
import io.planwright.search.query.QueryException.Code;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read out of a typed line. */
class QueryParserTest {
  private final QueryParser parser = new QueryParser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          高企 奖励                       | 高企 奖励
          高企　奖励，补助。              | 高企 奖励 补助
          高企 "首次 认定" 奖励           | (高企 奖励) AND "首次 认定"
          “首次认定”                      | "首次认定"
          「首次认定」                    | "首次认定"
          《云湖市若干措施》              | "云湖市若干措施"
          "他说\\"好\\""                  | "他说\\"好\\""
          高企 AND 奖励 OR 补助           | (高企 AND 奖励) OR 补助
          高企 与 （奖励 或 补助）        | 高企 AND (奖励 OR 补助)
          高企 && 奖励                    | 高企 AND 奖励
          高企 奖励 OR 补助               | 高企 AND (奖励 OR 补助)
          高企 -贴息                      | 高企 AND NOT 贴息
          高企 NOT (贴息 补助)            | 高企 AND NOT (贴息 补助)
          高企 非 贴息                    | 高企 AND NOT 贴息
          非公有制 或者 与会              | 非公有制 或者 与会
          NOT NOT 高企                    | 高企
          !高企                           | NOT 高企
          奖励! 补助！                    | 奖励 补助
          +高企 奖励                      | +高企 奖励
          ＋高企 奖励                     | +高企 奖励
          and or not                      | and or not
          高新＊                          | 高新*
          *                               | *
          * 地区:云湖市                   | 地区:云湖市
          10:30 比例7:3                   | 10\\:30 比例7\\:3
          GDP增速：6%                     | GDP增速 6%
          http://a.cn/x?b                 | http\\://a.cn/x b
          C++ R&D A/B 2018-2022 10,000家  | C\\+\\+ R\\&D A/B 2018-2022 10\\,000家
          \\AND \\-高企                   | \\AND \\-高企
          5*8小时                         | 5\\*8小时
          高企 —— 奖励                    | 高企 奖励
          """)
  void aLineIsReadAsThisQuery(String line, String canonical) {
    assertThat(parser.parse(line)).hasToString(canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          地区:云湖市                           | 地区:云湖市
          地区： 云湖市                         | 地区:云湖市
          REGION:云湖市                         | 地区:云湖市
          ｒｅｇｉｏｎ：云湖市                  | 地区:云湖市
          地区:云湖市,澜江市、青原县            | 地区:云湖市,澜江市,青原县
          地区:(云湖市 OR 澜江市 或 "青 原")    | 地区:云湖市,澜江市,"青 原"
          地区:云湖市 地区:澜江市               | 地区:云湖市,澜江市
          地区:云湖市 AND 地区:云湖县           | 地区:云湖市 AND 地区:云湖县
          单位:市科技局 单位:市财政局           | 单位:市科技局 AND 单位:市财政局
          地区:云湖市,层级:县                   | 地区:云湖市 AND 层级:区县
          层级:区县 level:ZONE,town             | 层级:区县,园区,乡镇
          工具:补贴,奖励                        | 工具:补助,奖励
          章节:发展目标                         | 章节:目标
          类型:行动计划 指标:高新技术企业数量   | 类型:行动计划 AND 指标:高新技术企业数量
          文号:云政办（2024）5号                | 文号:"云政办（2024）5号"
          文号:云政办〔2024〕*                  | 文号:云政办〔2024〕*
          发文机关:云湖市人民政府 标题:高新     | 发文机关:云湖市人民政府 AND 标题:高新
          -地区:云湖市 奖励                     | NOT 地区:云湖市 AND 奖励
          (奖励 OR 补助) 地区:云湖市            | (奖励 OR 补助) AND 地区:云湖市
          奖励 OR 补助 地区:云湖市              | (奖励 OR 补助) AND 地区:云湖市
          年份:2018..2022                       | 年份:2018..2022
          年份:2018-2022                        | 年份:2018..2022
          年份:２０１８—２０２２年              | 年份:2018..2022
          年份:2018年至2022年                   | 年份:2018..2022
          年份:2018 .. 2022 奖励                | 奖励 AND 年份:2018..2022
          年份:>2018                            | 年份:2019..
          年份:>= 2018 奖励                     | 奖励 AND 年份:2018..
          年份:<2018                            | 年份:..2017
          年份:..2018,2020                      | 年份:..2018,2020
          年份:2018..                           | 年份:2018..
          年份:2020年以来                       | 年份:2020..
          年份:二〇二四                         | 年份:2024
          年份:十四五                           | 年份:2021..2025
          金额:>=10万                           | 金额:>=10万元
          金额:十万                             | 金额:10万元
          金额:10万元以上                       | 金额:>=10万元
          金额:不超过50万元                     | 金额:<=50万元
          金额:10-50万                          | 金额:10万元..50万元
          金额:10万～50万元                     | 金额:10万元..50万元
          金额:５０００                         | 金额:5000元
          金额:1亿5000万                        | 金额:15000万元
          金额:1.5亿元                          | 金额:15000万元
          金额:两百五十万                       | 金额:250万元
          金额:<3千                             | 金额:<3000元
          金额:5%                               | 金额:5%
          金额:百分之五                         | 金额:5%
          金额:5..10%                           | 金额:5%..10%
          金额:≤0.5%,>1亿                       | 金额:<=0.5%,>1亿元
          """)
  void aConditionIsReadAsThisQuery(String line, String canonical) {
    PolicyQuery query = parser.parse(line);

    assertThat(parser.parse(query.toString()).bare()).isEqualTo(query.bare());
    assertThat(QueryWriter.write(query.tree()).split(" AND ", -1))
        .containsExactlyInAnyOrder(canonical.split(" AND ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          ，。 ——            | EMPTY             | ，。 ——
          高企 "首次         | QUOTE_OPEN        | "
          「首次             | QUOTE_OPEN        | 「
          高企 ""            | QUOTE_EMPTY       | ""
          高企 (奖励         | BRACKET_OPEN      | (
          地区:(云湖市       | BRACKET_OPEN      | (
          高企）奖励         | BRACKET_UNOPENED  | ）
          高企 ()            | BRACKET_EMPTY     | ()
          AND 高企           | OPERAND_BEFORE    | AND
          高企 OR            | OPERAND_AFTER     | OR
          高企 与 或 奖励    | OPERAND_AFTER     | 与
          (高企 NOT)         | OPERAND_AFTER     | NOT
          高企 - 奖励        | SIGN_ALONE        | -
          高*企              | WILDCARD_PLACE    | *
          *高企              | WILDCARD_PLACE    | *
          "高企"*            | WILDCARD_PLACE    | *
          奖励 地域:云湖市   | FIELD_UNKNOWN     | 地域
          奖励 地区:         | VALUE_MISSING     | 地区:
          奖励 地区: )       | VALUE_MISSING     | 地区:
          层级:村            | VALUE_UNKNOWN     | 村
          地区:(云湖 AND 澜) | VALUES_ONLY_OR    | AND
          年份:18            | YEAR_UNREADABLE   | 18
          年份:去年          | YEAR_UNREADABLE   | 去年
          金额:很多          | AMOUNT_UNREADABLE | 很多
          金额:1.2.3         | AMOUNT_UNREADABLE | 1.2.3
          金额:5%元          | AMOUNT_UNREADABLE | 5%元
          金额:>=10,000      | AMOUNT_COMMA      | >=10,000
          年份:2022..2018    | RANGE_REVERSED    | 2022..2018
          金额:5%..10万      | RANGE_MIXED       | 5%..10万
          -*                 | NOTHING_LEFT      | -*
          """)
  void whatCannotBeReadIsNamedAndPlaced(String line, Code code, String place) {
    QueryException mistake = mistake(line);

    assertThat(mistake.code()).isEqualTo(code);
    if (code != Code.VALUE_MISSING) {
      assertThat(mistake.span().slice(line)).isEqualTo(place);
    }
  }

  @Test
  void aMistypedFieldIsGuessed() {
    QueryException mistake = mistake("奖励 地域:云湖市");

    assertThat(mistake.guess()).isEqualTo("地区");
    assertThat(mistake.allowed()).contains("地区", "年份").doesNotContain("region");
    assertThat(mistake.values()).containsExactly("地域");
    assertThat(mistake("regoin:x").guess()).isEqualTo("region");
    assertThat(mistake("regoin:x").allowed()).contains("region", "year");
    assertThat(mistake("工资:5").guess()).isNotEqualTo("地区");
  }

  @Test
  void anUnknownValueComesWithTheKnownOnes() {
    QueryException mistake = mistake("工具:奖历");

    assertThat(mistake.allowed())
        .containsExactlyInAnyOrder("奖励", "补助", "奖补", "贴息", "税收优惠", "创新券", "风险补偿", "其他");
    assertThat(mistake.guess()).isEqualTo("奖励");
    assertThat(mistake("level:cuonty").guess()).isEqualTo("county");
    assertThat(mistake("level:x").allowed()).contains("county").doesNotContain("区县");
  }

  @Test
  void everythingKnowsItsPlace() {
    String line = " 高企 -(奖励 补助) 地区:云湖市,澜江市";
    Query.And tree = (Query.And) parser.parse(line).text();
    Filter.Names region = (Filter.Names) parser.parse(line).filters().getFirst();

    assertThat(tree.members().getFirst().span().slice(line)).isEqualTo("高企");
    assertThat(tree.members().get(1).span().slice(line)).isEqualTo("-(奖励 补助)");
    assertThat(region.span().slice(line)).isEqualTo("地区:云湖市,澜江市");
    assertThat(region.names().get(1).span().slice(line)).isEqualTo("澜江市");
  }

  @Test
  void theSameCanBeMadeWithoutText() {
    PolicyQuery made =
        PolicyQuery.all()
            .with(Filter.regions("云湖市", "澜江 市"))
            .with(Filter.levels(Metadata.Level.COUNTY))
            .with(Filter.years(new YearRange(2018, 2022)))
            .with(Filter.instruments(Instrument.AWARD))
            .with(Filter.sections(Section.Kind.GOAL))
            .with(Filter.names(Field.UNIT, "或"));

    String typed = "地区:云湖市,\"澜江 市\" 层级:区县 年份:2018..2022 工具:奖励 章节:目标 单位:或";
    assertThat(parser.parse(typed).bare()).isEqualTo(made);
    assertThat(made.on(Field.YEAR)).hasSize(1);
  }

  @Test
  void longAndDeepQueriesAreRefused() {
    assertThat(mistake("高".repeat(QueryParser.MOST_CHARACTERS + 1)).code())
        .isEqualTo(Code.TOO_LONG);
    int many = QueryParser.MOST_BRACKETS + 1;
    assertThat(mistake("(".repeat(many) + "高" + ")".repeat(many)).code()).isEqualTo(Code.TOO_DEEP);
    String deepest = "(".repeat(many - 1) + "高" + ")".repeat(many - 1);
    assertThat(parser.parse(deepest)).hasToString("高");
    assertThat(parser.parse("NOT ".repeat(900) + "高")).hasToString("高");
    assertThat(mistake("").span()).isEqualTo(new Span(0, 0));
  }

  @Test
  void everyNameOfAValueIsKnown() {
    for (Metadata.Level level : Metadata.Level.values()) {
      for (String name : List.of(level.code(), QueryWriter.label(level))) {
        assertThat(parser.parse("层级:" + name).filters().getFirst().bare())
            .isEqualTo(Filter.levels(level));
      }
    }
    for (Section.Kind kind : Section.Kind.values()) {
      for (String name : List.of(kind.code(), QueryWriter.label(kind))) {
        assertThat(parser.parse("section:" + name).filters().getFirst().bare())
            .isEqualTo(Filter.sections(kind));
      }
    }
    for (Instrument instrument : Instrument.values()) {
      assertThat(parser.parse("工具:" + instrument.code()).filters().getFirst().bare())
          .isEqualTo(Filter.instruments(instrument));
    }
    for (Field field : Field.values()) {
      assertThat(new Vocabulary().field(field.label())).contains(field);
      assertThat(new Vocabulary().field(field.code())).contains(field);
    }
  }

  private QueryException mistake(String line) {
    return catchThrowableOfType(QueryException.class, () -> parser.parse(line));
  }
}
