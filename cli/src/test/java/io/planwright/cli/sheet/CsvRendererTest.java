package io.planwright.cli.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.cli.HandmadePlan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

final class CsvRendererTest {

  @Test
  void beginsWithAByteOrderMarkForExcel() throws IOException {
    assertThat(write("方案.txt")).startsWith(0xEF, 0xBB, 0xBF);
  }

  @Test
  void everyFactIsARowOfItsKind() throws IOException {
    List<Map<String, String>> rows = read(write("方案.txt"));

    assertThat(rows)
        .extracting(row -> row.get("factKind"))
        .containsExactly(
            "document",
            "document",
            "target",
            "target",
            "target",
            "target",
            "target",
            "incentive",
            "incentive",
            "incentive",
            "incentive",
            "responsibility",
            "table",
            "table",
            "table",
            "citation",
            "diagnostic",
            "diagnostic");
  }

  @Test
  void fieldsHaveTheNamesAndCodesOfTheJson() throws IOException {
    List<Map<String, String>> rows = read(write("方案.txt"));

    assertThat(rows.get(2))
        .containsEntry("documentTitle", "澄湾区高新技术企业培育三年行动计划（2024—2026年）")
        .containsEntry("region", "澄湾区")
        .containsEntry("indicator", "高新技术企业数量")
        .containsEntry("value", "400")
        .containsEntry("unit", "家")
        .containsEntry("bound", "min")
        .containsEntry("kind", "level")
        .containsEntry("year", "2026")
        .containsEntry("perYear", "false")
        .containsEntry("baselineValue", "212")
        .containsEntry("amountYuan", "");
    assertThat(rows.get(7))
        .containsEntry("amountYuan", "100000")
        .containsEntry("form", "fixed")
        .containsEntry("sharing", "市级财政 50%、区级财政 50%（南浦镇）")
        .containsEntry("page", "3");
    assertThat(rows.get(13))
        .containsEntry("row", "北桥街道")
        .containsEntry("column", "2025年·新增")
        .containsEntry("value", "3.5")
        .containsEntry("recovered", "cell_per_line")
        .containsEntry("failedChecks", "2025年 = Σ 街镇");
  }

  @Test
  void awkwardTextComesBackAsItWas() throws IOException {
    String path = "带,逗号 \"引号\"\n换行.txt";

    assertThat(read(write(path))).extracting(row -> row.get("source")).containsOnly(path);
  }

  @Test
  void allSourcesShareOneHeader() throws IOException {
    assertThat(new String(write("甲.txt", "乙.txt"), StandardCharsets.UTF_8))
        .containsOnlyOnce("factKind");
  }

  private static byte[] write(String... paths) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var renderer = new CsvRenderer(out)) {
      for (String path : paths) {
        renderer.add(HandmadePlan.extraction(path));
      }
    }
    return out.toByteArray();
  }

  private static List<Map<String, String>> read(byte[] csv) {
    String text = new String(csv, StandardCharsets.UTF_8).substring(1);
    try (MappingIterator<Map<String, String>> rows =
        CsvMapper.builder()
            .build()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(text)) {
      return rows.readAll();
    }
  }
}
