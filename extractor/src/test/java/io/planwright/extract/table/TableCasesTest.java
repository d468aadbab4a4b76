package io.planwright.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.cases.Cases;
import io.planwright.extract.clean.CleanText;
import io.planwright.extract.clean.Cleaner;
import io.planwright.model.Diagnostic;
import io.planwright.model.Table;
import io.planwright.read.ReadingMessages;
import io.planwright.read.SourceText;
import io.planwright.read.html.HtmlReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Runs {@code cases.yaml}: texts and pages with tables of fictional places, and with none. */
class TableCasesTest {
  private static final int FEWEST_CASES = 50;
  private static final Set<String> KEYS =
      Set.of("text", "html", "tables", "reported", "textTables", "outside");
  private static final Set<String> TABLE_KEYS =
      Set.of("title", "unit", "recovery", "columns", "rows", "failing", "laws");

  private final Cleaner cleaner = new Cleaner();
  private final TableReader reader = new TableReader(Locale.ROOT);

  @TestFactory
  Stream<DynamicTest> readsTheTables() {
    return Cases.of(TableCasesTest.class, "cases.yaml", FEWEST_CASES, KEYS, this::check);
  }

  private void check(JsonNode example) {
    List<SourceText.CellTable> cells = new ArrayList<>();
    String source = example.path("text").asString("");
    if (example.has("html")) {
      byte[] page = example.get("html").asString().getBytes(StandardCharsets.UTF_8);
      SourceText read = new HtmlReader(new ReadingMessages(Locale.ROOT)).read("a.html", page);
      source = read.text();
      cells.addAll(read.tables());
    }
    CleanText text = cleaner.clean(source);
    List<Diagnostic> said = new ArrayList<>();
    FoundTables found = reader.read(TableQuery.of(text, 0, text.length(), cells, said::add));

    JsonNode wanted = example.path("tables");
    assertThat(found.tables()).as("tables").hasSize(wanted.size());
    for (int i = 0; i < wanted.size(); i++) {
      compare(found.tables().get(i), wanted.get(i));
    }
    assertThat(said.stream().map(Diagnostic::code).filter(code -> !code.endsWith("MISMATCH")))
        .as("diagnostics: %s", said)
        .containsExactlyInAnyOrderElementsOf(strings(example.path("reported")));
    assertThat(found.ranges().stream().filter(range -> range.kind() == TableRange.Kind.TEXT))
        .as("text tables")
        .hasSize(example.path("textTables").asInt(0));
    for (String outside : strings(example.path("outside"))) {
      assertThat(found.covers(text.text().indexOf(outside))).as("covers %s", outside).isFalse();
    }
    assertThat(found.ranges()).hasSizeGreaterThanOrEqualTo(found.tables().size());
  }

  private static void compare(Table table, JsonNode wanted) {
    wanted.propertyNames().forEach(key -> assertThat(TABLE_KEYS).contains(key));
    assertThat(table.rows().stream().map(TableCasesTest::shown))
        .as("rows of %s", table)
        .containsExactlyElementsOf(
            wanted.get("rows").properties().stream()
                .map(row -> shown(row.getKey(), row.getValue(), table.columns().size()))
                .toList());
    if (wanted.has("columns")) {
      assertThat(table.columns()).isEqualTo(strings(wanted.get("columns")));
    }
    if (wanted.has("title")) {
      assertThat(table.title()).isEqualTo(text(wanted.get("title")));
    }
    if (wanted.has("unit")) {
      assertThat(table.unit()).isEqualTo(text(wanted.get("unit")));
    }
    if (wanted.has("recovery")) {
      assertThat(table.recovery().code()).isEqualTo(wanted.get("recovery").asString());
    }
    assertThat(
            table.checks().stream()
                .filter(check -> !check.holds())
                .map(check -> check.formula() + " " + check.difference().toPlainString()))
        .as("sums that do not come out")
        .containsExactlyElementsOf(strings(wanted.path("failing")));
    if (wanted.has("laws")) {
      assertThat(
              table.checks().stream()
                  .filter(check -> check.holds() && check.formula().startsWith("各行："))
                  .map(check -> check.formula().substring(3)))
          .as("sums along the rows")
          .containsExactlyElementsOf(strings(wanted.get("laws")));
    }
  }

  private static String shown(Table.Row row) {
    List<String> values = new ArrayList<>();
    for (@Nullable BigDecimal value : row.values()) {
      values.add(value == null ? "null" : value.stripTrailingZeros().toPlainString());
    }
    return row.label() + " " + values;
  }

  /** A row whose values are null in the case is one that could not be read. */
  private static String shown(String label, JsonNode values, int columns) {
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < (values.isNull() ? columns : values.size()); i++) {
      JsonNode value = values.isNull() ? values : values.get(i);
      shown.add(
          value.isNull() ? "null" : value.decimalValue().stripTrailingZeros().toPlainString());
    }
    return label.replaceAll("#\\d$", "") + " " + shown; // 小计#2: a name that stands twice
  }

  private static @Nullable String text(JsonNode node) {
    return node.isNull() ? null : node.asString();
  }

  private static List<String> strings(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }
}
