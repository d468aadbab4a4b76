package io.planwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program as it ships compares the real documents beside the project. */
final class RealPlansComparedTest {
  private static final Path REAL_DOCUMENTS = Path.of("..", "..", "shared", "corpus");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Engine ENGINE = new StandardEngine(Locale.SIMPLIFIED_CHINESE);

  private final Map<String, String> texts = new HashMap<>();

  @BeforeEach
  void findDocuments() {
    assumeThat(Files.isDirectory(REAL_DOCUMENTS)).as("real documents beside the project").isTrue();
  }

  @Test
  void everyPlaceThatStatesTheNumberOfHighTechEnterprisesIsListed() {
    JsonNode comparison = compare("targets", "--indicator", "高新技术企业数量");

    List<String> stated = new ArrayList<>();
    for (JsonNode row : comparison.get("rows")) {
      for (JsonNode value : row.get("values")) {
        if (value.get("kind").asString().equals("level") && value.get("scope").isNull()) {
          stated.add(
              row.get("place").asString()
                  + " "
                  + (value.get("column").isNull() ? "-" : value.get("column").asInt())
                  + " "
                  + value.get("amount").asString()
                  + " "
                  + value.get("commitment").asString());
        }
      }
    }
    assertThat(stated)
        .contains(
            "杭州市 2020 5688 firm",
            "杭州市 2020 6000 stretch",
            "济南市 2022 4400 stretch",
            "武汉市 2021 6000 firm",
            "南通市 2024 3600 stretch",
            "贵池区 2022 67 firm",
            "乌鲁木齐市 2022 500 firm",
            "乌鲁木齐市 2024 700 firm",
            "贵阳市白云区 2025 110 firm",
            "山东省 2027 50000 firm",
            "重庆市梁平区 2024 120 firm")
        .doesNotHaveDuplicates();
    assertThat(texts(comparison.get("coverage").get("placesWithout")))
        .containsExactlyInAnyOrder("锡林郭勒盟", "广州市从化区", "荆门市", "柳河县", "延安市");
    comparison.get("rows").forEach(row -> row.get("values").forEach(this::checkQuote));
  }

  @Test
  void thePlanThatIsThereTwiceCountsOnce() {
    JsonNode coverage = compare("targets", "--indicator", "高新技术企业数量").get("coverage");

    List<String> copied = new ArrayList<>();
    for (JsonNode document : coverage.get("documents")) {
      document.get("copies").forEach(copy -> copied.add(copy.get("title").asString()));
    }
    assertThat(copied).containsExactly("杭州市高新技术企业培育三年行动计划（2018—2020年）");
  }

  @Test
  void onlyWhatIsAlikeIsRanked() {
    for (JsonNode row : compare("targets", "-i", "hightech.enterprise.count").get("rows")) {
      for (JsonNode value : row.get("values")) {
        boolean ranked = !value.get("standing").get("rank").isNull();
        if (ranked) {
          assertThat(value.get("kind").asString()).isEqualTo("level");
          assertThat(value.get("commitment").asString()).isEqualTo("firm");
          assertThat(value.get("scope").isNull()).isTrue();
          assertThat(value.get("year").isNull()).isFalse();
        } else {
          assertThat(value.get("standing").get("notRanked").asString()).isNotEmpty();
        }
      }
    }
  }

  @Test
  void rewardsForFirstRecognitionStandBesideEachOther() {
    JsonNode comparison = compare("incentives", "--trigger", "首次认定");

    List<String> given = new ArrayList<>();
    for (JsonNode row : comparison.get("rows")) {
      checkQuote(row);
      given.add(row.get("place").asString() + " " + row.get("amountYuan").asString(""));
    }
    assertThat(given).contains("乌鲁木齐市 100000", "柳河县 200000", "延安市 200000");
    JsonNode liuhe =
        comparison
            .get("rows")
            .valueStream()
            .filter(row -> row.get("place").asString().equals("柳河县"))
            .findFirst()
            .orElseThrow();
    assertThat(liuhe.get("exclusions").get(0).get("wholePlan").asBoolean()).isTrue();
    checkExcerpt(liuhe.get("exclusions").get(0), "quote", "span", liuhe.get("path").asString());
  }

  @Test
  void aWordMoreThanTheTriggerNarrowsIt() {
    JsonNode comparison = compare("incentives", "--trigger", "高企首次认定");

    assertThat(comparison.get("rows").valueStream().map(row -> row.get("quote").asString()))
        .isNotEmpty()
        .allSatisfy(quote -> assertThat(quote).containsAnyOf("高新技术企业", "高企"));
  }

  @Test
  void unitsAreComparedWhateverTheirLevel() {
    JsonNode comparison = compare("duties", "--unit", "市科技局");

    assertThat(comparison.get("units")).hasSize(1);
    JsonNode unit = comparison.get("units").get(0);
    assertThat(unit.get("unit").asString()).isEqualTo("科技局");
    assertThat(unit.get("places").valueStream().map(place -> place.get("place").asString()))
        .contains("乌鲁木齐市", "贵阳市白云区", "延安市");
    for (JsonNode place : unit.get("places")) {
      place.get("led").forEach(this::checkDuty);
      place.get("supported").forEach(this::checkDuty);
    }
  }

  private JsonNode compare(String what, String option, String words) {
    Run run =
        new Run.Setting()
            .with(ENGINE)
            .run("compare", what, REAL_DOCUMENTS, option, words, "-f", "json");
    assertThat(run.exitCode()).as(run.errors()).isZero();
    return MAPPER.readTree(run.output());
  }

  private void checkQuote(JsonNode fact) {
    String path = fact.get("path").asString();
    checkExcerpt(fact, "quote", "span", path);
    String value = fact.has("valueText") ? "valueText" : "amountText";
    checkExcerpt(fact, value, "valueSpan", path);
  }

  private void checkDuty(JsonNode duty) {
    checkExcerpt(duty, "quote", "span", duty.get("path").asString());
  }

  private void checkExcerpt(JsonNode fact, String text, String span, String path) {
    String source =
        texts.computeIfAbsent(
            path, key -> new Run.Setting().with(ENGINE).run("text", key).output());
    assertThat(
            source.substring(
                fact.get(span).get("start").asInt(), fact.get(span).get("end").asInt()))
        .isEqualTo(fact.get(text).asString());
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }
}
