package io.planwright.specimens;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.files.PlanDocx;
import io.planwright.files.PlanPages;
import io.planwright.files.PlanPages.Layout;
import io.planwright.files.PlanText;
import io.planwright.files.PlanText.Rows;
import io.planwright.read.Readers;
import io.planwright.read.SourceText.Cell;
import io.planwright.read.SourceText.CellTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Writes plans about tables into {@code target/tables} and reads the tables back, cell by cell. */
class TablePlansTest {
  private static final Readers READERS = Readers.standard(Locale.ROOT);
  private static final Path OUT = Path.of("target", "tables");

  private final Optional<Printing> printing = Printing.font();

  @ParameterizedTest
  @EnumSource(TablePlan.class)
  void everyCellComesBack(TablePlan plan) throws IOException {
    Assumptions.assumeTrue(printing.isPresent(), "no font: run specimens/fetch-font first");
    String text = plan.text();
    PrintedPdf paper = new PrintedPdf(printing.orElseThrow());
    PlanPages.of(text, Layout.official(""), plan.rules(), paper);
    byte[] pdf = paper.bytes();
    Path out =
        Files.createDirectories(
            OUT.resolve(plan.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    Files.writeString(out.resolve("plan.txt"), text);
    Files.write(out.resolve("plan.pdf"), pdf);
    Files.write(out.resolve("plan.docx"), PlanDocx.of(text).bytes());

    List<CellTable> tables = READERS.read("plan.pdf", pdf).tables();

    Assumptions.assumeTrue(plan != TablePlan.WRAPPED_BORDERLESS, "not read yet");
    assertThat(tables.stream().map(TablePlansTest::grid).toList())
        .isEqualTo(
            PlanText.of(text).stream()
                .filter(Rows.class::isInstance)
                .map(piece -> ((Rows) piece).grid())
                .toList());
  }

  private static List<List<String>> grid(CellTable table) {
    return table.rows().stream().map(row -> row.stream().map(Cell::text).toList()).toList();
  }
}
