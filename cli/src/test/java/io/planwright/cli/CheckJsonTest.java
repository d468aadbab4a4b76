package io.planwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.planwright.cli.console.Language;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code check} prints for programs, and the JSON it takes. */
final class CheckJsonTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Engine ENGINE = new StandardEngine(Locale.SIMPLIFIED_CHINESE);
  private static final Path SAMPLES = Path.of("../samples");

  private static final String PLAN =
      """
      云湖市高新技术企业培育三年行动计划（2026—2028年）

      根据《澜江省创新发展办法》（澜政发[2025]3号），去年制定本计划，，到2028年，全市高新技术企业达到840家。
      """;

  private final String schemaText = Run.of("schema", "--of", "check").output();
  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(schemaText, InputFormat.JSON);

  @TempDir Path folder;

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files.filter(file -> file.endsWith("plan.txt")).sorted().toList().stream();
    }
  }

  @Test
  void whatIsPrintedOfOneFileAndOfSeveralFitsTheSchema() throws IOException {
    List<Path> files = samples().toList();

    assertThat(errors(check(files.getFirst(), "-f", "json").output())).isEmpty();
    assertThat(errors(check(SAMPLES, "-f", "json").output())).isEmpty();
    assertThat(errors(check(plan(), "-f", "json", "--level", "error").output())).isEmpty();
    assertThat(errors(check(plan(), "-f", "json", "--rules", "layout").output())).isEmpty();
    assertThat(errors(check(plan(), "-f", "json", "--fix").output())).isEmpty();
    Run english =
        new Run.Setting().in(Language.ENGLISH).with(ENGINE).run("check", plan(), "-f", "json");
    assertThat(errors(english.output())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"severity\": \"error\" -> \"severity\": \"fatal\"",
        "\"group\": \"form\" -> \"group\": \"shape\"",
        "\"line\": 3 -> \"line\": 0",
        "\"schemaVersion\": \"1\" -> \"schemaVersion\": \"2\"",
        "\"rule\": \"F01\" -> \"id\": \"F01\""
      })
  void whatTheContractDoesNotKnowIsRefused(String change) throws IOException {
    String[] sides = change.split(" -> ", -1);
    String good = check(plan(), "-f", "json").output();
    String bad = good.replace(sides[0], sides[1]);

    assertThat(bad).isNotEqualTo(good);
    assertThat(errors(bad)).isNotEmpty();
  }

  @Test
  void whatBothSchemasDescribeIsTheSame() throws IOException {
    JsonNode own = MAPPER.readTree(schemaText).get("$defs");
    JsonNode extraction = MAPPER.readTree(Run.of("schema").output()).get("$defs");

    assertThat(own.get("source")).isEqualTo(extraction.get("source"));
    assertThat(own.get("span")).isEqualTo(extraction.get("span"));
  }

  @Test
  void anExtractionWithItsTextIsCheckedLikeTheFile() throws IOException {
    Path plan = plan();
    Path json = folder.resolve("结果.json");
    Path other = Files.writeString(folder.resolve("另一份.txt"), PLAN + "附记。");
    new Run.Setting()
        .with(ENGINE)
        .run("extract", plan, other, "-f", "json", "--with-text", "-o", json);

    JsonNode direct = MAPPER.readTree(check(plan, "-f", "json").output());
    String output = check(json, "-f", "json").output();
    JsonNode again = MAPPER.readTree(output);

    assertThat(errors(output)).isEmpty();
    assertThat(again.isArray()).as(output).isTrue();
    assertThat(again.get(0).get("findings")).isEqualTo(direct.get("findings"));
    assertThat(direct.get("findings").size()).isPositive();
  }

  @Test
  void anExtractionWithoutItsTextIsRefusedWithTheRemedy() throws IOException {
    Path json = folder.resolve("结果.json");
    new Run.Setting().with(ENGINE).run("extract", plan(), "-f", "json", "-o", json);

    Run run = check(json);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors()).contains("--with-text", "JSON_WITHOUT_TEXT");
  }

  @Test
  void anExtractionIsNeverCorrected() throws IOException {
    Path json = folder.resolve("结果.json");
    new Run.Setting().with(ENGINE).run("extract", plan(), "-f", "json", "--with-text", "-o", json);
    String before = Files.readString(json);

    Run run = check(json, "--fix", "--in-place");

    assertThat(run.errors()).contains("不能");
    assertThat(Files.readString(json)).isEqualTo(before);
  }

  /** Requirements of SARIF 2.1.0 that a program which shows the findings relies on. */
  @Test
  void sarifIsWellFormed() throws IOException {
    JsonNode log = MAPPER.readTree(check(SAMPLES, plan(), "-f", "sarif").output());

    assertThat(log.propertyNames()).containsExactlyInAnyOrder("$schema", "version", "runs");
    JsonNode run = log.get("runs").get(0);
    JsonNode driver = run.get("tool").get("driver");
    assertThat(driver.get("name").asString()).isNotBlank();
    assertThat(driver.get("rules").valueStream().map(rule -> rule.get("id").asString()))
        .doesNotHaveDuplicates()
        .isNotEmpty();
    for (JsonNode rule : driver.get("rules")) {
      assertThat(rule.get("shortDescription").get("text").asString()).isNotBlank();
      assertThat(rule.get("help").get("text").asString()).isNotBlank();
    }
    assertThat(run.get("results").size()).isPositive();
    for (JsonNode result : run.get("results")) {
      assertThat(result.get("message").get("text").asString()).isNotBlank();
      JsonNode place = result.get("locations").get(0).get("physicalLocation");
      region(place.get("region"));
      assertThat(URI.create(place.get("artifactLocation").get("uri").asString())).isNotNull();
      for (JsonNode fix : result.path("fixes")) {
        JsonNode change = fix.get("artifactChanges").get(0);
        assertThat(change.get("artifactLocation")).isEqualTo(place.get("artifactLocation"));
        assertThat(change.get("replacements").size()).isPositive();
        change.get("replacements").forEach(one -> region(one.get("deletedRegion")));
      }
    }
  }

  /** Lines and columns count from 1, and no region ends before it begins. */
  private static void region(JsonNode region) {
    int line = region.get("startLine").asInt();
    int endLine = region.get("endLine").asInt();
    assertThat(line).isPositive();
    assertThat(region.get("startColumn").asInt()).isPositive();
    assertThat(endLine).isGreaterThanOrEqualTo(line);
    assertThat(region.get("endColumn").asInt())
        .isGreaterThanOrEqualTo(endLine == line ? region.get("startColumn").asInt() : 1);
    assertThat(region.get("charLength").asInt()).isNotNegative();
  }

  private Path plan() throws IOException {
    return Files.writeString(folder.resolve("方案.txt"), PLAN);
  }

  private static Run check(Object... arguments) {
    Object[] all = Stream.concat(Stream.of("check"), Stream.of(arguments)).toArray();
    return new Run.Setting().with(ENGINE).run(all);
  }

  private List<String> errors(String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
