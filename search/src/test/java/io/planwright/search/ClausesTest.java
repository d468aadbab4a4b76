package io.planwright.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.model.Metadata;
import io.planwright.model.PolicyDocument;
import io.planwright.model.Section;
import io.planwright.model.Source;
import io.planwright.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a plan is cut into what a search finds. */
class ClausesTest {
  private static final String PLAN =
      """
      云湖市高新技术企业培育行动方案
      为加快培育高新技术企业，制定本方案。
      一、主要目标
      到2026年，全市高新技术企业达到400家。
      二、重点任务
      （一）强化金融支持
      对首次认定的高新技术企业给予10万元奖励。
      （责任单位：市科技局）
      （二）优化服务。开展“一对一”辅导。
      三、保障措施。各县区要加强组织领导。
      """;

  @Test
  void aSectionIsAClauseUnderItsHeadings() {
    Section finance = section("（一）", "强化金融支持", Section.Kind.TASK, "（二）优化");
    Section service = section("（二）", "优化服务", Section.Kind.TASK, "三、保障");
    List<Section> outline =
        List.of(
            section("一、", "主要目标", Section.Kind.GOAL, "二、重点"),
            new Section(
                "二、",
                2,
                "重点任务",
                Section.Kind.TASK,
                span("二、重点", "三、保障"),
                List.of(finance, service)),
            section("三、", "保障措施", Section.Kind.SAFEGUARD, null));

    assertThat(Clauses.of(plan(PLAN, 0, outline)))
        .extracting(clause -> clause.heading() + "|" + clause.kind().code() + "|" + clause.text())
        .containsExactly(
            "|other|云湖市高新技术企业培育行动方案\n为加快培育高新技术企业，制定本方案。",
            "一、主要目标|goal|一、主要目标\n到2026年，全市高新技术企业达到400家。",
            "二、重点任务 › （一）强化金融支持|task|（一）强化金融支持\n对首次认定的高新技术企业给予10万元奖励。\n（责任单位：市科技局）",
            "二、重点任务 › （二）优化服务|task|（二）优化服务。开展“一对一”辅导。",
            "三、保障措施|safeguard|三、保障措施。各县区要加强组织领导。");
  }

  @Test
  void aSectionThatIsNothingButItsHeadingIsNoClause() {
    String text = "一、主要目标\n到2026年达到400家。\n附件:任务分解表\n";
    List<Section> outline =
        List.of(
            new Section(
                "一、", 1, "主要目标", Section.Kind.GOAL, new Span(0, text.indexOf("附件")), List.of()),
            new Section(
                "附件：",
                1,
                "任务分解表",
                Section.Kind.ANNEX,
                new Span(text.indexOf("附件"), text.length()),
                List.of()));

    assertThat(Clauses.of(plan(text, 0, outline)))
        .extracting(Clause::heading)
        .containsExactly("一、主要目标");
  }

  @Test
  void aLongSectionIsCutAtItsParagraphs() {
    String first = "一、主要目标\n" + "力争高新技术企业数量稳步增长，".repeat(15) + "质量不断提高。\n";
    String second = "鼓励企业加大研发投入，".repeat(12) + "提高核心竞争力。\n（责任单位：市科技局）\n";
    String text = first + second;
    Section whole =
        new Section("一、", 1, "主要目标", Section.Kind.GOAL, new Span(0, text.length()), List.of());

    assertThat(Clauses.of(plan(text, 0, List.of(whole))))
        .extracting(Clause::text)
        .containsExactly(first.strip(), second.strip());
  }

  @Test
  void whatASectionSaysBesideItsHeadingIsNotLost() {
    String text = "一、重点任务。坚持创新驱动。\n（一）强化金融支持。设立基金。\n";
    Section finance =
        new Section(
            "（一）",
            2,
            "强化金融支持",
            Section.Kind.TASK,
            new Span(text.indexOf("（一）"), text.length()),
            List.of());
    Section tasks =
        new Section(
            "一、", 1, "重点任务", Section.Kind.TASK, new Span(0, text.length()), List.of(finance));

    assertThat(Clauses.of(plan(text, 0, List.of(tasks))))
        .extracting(Clause::text)
        .containsExactly("一、重点任务。坚持创新驱动。", "（一）强化金融支持。设立基金。");
  }

  @Test
  void theRowsOfATableStayTogether() {
    String table = "指标\t2025年\t2026年\n".repeat(8);
    String text = "附件 主要指标表\n" + table + "各县区要认真组织实施，确保完成全年目标任务，并按季度报送进展情况，年底进行考核评估。\n";

    assertThat(Clauses.of(plan(text, 0, List.of()))).hasSize(2);
  }

  @Test
  void clausesCoverThePlanWhereverItLiesInItsSource() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      while (text.length() < 600) {
        text.append("一（二）三\t\n 甲乙。：".charAt(random.nextInt(12)));
      }
      int origin = random.nextInt(50);
      List<Section> outline = sections(random, origin, origin + text.length(), 1);
      Plan plan = plan(text.toString(), origin, outline);
      int at = 0;
      for (Clause clause : Clauses.of(plan)) {
        assertThat(plan.slice(clause.span())).isEqualTo(clause.text());
        assertThat(clause.span().start()).isGreaterThanOrEqualTo(origin + at);
        assertThat(text.substring(at, clause.span().start() - origin)).isBlank();
        at = clause.span().end() - origin;
      }
      assertThat(text.substring(at)).isBlank();
    }
  }

  /** Sections with titles that stand nowhere, so that no heading is left out. */
  private static List<Section> sections(Random random, int from, int to, int level) {
    List<Section> sections = new ArrayList<>();
    int at = from;
    while (level < 4 && to - at > 20) {
      int start = at + random.nextInt((to - at) / 2);
      int end = start + 1 + random.nextInt(to - start);
      sections.add(
          new Section(
              "",
              level,
              "题",
              Section.Kind.TASK,
              new Span(start, end),
              sections(random, start, end, level + 1)));
      at = end;
    }
    return sections;
  }

  private static Section section(
      String label, String title, Section.Kind kind, @Nullable String next) {
    return new Section(label, 1, title, kind, span(label + title, next), List.of());
  }

  private static Span span(String start, @Nullable String next) {
    int end = next == null ? PLAN.length() : PLAN.indexOf(next);
    return new Span(PLAN.indexOf(start), end);
  }

  private static Plan plan(String text, int origin, List<Section> outline) {
    var metadata =
        new Metadata(
            null,
            null,
            List.of(),
            null,
            null,
            new Metadata.Dates(null, null, null, null),
            null,
            null,
            null,
            null,
            true,
            null,
            null,
            List.of(),
            null);
    var document =
        new PolicyDocument(
            "x-1",
            new Span(origin, origin + text.length()),
            metadata,
            outline,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new Plan(new Source("x.txt", "text/plain", "0", "UTF-8", null), document, text);
  }
}
