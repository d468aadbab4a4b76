package io.planwright.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.planwright.model.Extraction;
import io.planwright.model.Source;
import io.planwright.search.SearchRequest.Kind;
import io.planwright.search.SearchRequest.Order;
import io.planwright.search.analysis.PolicyWords;
import io.planwright.search.index.IndexBuilder;
import io.planwright.search.index.IndexException;
import io.planwright.search.index.IndexException.Reason;
import io.planwright.search.query.PolicyQuery;
import io.planwright.search.query.QueryParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans go into an index, and are found there. */
class PolicyIndexTest {
  private static final PolicyWords WORDS =
      new PolicyWords(
          new Vocabulary(
              List.of("首次认定", "市科技局"),
              List.of(List.of("高新技术企业", "国高企", "高企"), List.of("奖励", "奖补", "补助"))));

  @TempDir Path folder;

  private Plan yunhu;
  private Plan yinghu;

  @BeforeEach
  void plans() {
    yunhu =
        new PlanSketch("云湖.txt", "云湖市高新技术企业培育行动计划", "云湖市", "澄江省")
            .issued(2024)
            .says("坚持创新驱动，把企业摆在突出位置，聚焦主导产业和新兴产业，推动各类创新要素向企业集聚。")
            .level(2026, "400", "家")
            .award("首次认定的高新技术企业", "first_certification", "100000")
            .duty("二、任务", List.of("市科技局"), List.of("市财政局"))
            .plan();
    yinghu =
        new PlanSketch("映湖.txt", "映湖区科技创新若干措施", "栖澜市映湖区", "澄江省", "栖澜市")
            .issued(2022)
            .says("强化金融支持，引导银行机构开发信用贷款产品，为科技企业提供中长期资金，降低融资成本。")
            .level(2025, "90", "家")
            .award("首次认定的国高企", "first_certification", "200000")
            .duty("三、保障", List.of("区科技局"), List.of())
            .plan();
  }

  private static Extraction extraction(Plan plan, String sha256) {
    Source source = new Source(plan.source().path(), "text/plain", sha256, "UTF-8", null);
    return new Extraction(source, List.of(plan.document()), List.of());
  }

  private static void put(IndexBuilder index, Plan plan, String sha256) throws IOException {
    index.put(index.prepare(plan.source().path(), extraction(plan, sha256), plan.text()));
  }

  private void write(Plan... plans) throws IOException, IndexException {
    try (IndexBuilder index = IndexBuilder.open(folder, WORDS)) {
      for (Plan plan : plans) {
        put(index, plan, "1");
      }
      index.commit();
    }
  }

  private SearchResult search(String query, Kind kind, Order order)
      throws IOException, IndexException {
    try (PolicyIndex index = PolicyIndex.open(folder, WORDS)) {
      return index.search(new SearchRequest(new QueryParser().parse(query), kind, order, 10));
    }
  }

  private List<String> places(String query, Kind kind) throws IOException, IndexException {
    return search(query, kind, Order.RELEVANCE).hits().stream()
        .map(hit -> hit.plan().source().path())
        .distinct()
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "信用贷款, CLAUSES, 映湖.txt",
    "高企 首次认定, CLAUSES, 云湖.txt 映湖.txt",
    "奖补 首次认定, INCENTIVES, 云湖.txt 映湖.txt",
    "“首次认定的国高企”, CLAUSES, 映湖.txt",
    "首次认定 NOT 国高企, INCENTIVES, 云湖.txt",
    "信用 OR 主导产业, CLAUSES, 云湖.txt 映湖.txt",
    "中长*, CLAUSES, 映湖.txt",
    "高企 地区:栖澜市, TARGETS, 映湖.txt",
    "高企 地区:映湖, TARGETS, 映湖.txt",
    "高企 地区:澄江省, TARGETS, 云湖.txt 映湖.txt",
    "年份:2026, TARGETS, 云湖.txt",
    "年份:2021..2022, DOCUMENTS, 映湖.txt",
    "金额:>=15万, INCENTIVES, 映湖.txt",
    "金额:>=15万, DOCUMENTS, 映湖.txt",
    "触发:first_certification, INCENTIVES, 云湖.txt 映湖.txt",
    "工具:奖励, CLAUSES, 云湖.txt 映湖.txt",
    "工具:贴息, CLAUSES, ''",
    "单位:市科技局, DUTIES, 云湖.txt",
    "标题:若干措施, DOCUMENTS, 映湖.txt",
    "指标:高新技术企业, TARGETS, 云湖.txt 映湖.txt",
    "獎勵 國高企, INCENTIVES, 云湖.txt 映湖.txt",
    "火星, CLAUSES, ''",
  })
  void questionsFindWhatTheyMean(String query, Kind kind, String expected)
      throws IOException, IndexException {
    write(yunhu, yinghu);

    assertThat(String.join(" ", places(query, kind))).isEqualTo(expected);
  }

  @Test
  void wordsAreMarkedWhereTheyStand() throws IOException, IndexException {
    write(yunhu);

    Snippet snippet =
        search("国高企 10万", Kind.INCENTIVES, Order.RELEVANCE).hits().getFirst().snippet();

    assertThat(snippet.marks().stream().map(mark -> mark.slice(snippet.text())))
        .containsExactly("高新技术企业");
  }

  @Test
  void whereNothingHoldsAllWordsSomeAreEnough() throws IOException, IndexException {
    write(yunhu, yinghu);

    SearchResult result = search("信用贷款 火星 木星 土星", Kind.CLAUSES, Order.RELEVANCE);

    assertThat(result.loosened()).isTrue();
    assertThat(result.hits()).extracting(hit -> hit.plan().source().path()).contains("映湖.txt");
  }

  private static final String LONG =
      "各部门要把培育科技企业作为一把手工程，建立周调度、月通报、季评估的工作机制，及时解决企业在研发、融资、用工、用地方面的困难。"
          + "支持园区建设中试基地和共享实验室，鼓励龙头企业开放应用场景，带动上下游企业共同申报项目、共同制定标准、共同开拓市场。"
          + "完善科技特派员制度，组织高校院所专家进企业、进车间，把技术难题变成研究课题，把研究成果变成生产能力，形成良性循环。"
          + "加强知识产权保护和运用，设立维权援助站点，推行专利快速预审，对恶意侵权行为依法从严惩处，营造尊重创新的浓厚氛围。";

  @Test
  void aPlanMetTwiceIsShownOnceWithItsCopies() throws IOException, IndexException {
    Plan whole =
        new PlanSketch("全文.txt", "云湖市科技企业行动计划", "云湖市", "澄江省").says(LONG).says("另行制定实施细则。").plan();
    Plan mirror = new PlanSketch("转载.txt", "【全文】行动计划", null).says(LONG).plan();
    Plan elsewhere = new PlanSketch("他县.txt", "岚水县科技企业行动计划", "岚水县").says(LONG).plan();
    write(mirror, whole, elsewhere);

    SearchResult result = search("科技特派员", Kind.CLAUSES, Order.RELEVANCE);

    assertThat(result.total()).isEqualTo(2);
    assertThat(result.hits().subList(0, 2))
        .extracting(hit -> hit.plan().source().path(), Hit::copies)
        .containsExactlyInAnyOrder(tuple("全文.txt", List.of("转载.txt")), tuple("他县.txt", List.of()));
    assertThat(search("计划", Kind.DOCUMENTS, Order.RELEVANCE).total()).isEqualTo(2);

    try (IndexBuilder index = IndexBuilder.open(folder, WORDS)) {
      index.remove("全文.txt");
      index.commit();
    }
    assertThat(places("科技特派员", Kind.CLAUSES)).containsExactly("他县.txt");
  }

  @ParameterizedTest
  @CsvSource({
    "新用贷款, 信用贷款",
    "主道产业, 主导产业",
    "主导铲业 突出, 主导产业 突出",
    "首次认丁, 首次认定",
    "首次人定, 首次认定",
    "高薪技术企业, 高新技术企业",
    "信用贷 地区:云胡市, 信用贷",
    "奖励 地区:云胡市, 奖励 AND 地区:云湖市",
    "奖励 年份:2031, 奖励",
    "首次认定, ''",
    "火星计划书, ''",
  })
  void whatMayHaveBeenMeantIsSuggested(String query, String expected)
      throws IOException, IndexException {
    write(yunhu, yinghu);

    List<Suggestion> suggestions = search(query, Kind.CLAUSES, Order.RELEVANCE).suggestions();

    assertThat(suggestions.isEmpty() ? "" : suggestions.getFirst().query().toString())
        .isEqualTo(expected);
    assertThat(suggestions).allSatisfy(one -> assertThat(one.total()).isPositive());
  }

  @Test
  void whyAHitWasFoundIsSaidWithSynonymsAndWhatIsMissing() throws IOException, IndexException {
    write(yunhu, yinghu);
    try (PolicyIndex index = PolicyIndex.open(folder, WORDS)) {
      PolicyQuery query = new QueryParser().parse("国高企 奖补 火星 地区:云湖市");
      SearchResult result =
          index.search(new SearchRequest(query, Kind.INCENTIVES, Order.RELEVANCE, 1, true));

      assertThat(result.hits().getFirst().reasons())
          .extracting(
              MatchReason::asked,
              MatchReason::kind,
              reason ->
                  reason.places().stream().map(place -> place.where() + place.words()).toList())
          .containsExactly(
              tuple(
                  "国高企",
                  MatchReason.Kind.WORD,
                  List.of("TEXT高新技术企业", "HEADING高新技术企业", "TITLE高新技术企业")),
              tuple("奖补", MatchReason.Kind.WORD, List.of("TEXT奖励", "HEADING奖励")),
              tuple("火星", MatchReason.Kind.WORD, List.of()),
              tuple("地区:云湖市", MatchReason.Kind.CONDITION, List.of("DATA地区:云湖市")));
      assertThat(result.hits().getFirst().reasons())
          .extracting(MatchReason::share)
          .satisfies(shares -> assertThat(shares.get(0) + shares.get(1)).isBetween(0.9, 1.1));
    }
    assertThat(search("国高企", Kind.INCENTIVES, Order.RELEVANCE).hits().getFirst().reasons())
        .isEmpty();
  }

  @Test
  void clausesOfOtherPlacesThatSayTheSameAreFound() throws IOException, IndexException {
    write(yunhu, yinghu);
    try (PolicyIndex index = PolicyIndex.open(folder, WORDS)) {
      Clause award =
          Clauses.of(yunhu).stream().filter(one -> one.text().contains("首次认定")).findFirst().get();

      SearchResult similar = index.similar(yunhu, award, false, 3);

      Hit first = similar.hits().getFirst();
      assertThat(first.plan().name()).isEqualTo(yinghu.name());
      assertThat(first.snippet().text()).contains("首次认定的国高企");
      assertThat(first.score()).isBetween(0.3f, 1f);
      assertThat(first.reasons())
          .extracting(MatchReason::kind)
          .containsExactly(MatchReason.Kind.LIKENESS);
      assertThat(similar.hits()).extracting(hit -> hit.plan().name()).containsOnly(yinghu.name());
    }
  }

  @Test
  void documentsAreFoundByTheWordsOfTheirClauses() throws IOException, IndexException {
    write(yunhu, yinghu);

    assertThat(places("信用贷款 中长期", Kind.DOCUMENTS)).containsExactly("映湖.txt");
    assertThat(places("主导产业 首次认定", Kind.DOCUMENTS)).containsExactly("云湖.txt");
  }

  @Test
  void hitsAreCountedByWhatTheyAre() throws IOException, IndexException {
    write(yunhu, yinghu);

    Map<String, Map<String, Integer>> facets =
        search("首次认定", Kind.INCENTIVES, Order.RELEVANCE).facets();

    assertThat(facets.get("regionPath"))
        .containsExactly(
            Map.entry("澄江省", 2),
            Map.entry("澄江省/云湖市", 1),
            Map.entry("澄江省/栖澜市", 1),
            Map.entry("澄江省/栖澜市/栖澜市映湖区", 1));
    assertThat(facets.get("instrument")).containsExactly(Map.entry("奖励", 2));
    assertThat(facets.get("year")).containsExactly(Map.entry("2022", 1), Map.entry("2024", 1));
  }

  @Test
  void theLargestOrLatestComesFirstWhenAskedFor() throws IOException, IndexException {
    write(yunhu, yinghu);

    assertThat(search("首次认定", Kind.INCENTIVES, Order.VALUE).hits().getFirst().plan().name())
        .isEqualTo(yinghu.name());
    assertThat(search("首次认定", Kind.INCENTIVES, Order.DATE).hits().getFirst().plan().name())
        .isEqualTo(yunhu.name());
  }

  @Test
  void whatIsReadBackIsWhatWasPut() throws IOException, IndexException {
    write(yinghu, yunhu);

    try (PolicyIndex index = PolicyIndex.open(folder, WORDS)) {
      assertThat(index.plans())
          .extracting(Plan::document, Plan::text)
          .containsExactly(
              tuple(yunhu.document(), yunhu.text()), tuple(yinghu.document(), yinghu.text()));
    }
  }

  @Test
  void aChangedSourceReplacesWhatWasKnownOfIt() throws IOException, IndexException {
    write(yunhu, yinghu);
    Plan changed = new PlanSketch("云湖.txt", "云湖市新行动计划", "云湖市", "澄江省").says("全面推进数字化转型。").plan();
    try (IndexBuilder index = IndexBuilder.open(folder, WORDS)) {
      assertThat(index.known("云湖.txt")).hasValueSatisfying(k -> assertThat(k.targets()).isOne());
      put(index, changed, "2");
      index.remove("映湖.txt");
      index.commit();
    }

    assertThat(places("首次认定", Kind.INCENTIVES)).isEmpty();
    assertThat(places("数字化转型", Kind.CLAUSES)).containsExactly("云湖.txt");
    try (IndexBuilder index = IndexBuilder.open(folder, WORDS)) {
      assertThat(index.places()).containsExactly("云湖.txt");
      assertThat(index.known("云湖.txt").orElseThrow().sha256()).isEqualTo("2");
    }
  }

  @Test
  void withoutCommitNothingChangesAndReadersSeeTheirOwnCommit() throws IOException, IndexException {
    write(yunhu);
    try (PolicyIndex before = PolicyIndex.open(folder, WORDS)) {
      try (IndexBuilder index = IndexBuilder.open(folder, WORDS)) {
        put(index, yinghu, "1");
      }
      assertThat(places("信用贷款", Kind.CLAUSES)).isEmpty();
      write(yinghu);
      assertThat(places("信用贷款", Kind.CLAUSES)).containsExactly("映湖.txt");
      assertThat(before.plans()).hasSize(1);
    }
  }

  @Test
  void whatCannotBeUsedIsSaid() throws IOException, IndexException {
    refused(Reason.MISSING, () -> PolicyIndex.open(folder, WORDS));
    refused(Reason.MISSING, () -> PolicyIndex.open(folder.resolve("none"), WORDS));
    write(yunhu);
    try (IndexBuilder first = IndexBuilder.open(folder, WORDS)) {
      assertThat(first.places()).hasSize(1);
      refused(Reason.BUSY, () -> IndexBuilder.open(folder, WORDS));
    }
    PolicyWords others = new PolicyWords(new Vocabulary(List.of("数字经济"), List.of()));
    refused(Reason.OTHER_VERSION, () -> PolicyIndex.open(folder, others));
    refused(Reason.OTHER_VERSION, () -> IndexBuilder.open(folder, others));
    try (var files = Files.newDirectoryStream(folder, "segments_*")) {
      for (Path file : files) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    refused(Reason.DAMAGED, () -> PolicyIndex.open(folder, WORDS));
  }

  private static void refused(Reason reason, ThrowingCallable opening) {
    assertThatExceptionOfType(IndexException.class)
        .isThrownBy(opening)
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void whatIsFoundInSpiteOfASlipOrInPartsIsMarkedAndExplained() throws Exception {
    write(yunhu, yinghu);
    try (PolicyIndex index = PolicyIndex.open(folder, WORDS)) {
      Hit mistyped = best(index, "高薪技术企业");
      Hit inParts = best(index, "奖励认定");

      assertThat(marked(mistyped)).contains("高新技术企业");
      assertThat(mistyped.reasons().getFirst().asked()).isEqualTo("高薪技术企业");
      assertThat(mistyped.reasons().getFirst().places())
          .contains(
              new MatchReason.Place(MatchReason.Where.TEXT, "高新技术企业", MatchReason.As.SPELLING));
      assertThat(marked(inParts)).contains("奖励", "认定");
    }
  }

  private static Hit best(PolicyIndex index, String query) throws Exception {
    var request =
        new SearchRequest(new QueryParser().parse(query), Kind.CLAUSES, Order.RELEVANCE, 1, true);
    return index.search(request).hits().getFirst();
  }

  private static List<String> marked(Hit hit) {
    return hit.snippet().marks().stream()
        .map(mark -> hit.snippet().text().substring(mark.start(), mark.end()))
        .toList();
  }
}
