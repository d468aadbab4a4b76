package io.planwright.cli.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.cli.console.Style;
import io.planwright.cli.table.TextTable.Column;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class TextTableTest {

  @Test
  void chineseColumnsLineUp() {
    var table =
        new TextTable(
            List.of(
                Column.flexible("指标", 8), Column.fixed("数值").toTheRight(), Column.fixed("year")));
    table.add(List.of("高企", "400家", "2026"));
    table.add(List.of("R&D投入强度", "2.6%", "2026"));

    assertThat(table.lines(60, Style.PLAIN))
        .containsExactly(
            "指标          数值  year",
            "────────────────────────",
            "高企         400家  2026",
            "R&D投入强度   2.6%  2026");
  }

  @Test
  void longCellsAreCutWhereTheWidthAsksForIt() {
    var table = new TextTable(List.of(Column.flexible("指标", 8), Column.fixed("数值")));
    table.add(List.of("规模以上工业企业研发活动覆盖率", "100%"));

    assertThat(table.lines(20, Style.PLAIN)).last().isEqualTo("规模以上工业…   100%");
  }

  @Test
  void columnsWithoutCellsAreLeftOut() {
    var table = new TextTable(List.of(Column.fixed("甲"), Column.fixed("乙"), Column.fixed("丙")));
    table.add(List.of("1", "", "3"));

    assertThat(table.lines(60, Style.PLAIN)).first().isEqualTo("甲  丙");
  }

  @Test
  void theLeastImportantColumnsGoFirst() {
    var table =
        new TextTable(
            List.of(
                Column.flexible("指标", 10),
                Column.fixed("原文").droppable(3),
                Column.fixed("基期").droppable(1)));
    table.add(List.of("高新技术企业数量", "增加到400家以上", "2023: 212"));

    assertThat(table.lines(60, Style.PLAIN)).first().asString().contains("原文", "基期");
    assertThat(table.lines(30, Style.PLAIN)).first().asString().contains("基期").doesNotContain("原文");
    assertThat(table.lines(16, Style.PLAIN)).first().isEqualTo("指标");
  }

  @Test
  void noLineIsWiderThanAllowed() {
    var random = new Random(7);
    for (int round = 0; round < 300; round++) {
      var table =
          new TextTable(
              List.of(
                  Column.flexible("指标", 6),
                  Column.fixed("值").toTheRight(),
                  Column.flexible("原文", 6),
                  Column.fixed("附注").droppable(1)));
      for (int row = 0; row < 5; row++) {
        table.add(
            List.of(
                "高新技术ab".repeat(random.nextInt(6)),
                "9".repeat(random.nextInt(8)),
                "规模以上工业企业".repeat(random.nextInt(6)),
                "注".repeat(random.nextInt(9))));
      }
      int width = 30 + random.nextInt(90);

      assertThat(table.lines(width, Style.PLAIN))
          .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
    }
  }

  @Test
  void coloursDoNotChangeTheLayout() {
    var table =
        new TextTable(
            List.of(Column.fixed("数值").painted(Style.COLOURED::marked), Column.fixed("年份")));
    table.add(List.of("400家", "2026"));

    assertThat(table.lines(60, Style.COLOURED))
        .extracting(line -> line.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(
            table.lines(60, Style.PLAIN).stream()
                .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", ""))
                .toList());
  }
}
