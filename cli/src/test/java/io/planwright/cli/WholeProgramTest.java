package io.planwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program as it ships, with its readers and its extractor, over whole documents. */
final class WholeProgramTest {
  private static final Path SAMPLES = Path.of("..", "samples");
  private static final Path REAL_DOCUMENTS = Path.of("..", "..", "shared", "corpus");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Engine ENGINE = new StandardEngine(Locale.SIMPLIFIED_CHINESE);

  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(SchemaCommand.schema(), InputFormat.JSON);

  @Test
  void theSamplesFitTheSchemaAndTheirText() {
    checkAll(SAMPLES, 12);
  }

  @Test
  void realDocumentsFitTheSchemaAndTheirText() {
    assumeThat(Files.isDirectory(REAL_DOCUMENTS)).as("real documents beside the project").isTrue();
    checkAll(REAL_DOCUMENTS, 5);
  }

  @Test
  void theNumberOfJobsNeverShows() {
    byte[] one = extract(SAMPLES, 1).bytes();

    assertThat(extract(SAMPLES, 2).bytes()).isEqualTo(one);
    assertThat(extract(SAMPLES, 4).bytes()).isEqualTo(one);
  }

  @Test
  void theDemoRuns() {
    Run run = new Run.Setting().with(ENGINE).at(Path.of("..")).run("demo");

    assertThat(run.exitCode()).isZero();
    assertThat(run.errors().strip()).startsWith("已写入").endsWith("report.html");
    assertThat(run.output())
        .contains("samples/01-", "\"indicator\": ", "合计")
        .contains("因为“首次认定", "引用：", "云湖市 2026 ≥830家", "覆盖情况");
  }

  @Test
  void explainTellsOfEveryFactAndWhy() {
    Run run =
        new Run.Setting()
            .with(ENGINE)
            .reading("三、发展目标\n到2026年，全市高新技术企业达到400家以上。")
            .run("explain", "-");

    assertThat(run.exitCode()).isZero();
    assertThat(run.output()).contains("⟦400家⟧", "⟦2026年⟧", "目标", "略过");
  }

  private void checkAll(Path folder, int atLeast) {
    List<String> lines = extract(folder, 2).output().lines().toList();

    assertThat(lines).hasSizeGreaterThanOrEqualTo(atLeast);
    for (String line : lines) {
      JsonNode extraction = MAPPER.readTree(line);
      String path = extraction.get("source").get("path").asString();
      assertThat(schema.validate(line, InputFormat.JSON)).as(path).isEmpty();
      String text = new Run.Setting().with(ENGINE).run("text", path).output();
      for (JsonNode document : extraction.get("documents")) {
        checkSpans(document.get("targets"), "valueText", text, path);
        checkSpans(document.get("incentives"), "amountText", text, path);
        for (JsonNode duty : document.get("responsibilities")) {
          assertThat(slice(duty.get("span"), text))
              .as(path)
              .isEqualTo(duty.get("quote").asString());
        }
      }
    }
  }

  private static void checkSpans(JsonNode facts, String valueName, String text, String path) {
    for (JsonNode fact : facts) {
      assertThat(slice(fact.get("span"), text)).as(path).isEqualTo(fact.get("quote").asString());
      assertThat(slice(fact.get("valueSpan"), text))
          .as(path)
          .isEqualTo(fact.get(valueName).asString());
    }
  }

  private static String slice(JsonNode span, String text) {
    return text.substring(span.get("start").asInt(), span.get("end").asInt());
  }

  private static Run extract(Path folder, int jobs) {
    return new Run.Setting().with(ENGINE).run("extract", folder, "-f", "jsonl", "-j", jobs);
  }
}
