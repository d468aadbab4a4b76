package io.planwright.extract.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.planwright.extract.clean.CleanText;
import io.planwright.extract.clean.Cleaner;
import io.planwright.model.Diagnostic;
import io.planwright.model.Table;
import io.planwright.score.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The annexes of the real documents, to the last cell. Skipped where ../shared is absent. */
class CorpusTablesTest {
  private static final String COUNTS =
      """
      全市 2844 760 900 950 1060 1134 1196 5688 6000
      上城区 76 20 24 25 28 31 33 152 161
      下城区 80 21 25 27 30 32 35 160 170
      江干区 115 31 37 38 43 46 50 230 245
      拱墅区 107 28 33 36 40 43 47 214 227
      西湖区 309 83 98 103 113 123 129 618 649
      滨江区 704 170 201 220 250 260 270 1354 1425
      萧山区 304 90 107 110 120 135 143 639 674
      余杭区 545 146 173 182 202 217 225 1090 1145
      富阳区 146 39 46 49 54 58 60 292 306
      临安区 107 28 33 36 40 43 47 214 227
      桐庐县 51 14 17 17 20 20 23 102 111
      淳安县 17 5 6 5 6 7 8 34 37
      建德市 36 10 11 12 14 14 15 72 76
      杭州经济开发区 169 50 59 60 67 70 74 349 369
      杭州大江东产业集聚区 78 25 30 30 33 35 37 168 178
      """;

  private static final String SHARES =
      """
      全市 50.1 53.4 56.7 60
      上城区 4.3 4.6 4.9 5.2
      下城区 74 77.3 80.6 83.9
      江干区 78.1 81.4 84.7 88
      拱墅区 68.3 71.6 74.9 78.2
      西湖区 78 82 86 90
      滨江区 95.4 96 96 96
      萧山区 31.8 37 42 47
      余杭区 59 64 69 74
      富阳区 45 49 53 57
      临安区 66.4 70 74 78
      桐庐县 43.1 46.4 49.7 53
      淳安县 24.9 28.2 31.5 34.8
      建德市 31.2 34.5 37.8 41.1
      杭州经济开发区 57 61 65 69
      杭州大江东产业集聚区 27.9 34 40 46
      """;

  private static final int CELLS_A_LINE_ROW = 12;

  private final Cleaner cleaner = new Cleaner();
  private final TableReader reader = new TableReader(Locale.ROOT);
  private final List<Diagnostic> said = new ArrayList<>();

  @BeforeEach
  void realDocumentsAreThere() {
    assumeTrue(!Documents.corpus().isEmpty(), "../shared/corpus is absent");
  }

  @Test
  void splitsTheDigitsOfTheGazetteAnnexes() {
    List<Table> tables = read("000").tables();

    assertThat(tables).hasSize(2);
    assertThat(shown(tables.get(0))).isEqualTo(COUNTS);
    assertThat(tables.get(0).recovery()).isEqualTo(Table.Recovery.SUMS);
    assertThat(tables.get(0).unit()).isEqualTo("家");
    assertThat(tables.get(0).checks()).hasSize(11).allMatch(Table.Check::holds);
    assertThat(shown(tables.get(1))).isEqualTo(SHARES);
    assertThat(tables.get(1).recovery()).isEqualTo(Table.Recovery.MONOTONE);
    assertThat(tables.get(1).unit()).isEqualTo("%");
    assertThat(said).isEmpty();
  }

  @Test
  void readsTheAnnexWithOneCellALine() {
    List<String> lines =
        source("003").lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    int body = lines.lastIndexOf("序号") + 14;
    StringBuilder wanted = new StringBuilder();
    for (int row = 0; row < 34; row++) {
      int first = body + row * CELLS_A_LINE_ROW;
      wanted.append(String.join(" ", lines.subList(first + 1, first + CELLS_A_LINE_ROW)));
      wanted.append('\n');
    }
    int total = body + 34 * CELLS_A_LINE_ROW;
    wanted.append(String.join(" ", lines.subList(total, total + 11))).append('\n');

    List<Table> tables = read("003").tables();

    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).rows()).hasSize(35);
    assertThat(tables.get(0).columns()).hasSize(10);
    assertThat(shown(tables.get(0))).isEqualTo(wanted.toString());
    assertThat(tables.get(0).recovery()).isEqualTo(Table.Recovery.CELL_PER_LINE);
    assertThat(tables.get(0).checks()).hasSize(12).allMatch(Table.Check::holds);
    assertThat(said).isEmpty();
  }

  @Test
  void findsNoTableInTheOthers() {
    for (Path file : Documents.corpus()) {
      String name = file.getFileName().toString();
      if (!name.startsWith("000") && !name.startsWith("003")) {
        assertThat(read(name).ranges()).as(name).isEmpty();
      }
    }
    assertThat(said).isEmpty();
  }

  private FoundTables read(String name) {
    CleanText text = cleaner.clean(source(name));
    return reader.read(TableQuery.of(text, 0, text.length(), List.of(), said::add));
  }

  private static String source(String name) {
    try {
      return Files.readString(
          Documents.corpus().stream()
              .filter(file -> file.getFileName().toString().startsWith(name))
              .findFirst()
              .orElseThrow());
    } catch (IOException e) {
      throw new AssertionError(name, e);
    }
  }

  private static String shown(Table table) {
    return table.rows().stream()
        .map(
            row ->
                row.label()
                    + row.values().stream()
                        .map(value -> value == null ? " –" : " " + value.toPlainString())
                        .collect(Collectors.joining()))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
