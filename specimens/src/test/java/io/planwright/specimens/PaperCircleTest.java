package io.planwright.specimens;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.read.Readers;
import io.planwright.read.SourceText;
import io.planwright.score.Facts;
import io.planwright.templates.format.PaperFormat;
import io.planwright.templates.paper.Block.Cell;
import io.planwright.templates.paper.Block.Grid;
import io.planwright.templates.paper.GridPlaces;
import io.planwright.templates.paper.Paper;
import io.planwright.templates.paper.Piece;
import io.planwright.templates.paper.Piece.Lead;
import io.planwright.templates.paper.Piece.Line;
import io.planwright.templates.paper.Piece.NewPage;
import io.planwright.templates.paper.Piece.RedRule;
import io.planwright.templates.paper.Piece.Table;
import io.planwright.templates.paper.Pieces;
import io.planwright.templates.paper.SamplePaper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What is read back of a paper is what was written, in every format that plans are read from. */
class PaperCircleTest {
  private static final Readers READERS = Readers.standard(Locale.ROOT);

  @ParameterizedTest
  @EnumSource(value = PaperFormat.class, mode = Mode.EXCLUDE, names = "MARKDOWN")
  void theWordsComeBackInOrder(PaperFormat format) throws IOException {
    assertThat(paragraphs(read(SamplePaper.rich(), format).text()))
        .containsExactlyElementsOf(expected(SamplePaper.rich()));
  }

  @ParameterizedTest
  @EnumSource(value = PaperFormat.class, mode = Mode.EXCLUDE, names = "MARKDOWN")
  void notesAreNoWords(PaperFormat format) throws IOException {
    assertThat(read(SamplePaper.rich(), format).text())
        .isEqualTo(read(SamplePaper.rich().withoutNotes(), format).text());
  }

  @ParameterizedTest
  @EnumSource(
      value = PaperFormat.class,
      mode = Mode.INCLUDE,
      names = {"DOCX", "HTML"})
  void tablesComeBackAsTables(PaperFormat format) throws IOException {
    SourceText source = read(SamplePaper.rich(), format);
    assertThat(source.tables()).hasSize(3);
    assertThat(source.tables().getFirst().headerRows()).isEqualTo(2);
    assertThat(source.tables().get(1).rows()).hasSize(20);
  }

  @Test
  void theSameFactsComeOutOfEveryFormat() throws IOException {
    List<String> word = Facts.of(read(SamplePaper.rich(), PaperFormat.DOCX));
    assertThat(word).hasSizeGreaterThan(20);
    assertThat(Facts.of(read(SamplePaper.rich(), PaperFormat.HTML)))
        .containsExactlyElementsOf(word);
    assertThat(Facts.of(read(SamplePaper.rich(), PaperFormat.TEXT)))
        .containsExactlyElementsOf(word);
  }

  private static SourceText read(Paper paper, PaperFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.writer(LocalDate.of(2026, 3, 12)).write(paper, out);
    SourceText read = READERS.read("paper." + format.endings().getFirst(), out.toByteArray());
    assertThat(read.diagnostics()).isEmpty();
    return read;
  }

  /** The lines of a text without their blanks, and without those in which nothing stands. */
  private static List<String> paragraphs(String text) {
    return text.lines()
        .map(line -> line.contains("印发") ? line.replace('\t', ' ') : line.stripTrailing())
        .map(line -> line.startsWith("\t") ? line : line.strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static List<String> expected(Paper paper) {
    List<String> lines = new ArrayList<>();
    for (Piece piece : Pieces.of(paper)) {
      switch (piece) {
        case Line line -> line.text().words().lines().forEach(lines::add);
        case Lead lead -> lines.add(lead.heading().words() + lead.text().words());
        case Table table -> {
          Grid grid = table.grid();
          Stream.of(grid.header(), grid.rows())
              .flatMap(rows -> GridPlaces.of(rows, grid.widths().size()).stream())
              .map(PaperCircleTest::row)
              .forEach(lines::add);
        }
        case RedRule rule -> {}
        case NewPage page -> {}
      }
    }
    return paragraphs(String.join("\n", lines));
  }

  private static String row(List<GridPlaces.Place> row) {
    StringBuilder line = new StringBuilder();
    for (GridPlaces.Place place : row) {
      Cell cell = place.continued() ? Cell.EMPTY : place.cell();
      line.append(place.column() > 0 ? "\t" : "").append(cell.text().words());
      line.append("\t".repeat(place.columns() - 1));
    }
    return line.toString();
  }
}
