package io.planwright.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.read.pdf.TableBlock.Slot;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rows at the head of a table that goes on overleaf are its header, printed again. */
class TableJoinTest {
  @ParameterizedTest
  @CsvSource({
    "2024年目标|2025年目标|属性, 2024年目标|2025年目标|属性, false, 1",
    "指标名称|2024年目标|2025年目标, 指标名称|2024年目标|2025年日标, true, 1",
    // what the file itself spells out is not mistaken
    "指标名称|2024年目标|2025年目标, 指标名称|2024年目标|2025年日标, false, 0",
    // a number is another column, and half of a header another header
    "指标名称|2024年目标|2025年目标, 指标名称|2024年目标|2026年目标, true, 0",
    "指标名称|目标, 项目内容|目标, true, 0",
    "指标|目标, 指标名|目标, true, 0",
  })
  void aHeaderIsKnownAgain(String first, String second, boolean recognised, int rows) {
    assertThat(TableJoin.repeatedRows(table(first, recognised), table(second, recognised)))
        .isEqualTo(rows);
  }

  private static TableBlock table(String header, boolean recognised) {
    List<Slot> slots = new ArrayList<>();
    List<Float> edges = new ArrayList<>(List.of(0f));
    for (String text : List.of(header.split("\\|", -1))) {
      slots.add(new Slot(slots.size(), text, recognised ? "~".repeat(text.length()) : ""));
      edges.add(edges.size() * 50f);
    }
    return new TableBlock(List.of(slots), edges, 0f, 20f, 0);
  }
}
