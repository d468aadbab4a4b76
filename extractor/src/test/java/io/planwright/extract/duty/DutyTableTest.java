package io.planwright.extract.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.planwright.extract.clean.CleanText;
import io.planwright.extract.clean.Cleaner;
import io.planwright.model.Responsibility;
import io.planwright.model.Span;
import io.planwright.read.SourceText.Cell;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows of tables with real cells; those of text tables are in {@code cases.yaml}. */
final class DutyTableTest {
  private static final String SOURCE =
      """
      重点任务\t责任单位\t
      重点任务\t牵头\t配合
      一、培育主体
      建立培育库\t市科技局\t市财政局
      开展评估\t市统计局
      举办对接会\t市工信局\t市税务局
      """;

  private final DutyReader reader = new DutyReader();
  private final CleanText text = new Cleaner().clean(SOURCE);

  @Test
  void mergedCellsSpeakForAllTheirRows() {
    Cell lead = cell("市科技局");
    List<Responsibility> duties =
        read(
            List.of(
                row("建立培育库", lead, cell("市财政局")),
                row("开展评估", lead, cell("市统计局")),
                row("举办对接会", lead, cell("市统计局"))));

    assertThat(duties)
        .extracting(duty -> duty.quote().text(), Responsibility::lead, Responsibility::support)
        .containsExactly(
            tuple("市科技局\t市财政局", List.of("市科技局"), List.of("市财政局")),
            tuple("市统计局", List.of("市科技局"), List.of("市统计局")));
  }

  @Test
  void headingsBetweenTheRowsNameNobody() {
    Cell banner = cell("一、培育主体");

    assertThat(read(List.of(List.of(banner, banner, banner)))).isEmpty();
  }

  private List<Responsibility> read(List<List<Cell>> body) {
    Cell group = cell("责任单位");
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(row("重点任务", group, group));
    rows.add(row("重点任务", cell("牵头"), cell("配合")));
    rows.addAll(body);
    return reader.readTable(text, rows, offset -> null);
  }

  private static List<Cell> row(String task, Cell lead, Cell support) {
    return List.of(cell(task), lead, support);
  }

  private static Cell cell(String words) {
    int start = SOURCE.indexOf(words);
    return new Cell(words, new Span(start, start + words.length()));
  }
}
