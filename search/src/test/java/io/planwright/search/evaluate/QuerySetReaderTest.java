package io.planwright.search.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.planwright.search.evaluate.QuerySetException.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class QuerySetReaderTest {
  private static final String HEAD = "id\tkind\tpart\tquery\tgrade\tclause\n";
  private static final String A = "plans/plan.txt#一、/（二）";
  private static final String B = "plans/plan.txt!2#·~3@0a1b2c";

  private static QuerySet read(String text) throws QuerySetException {
    return QuerySetReader.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void refused(String text, Reason reason, int line) {
    assertThatThrownBy(() -> read(text))
        .asInstanceOf(type(QuerySetException.class))
        .satisfies(
            e -> {
              assertThat(e.reason()).isEqualTo(reason);
              assertThat(e.line()).isEqualTo(line);
            });
  }

  private static ClauseKey key(String text) {
    return ClauseKey.parse(text).orElseThrow();
  }

  @Test
  void linesWithoutIdGoOnWithTheQuestionAbove() throws QuerySetException {
    QuerySet set =
        read(
            "# 说明\n"
                + HEAD
                + "q1\t同义词\t调试\t国高企 奖励\t3\t"
                + A
                + "\n\t\t\t\t0\t"
                + B
                + "\nq2\t条件\t检验\t地区:云湖市 奖励\t１\t"
                + A
                + " "
                + B
                + "\n");

    assertThat(set.queries()).extracting(JudgedQuery::id).containsExactly("q1", "q2");
    JudgedQuery first = set.queries().getFirst();
    assertThat(first.kind()).isEqualTo("同义词");
    assertThat(first.part()).isEqualTo("调试");
    assertThat(first.grades()).isEqualTo(Map.of(key(A), 3, key(B), 0));
    assertThat(set.queries().getLast().grades()).isEqualTo(Map.of(key(A), 1, key(B), 1));
    assertThat(set.queries().getLast().query().filters()).hasSize(1);
  }

  @Test
  void whatIsNotJudgedYetIsLeftOutAndFurtherColumnsAreForPeople() throws QuerySetException {
    QuerySet set = read("query\tid\tnote\tkind\tpart\tclause\tgrade\n高企\tq1\t好\t\t\t" + A + "\t\n");

    assertThat(set.queries().getFirst().text()).isEqualTo("高企");
    assertThat(set.queries().getFirst().grades()).isEmpty();
  }

  @Test
  void readsWhatSpreadsheetsWrite() throws QuerySetException {
    String text = HEAD + "q1\t短语\t\t\"“首次认定” \"\"奖励\"\"\"\t3\t" + A + "\r\n";
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("GB18030")
        }) {
      QuerySet set = QuerySetReader.read(text.getBytes(charset));
      assertThat(set.queries().getFirst().text()).isEqualTo("“首次认定” \"奖励\"");
    }
    assertThat(read("\uFEFF" + text).queries()).hasSize(1);
  }

  @Test
  void saysWhichLineIsWrongAndWhy() {
    String query = "q1\t\t\t高企\t3\t" + A + "\n";
    refused("", Reason.EMPTY, 1);
    refused(HEAD, Reason.EMPTY, 2);
    refused("id\tquery\n", Reason.NO_COLUMN, 1);
    refused(HEAD + "\t\t\t\t3\t" + A, Reason.NO_QUERY, 2);
    refused(HEAD + query + "q2\t\t\t高企\t3\t" + A + "\n" + query, Reason.SAME_ID, 4);
    refused(HEAD + query + "\t\t\t\t4\t" + B, Reason.GRADE, 3);
    refused(HEAD + query + "\t\t\t\t3\t第三条", Reason.CLAUSE, 3);
    refused(HEAD + query + "\t\t\t\t1\t" + A, Reason.JUDGED_TWICE, 3);
    refused(HEAD + "q1\t\t\t年份:明年\t3\t" + A, Reason.QUERY, 2);
  }

  @Test
  void theSamplesHaveQuestionsOfAllKindsInBothParts() {
    QuerySet samples = QuerySetReader.samples();

    assertThat(samples.queries()).hasSizeGreaterThanOrEqualTo(80);
    assertThat(samples.queries()).extracting(JudgedQuery::part).containsOnly("调试", "检验");
    assertThat(samples.queries())
        .extracting(JudgedQuery::kind)
        .contains("同义词", "简称", "金额数字", "单位", "短语", "前缀", "繁体", "全角")
        .contains("同音错字", "缺字错字", "问句", "条件", "组合");
    assertThat(samples.queries())
        .allSatisfy(
            query -> assertThat(query.grades().values()).as(query.id()).anyMatch(g -> g > 0))
        .hasSize(113);
  }
}
