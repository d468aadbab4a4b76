package io.planwright.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.extract.clean.CleanText;
import io.planwright.extract.clean.Cleaner;
import io.planwright.model.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tables made at random that come one cell a line: every row is right, a short one is reported. */
class LineRandomTest {
  private static final int TABLES = 500;

  private final Cleaner cleaner = new Cleaner();
  private final TableReader reader = new TableReader(Locale.ROOT);

  @Test
  void readsEveryCell() {
    for (int seed = 0; seed < TABLES; seed++) {
      GluedTable made = GluedTable.of(seed);
      Random random = new Random(seed);
      boolean numbered = random.nextBoolean();
      int cut = random.nextInt(3) == 0 && made.rows().size() > 4 ? 1 + random.nextInt(3) : -1;
      Table table = read(text(made, numbered, cut), seed);

      assertThat(table.recovery()).isEqualTo(Table.Recovery.CELL_PER_LINE);
      assertThat(table.columns()).as("seed %d", seed).hasSize(made.rows().get(0).size());
      for (int i = 0; i < made.rows().size(); i++) {
        List<@Nullable BigDecimal> values = table.rows().get(i).values();
        assertThat(table.rows().get(i).label()).isEqualTo(made.labels().get(i));
        if (i == cut) {
          assertThat(values).as("seed %d, short row", seed).containsOnlyNulls();
        } else {
          assertThat(values).as("seed %d", seed).isEqualTo(made.rows().get(i));
        }
      }
    }
  }

  private Table read(String source, int seed) {
    CleanText text = cleaner.clean(source);
    FoundTables found =
        reader.read(TableQuery.of(text, 0, text.length(), List.of(), diagnostic -> {}));
    assertThat(found.tables()).as("tables of seed %d: %s", seed, source).hasSize(1);
    return found.tables().get(0);
  }

  /** The cells of a table, each on a line of its own; the row {@code cut} lacks its last cell. */
  private static String text(GluedTable made, boolean numbered, int cut) {
    List<String> lines = new ArrayList<>(List.of("各地要抓好落实。", "附件", "任务分解表"));
    if (numbered) {
      lines.add("序号");
    }
    lines.add("地区");
    for (int column = 0; column < made.rows().get(0).size(); column++) {
      lines.add("甲乙丙丁戊己庚辛壬癸子丑".charAt(column) + "类任务数（家）");
    }
    int number = 0;
    for (int i = 0; i < made.rows().size(); i++) {
      String label = made.labels().get(i);
      boolean total = label.equals("全市") || label.equals("合计");
      if (numbered && !total) {
        number++;
        lines.add(Integer.toString(number));
      }
      lines.add(label);
      List<BigDecimal> row = made.rows().get(i);
      for (int column = 0; column < row.size() - (i == cut ? 1 : 0); column++) {
        lines.add(row.get(column).toPlainString());
      }
    }
    lines.add("备注：以年报数据为准。");
    return String.join("\n\n", lines);
  }
}
