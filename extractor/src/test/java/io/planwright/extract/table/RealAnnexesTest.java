package io.planwright.extract.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.planwright.extract.Extractor;
import io.planwright.model.Table;
import io.planwright.read.Readers;
import io.planwright.score.Documents;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * The annex tables of real documents, whose cell borders are lost, are recovered to the last cell.
 */
class RealAnnexesTest {
  private static List<Table> tablesOf(String prefix) {
    List<Path> files =
        Documents.corpus().stream()
            .filter(file -> String.valueOf(file.getFileName()).startsWith(prefix))
            .toList();
    assumeTrue(!files.isEmpty(), "no real documents beside the project");
    return Extractor.create(Locale.ENGLISH)
        .extract(Readers.standard(Locale.ENGLISH).read(files.getFirst()))
        .documents()
        .stream()
        .flatMap(document -> document.tables().stream())
        .toList();
  }

  private static int at(Table.Row row, int column) {
    BigDecimal value = row.values().get(column);
    assertThat(value).as("%s, column %s", row.label(), column).isNotNull();
    return value == null ? 0 : value.intValueExact();
  }

  @Test
  void gluedCountsSplitSoThatBothSumsHoldInEveryRow() {
    Table counts = tablesOf("000_").getFirst();
    assertThat(counts.rows()).hasSize(16);
    for (Table.Row row : counts.rows()) {
      assertThat(row.values()).hasSize(9);
      int base = at(row, 0);
      assertThat(base + at(row, 1) + at(row, 3) + at(row, 5)).as(row.label()).isEqualTo(at(row, 7));
      assertThat(base + at(row, 2) + at(row, 4) + at(row, 6)).as(row.label()).isEqualTo(at(row, 8));
    }
    Table.Row total = counts.rows().getFirst();
    assertThat(List.of(at(total, 0), at(total, 7), at(total, 8))).containsExactly(2844, 5688, 6000);
    for (int column = 0; column < 9; column++) {
      int sum = 0;
      for (Table.Row row : counts.rows().subList(1, 16)) {
        sum += at(row, column);
      }
      assertThat(sum).as("column %s", column).isEqualTo(at(total, column));
    }
  }

  @Test
  void gluedSharesRiseInEveryRow() {
    Table shares = tablesOf("000_").get(1);
    assertThat(shares.rows()).hasSize(16);
    for (Table.Row row : shares.rows()) {
      assertThat(row.values()).hasSize(4).doesNotContainNull();
      assertThat(row.values()).as(row.label()).isSorted();
    }
    assertThat(shares.rows().getFirst().values())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(
            new BigDecimal("50.1"),
            new BigDecimal("53.4"),
            new BigDecimal("56.7"),
            new BigDecimal("60"));
  }

  @Test
  void cellsOnLinesOfTheirOwnAddUpByQuarterAndByTown() {
    List<Table> tables = tablesOf("003_");
    assertThat(tables).hasSize(1);
    List<Table.Row> rows = tables.getFirst().rows();
    assertThat(rows).hasSize(35);
    for (Table.Row row : rows) {
      for (int group : new int[] {0, 5}) {
        int quarters =
            at(row, group) + at(row, group + 1) + at(row, group + 2) + at(row, group + 3);
        assertThat(quarters).as(row.label()).isEqualTo(at(row, group + 4));
      }
    }
    for (int column = 0; column < 10; column++) {
      int sum = 0;
      for (Table.Row row : rows.subList(0, 34)) {
        sum += at(row, column);
      }
      assertThat(sum).as("column %s", column).isEqualTo(at(rows.getLast(), column));
    }
  }
}
