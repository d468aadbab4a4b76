package io.planwright.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.extract.clean.CleanText;
import io.planwright.extract.clean.Cleaner;
import io.planwright.extract.table.GluedTable.Shape;
import io.planwright.model.Diagnostic;
import io.planwright.model.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Glued tables made at random: a row is recovered right or reported, never wrong. */
class GluedRandomTest {
  private static final int TABLES = 300;

  /** The share of rows that must be recovered, where sums or order tell. */
  private static final Map<Shape, Double> LEAST =
      new EnumMap<>(
          Map.of(
              Shape.INCREMENTS, 0.9,
              Shape.YEARS, 0.9,
              Shape.NESTED, 0.9,
              Shape.LEVELS, 0.3,
              Shape.GAIN, 0.9,
              Shape.SHARES, 0.9,
              Shape.AMOUNTS, 0.9));

  private final Cleaner cleaner = new Cleaner();
  private final TableReader reader = new TableReader(Locale.ROOT);

  private static final class Count {
    private int rows;
    private int right;
  }

  @Test
  void noRowIsWrong() {
    Map<Shape, Count> counts = new EnumMap<>(Shape.class);
    for (int seed = 0; seed < TABLES; seed++) {
      GluedTable made = GluedTable.of(seed);
      Count count = counts.computeIfAbsent(made.shape(), shape -> new Count());
      compare(made, seed, count);
    }
    counts.forEach(
        (shape, count) -> System.out.printf("%s: %d of %d rows%n", shape, count.right, count.rows));
    LEAST.forEach(
        (shape, least) -> {
          Count count = Objects.requireNonNull(counts.get(shape));
          assertThat((double) count.right / count.rows)
              .as("share of rows recovered: %s", shape)
              .isGreaterThanOrEqualTo(least);
        });
  }

  private void compare(GluedTable made, int seed, Count count) {
    CleanText text = cleaner.clean(made.text());
    List<Diagnostic> said = new ArrayList<>();
    FoundTables found = reader.read(TableQuery.of(text, 0, text.length(), List.of(), said::add));
    assertThat(found.tables()).as("tables of seed %d: %s", seed, made.text()).hasSize(1);
    Table table = found.tables().get(0);
    assertThat(table.rows().stream().map(Table.Row::label))
        .as("rows of seed %d: %s", seed, made.text())
        .containsExactlyElementsOf(made.labels());
    boolean proved =
        hasSums(made)
            && table.rows().stream().noneMatch(row -> row.values().contains(null))
            && table.checks().stream().allMatch(Table.Check::holds);
    long reported = said.stream().filter(d -> isAboutRow(d)).count();
    long unread = 0;
    for (int i = 0; i < made.rows().size(); i++) {
      count.rows++;
      List<@Nullable BigDecimal> values = table.rows().get(i).values();
      if (values.stream().allMatch(Objects::isNull)) {
        unread++;
      } else if (sameNumbers(values, made.rows().get(i))) {
        count.right++;
      } else if (i != made.damaged() || proved) {
        assertThat(values).as("seed %d: %s", seed, made.text()).isEqualTo(made.rows().get(i));
      }
    }
    assertThat(reported).as("reports of seed %d", seed).isEqualTo(unread);
  }

  /** Where a total row stands, a damaged row that was read all the same must show in a sum. */
  private static boolean hasSums(GluedTable made) {
    return made.labels().contains("全市") || made.labels().contains("合计");
  }

  private static boolean isAboutRow(Diagnostic diagnostic) {
    return diagnostic.code().equals("TABLE_AMBIGUOUS")
        || diagnostic.code().equals("TABLE_ROW_UNREAD");
  }

  private static boolean sameNumbers(List<@Nullable BigDecimal> values, List<BigDecimal> wanted) {
    if (values.size() != wanted.size()) {
      return false;
    }
    for (int i = 0; i < values.size(); i++) {
      BigDecimal value = values.get(i);
      if (value == null || value.compareTo(wanted.get(i)) != 0) {
        return false;
      }
    }
    return true;
  }
}
