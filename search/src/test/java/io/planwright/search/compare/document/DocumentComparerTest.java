package io.planwright.search.compare.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.model.Baseline;
import io.planwright.model.Commitment;
import io.planwright.model.Excerpt;
import io.planwright.model.Indicator;
import io.planwright.model.Measure;
import io.planwright.model.Provenance;
import io.planwright.model.Quantity;
import io.planwright.model.Span;
import io.planwright.model.Target;
import io.planwright.model.TargetKind;
import io.planwright.model.Timeline;
import io.planwright.search.Plan;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Two plans clause by clause. */
class DocumentComparerTest {
  private static final String DRAFT =
      """
      云湖市高新技术企业培育行动方案
      一、主要目标
      到2026年，全市高新技术企业达到400家，研发投入占比达到2.5%以上。
      二、重点任务
      （一）强化金融支持
      对首次认定的高新技术企业给予10万元奖励，鼓励银行设立科技支行，发放信用贷款。
      （二）优化服务环境
      选派服务专员走访企业，开展一对一辅导，帮助企业建立研发台账。
      （三）培育人才队伍
      支持企业与高校共建实训基地，引进青年工程师落户云湖。
      三、保障措施
      各县区要把培育工作列入年度考核，定期通报进展情况。
      """;

  private final DocumentComparer comparer = new DocumentComparer();

  @Test
  void aPlanIsLikeItself() {
    DocumentComparison comparison = compare(DRAFT, DRAFT);

    assertThat(comparison.numbers()).isEmpty();
    assertThat(comparison.entries())
        .hasSize(6)
        .allSatisfy(
            entry ->
                assertThat(entry)
                    .isInstanceOfSatisfying(
                        Entry.Matched.class, matched -> assertThat(matched.same()).isTrue()));
    assertThat(comparison.quality()).isEqualTo(new Quality(1, 1, 1));
  }

  @Test
  void changedNumbersComeWithTheirContext() {
    String text = DRAFT.replace("400家", "不低于500家").replace("10万元", "２０ 万元");

    DocumentComparison comparison = compare(DRAFT, text);

    assertThat(comparison.numbers())
        .extracting(DocumentComparerTest::written)
        .containsExactly(
            "CHANGED 400家→不低于500家 到2026年，全市高新技术企业达到400家，研发投入占比达到2.5%以上 | 一、主要目标",
            "CHANGED 10万元→２０ 万元 对首次认定的高新技术企业给予10万元奖励，鼓励银行设立科技支行，发 | 二、重点任务 › （一）强化金融支持");
    assertThat(comparison.entries()).allMatch(Entry.Matched.class::isInstance);
    assertThat(comparison.quality().similarity()).isCloseTo(1, within(0.02));
  }

  @Test
  void aNumberKnowsTheIndicatorItBelongsTo() {
    int at = DRAFT.indexOf("400家");
    Excerpt value = Excerpt.of(DRAFT, new Span(at, at + 4));
    Target target =
        new Target(
            value,
            value,
            new Indicator("高新技术企业", "enterprise.hightech.count"),
            new Quantity(new Measure.Exactly(BigDecimal.valueOf(400)), "家"),
            TargetKind.LEVEL,
            Commitment.FIRM,
            Timeline.NONE,
            Baseline.NONE,
            null,
            new Provenance(null, null, "target.level"));
    Plan first = HandmadePlans.plan("云湖市", DRAFT, List.of(target), List.of());
    Plan second = HandmadePlans.plan("云湖市", DRAFT.replace("400家", "450家"));

    assertThat(comparer.compare(first, second).numbers())
        .extracting(NumberChange::subject)
        .containsExactly("高新技术企业");
  }

  @Test
  void wordsThatDifferAreShownAsRuns() {
    String text = DRAFT.replace("选派服务专员走访企业", "选派科技特派员走访企业").replace("，帮助企业建立研发台账", "");

    assertThat(edits(compare(DRAFT, text)))
        .containsExactly("=优化服务环境选派", "-服务专 +科技特派", "=员走访企业，开展一对一辅导", "-，帮助企业建立研发台账 +", "=。");
  }

  @Test
  void headingsThatAreNumberedAnewAreTheSame() {
    String text =
        DRAFT
            .replace("（二）优化", "（三）优化")
            .replace("（三）培育", "（四）培育")
            .replace("（三）优化", "（二）建设创新平台\n布局重点实验室和中试基地，形成梯次发展格局，服务主导产业。\n（三）优化");

    DocumentComparison comparison = compare(DRAFT, text);

    assertThat(kinds(comparison)).isEqualTo("= = = + = = =");
    assertThat(edits(comparison)).isEmpty();
    assertThat(comparison.numbers()).isEmpty();
  }

  @Test
  void aSectionThatMovedIsFound() {
    String finance = section("（一）强化", "（二）优化");
    String text =
        DRAFT.replace(finance, "").replace("三、保障", finance.replace("（一）", "（四）") + "三、保障");

    DocumentComparison comparison = compare(DRAFT, text);

    assertThat(kinds(comparison)).isIn("= = ~ = = =", "= = = ~ ~ =");
    assertThat(comparison.quality().coverage()).isEqualTo(1);
  }

  @Test
  void aClauseThatWasSplitStaysOnePair() {
    String long1 = "支持龙头企业牵头组建创新联合体，承担重大科技专项，突破关键核心技术，加速成果就地转化应用。";
    String long2 = "完善梯度培育库，按照入库一批、培育一批、认定一批的要求滚动实施，每季度更新企业名单和需求清单。";
    String filler = "鼓励开展国际合作交流，参加展会论坛，拓展海外市场空间，提升云湖品牌影响。".repeat(8);
    String first = "一、重点任务\n" + long1 + long2 + "\n" + filler + "\n";
    String second = "一、重点任务\n" + long1 + "\n" + long2 + "\n" + filler + "\n";

    DocumentComparison split = compare(first, second);
    DocumentComparison merged = compare(second, first);

    assertThat(kinds(split)).doesNotContain("+", "-");
    assertThat(kinds(merged)).doesNotContain("+", "-");
    assertThat(split.entries().stream().map(Entry.Matched.class::cast))
        .allMatch(Entry.Matched::same);
    assertThat(split.quality().coverage()).isEqualTo(1);
    assertThat(split.quality().similarity()).isGreaterThan(0.95);
  }

  @Test
  void plansWithoutACommonWordShareNothing() {
    DocumentComparison comparison = compare(DRAFT, "关于做好冬季森林防火巡护的通知\n林区严禁野外用火，护林员每日巡山，发现火情立即上报。\n");

    assertThat(kinds(comparison)).doesNotContain("=", "~");
    assertThat(comparison.quality()).isEqualTo(new Quality(0, 0, 1));
  }

  @Test
  void emptyPlansAreNoTrouble() {
    assertThat(compare("", "").entries()).isEmpty();
    assertThat(compare("", "").quality()).isEqualTo(new Quality(1, 1, 1));
    assertThat(kinds(compare("", DRAFT))).isEqualTo("+ + + + + +");
    assertThat(kinds(compare(DRAFT, " \n"))).isEqualTo("- - - - - -");
  }

  @Test
  void everyClauseAndEveryWordIsThereOnceWhateverHappenedToIt() {
    Random random = new Random(11);
    List<String> lines = new ArrayList<>(DRAFT.lines().toList());
    for (int round = 0; round < 300; round++) {
      List<String> shuffled = new ArrayList<>(lines);
      Collections.shuffle(shuffled.subList(1, shuffled.size()), random);
      StringBuilder damaged = new StringBuilder(String.join("\n", shuffled));
      for (int i = 0; i < 10; i++) {
        damaged.deleteCharAt(random.nextInt(damaged.length()));
        damaged.insert(random.nextInt(damaged.length()), "企2家 \n".charAt(random.nextInt(5)));
      }
      Plan first = HandmadePlans.plan("甲市", DRAFT);
      Plan second = HandmadePlans.plan("乙市", damaged.toString());
      DocumentComparison comparison = comparer.compare(first, second);

      assertComplete(comparison, first, second);
    }
  }

  private static void assertComplete(DocumentComparison comparison, Plan first, Plan second) {
    List<Passage> firsts = new ArrayList<>();
    List<Passage> seconds = new ArrayList<>();
    for (Entry entry : comparison.entries()) {
      switch (entry) {
        case Entry.Matched matched -> {
          firsts.add(matched.first());
          seconds.add(matched.second());
          assertWords(matched.edits(), matched.first(), matched.second());
        }
        case Entry.Moved moved -> {
          firsts.add(moved.first());
          seconds.add(moved.second());
          assertWords(moved.edits(), moved.first(), moved.second());
        }
        case Entry.OnlyFirst only -> firsts.add(only.first());
        case Entry.OnlySecond only -> seconds.add(only.second());
      }
    }
    assertThat(numbers(firsts)).isEqualTo(numbers(Item.of(first).size()));
    assertThat(numbers(seconds)).isEqualTo(numbers(Item.of(second).size()));
  }

  private static void assertWords(List<Edit> edits, Passage first, Passage second) {
    assertThat(joined(edits.stream().map(Edit::before).toList()))
        .isEqualTo(folded(Letters.of(first.text()).text()));
    assertThat(joined(edits.stream().map(Edit::after).toList()))
        .isEqualTo(folded(Letters.of(second.text()).text()));
    assertThat(edits)
        .allMatch(edit -> edit.kind() != Edit.Kind.KEPT || same(edit.before(), edit.after()));
  }

  private static boolean same(Excerpt before, Excerpt after) {
    return joined(List.of(before)).equals(joined(List.of(after)));
  }

  private static String joined(List<Excerpt> excerpts) {
    return folded(excerpts.stream().map(Excerpt::text).collect(Collectors.joining()))
        .replaceAll("\\s", "");
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  private static List<Integer> numbers(List<Passage> passages) {
    return passages.stream()
        .flatMap(passage -> passage.clauses().stream())
        .map(clause -> clause.number())
        .sorted()
        .toList();
  }

  private static List<Integer> numbers(int size) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      numbers.add(i);
    }
    return numbers;
  }

  @Test
  void changesInALongPlanAreAllFound() {
    Random random = new Random(5);
    StringBuilder first = new StringBuilder();
    StringBuilder second = new StringBuilder();
    for (int chapter = 0; chapter < 800; chapter++) {
      StringBuilder line = new StringBuilder();
      while (line.length() < 150) {
        line.appendCodePoint(0x4E00 + random.nextInt(1200));
      }
      first.append(line).append("。\n");
      int cut = random.nextInt(line.length());
      second.append(line.deleteCharAt(cut).insert(cut, "不少于300家")).append("。\n");
    }

    DocumentComparison comparison = compare(first.toString(), second.toString());

    assertThat(comparison.numbers()).hasSize(800);
  }

  private DocumentComparison compare(String first, String second) {
    return comparer.compare(HandmadePlans.plan("甲市", first), HandmadePlans.plan("乙市", second));
  }

  private static String section(String from, String to) {
    return DRAFT.substring(DRAFT.indexOf(from), DRAFT.indexOf(to));
  }

  private static String written(NumberChange change) {
    NumberChange.Figure before = change.before();
    NumberChange.Figure after = change.after();
    return change.kind()
        + " "
        + (before == null ? "" : before.excerpt().text())
        + "→"
        + (after == null ? "" : after.excerpt().text())
        + (before == null ? "" : " " + before.context() + " | " + before.heading());
  }

  private static String kinds(DocumentComparison comparison) {
    return comparison.entries().stream()
        .map(
            entry ->
                switch (entry) {
                  case Entry.Matched matched -> "=";
                  case Entry.Moved moved -> "~";
                  case Entry.OnlyFirst only -> "-";
                  case Entry.OnlySecond only -> "+";
                })
        .collect(Collectors.joining(" "));
  }

  /** The words of the pairs that differ. */
  private static List<String> edits(DocumentComparison comparison) {
    return comparison.entries().stream()
        .filter(Entry.Matched.class::isInstance)
        .map(Entry.Matched.class::cast)
        .filter(matched -> !matched.same())
        .flatMap(matched -> matched.edits().stream())
        .map(
            edit ->
                edit.kind() == Edit.Kind.KEPT
                    ? "=" + edit.after().text().replaceAll("\\s", "")
                    : "-" + edit.before().text() + " +" + edit.after().text())
        .toList();
  }
}
