package io.planwright.read.word;

import io.planwright.read.grid.CellContent;
import io.planwright.read.grid.Grid;
import io.planwright.read.grid.TextWriter;
import io.planwright.read.word.Block.Paragraph;
import io.planwright.read.word.Block.Row;
import io.planwright.read.word.Block.Table;
import io.planwright.read.word.Block.TableCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes blocks down: one paragraph a line, a table's rows as lines with tabs.
 *
 * <p>A table that only places things on the page (a single column, or one cell that holds most of
 * the text) is read as the paragraphs in its cells.
 */
final class BlockText {
  /** A cell with more text than this, and most of the table's, holds an article: as for HTML. */
  private static final int ARTICLE_CELL = 400;

  private static final double ARTICLE_SHARE = 0.7;

  private final TextWriter text;
  private boolean blank;

  /** Writes into this text. */
  BlockText(TextWriter text) {
    this.text = text;
  }

  /** Writes the blocks below what is there already. */
  void write(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Paragraph paragraph -> writeLines(paragraph);
        case Table table -> writeTable(table);
      }
    }
  }

  private void writeLines(Paragraph paragraph) {
    for (String line : paragraph.text().split("\n", -1)) {
      String shown = trimmed(line);
      if (shown.isEmpty()) {
        blank = true;
      } else {
        beforeText();
        text.line(shown);
      }
    }
  }

  /** Empty paragraphs show as one blank line, none at the beginning and none at the end. */
  private void beforeText() {
    if (blank && text.length() > 0) {
      text.line("");
    }
    blank = false;
  }

  private void writeTable(Table table) {
    if (table.rows().stream().allMatch(row -> row.cells().size() <= 1) || holdsArticle(table)) {
      for (Row row : table.rows()) {
        row.cells().forEach(cell -> write(cell.blocks()));
      }
      return;
    }
    if (lines(List.of(table)).isEmpty()) {
      return;
    }
    beforeText();
    Optional<Grid> grid = TableGrid.of(table);
    if (grid.isPresent()) {
      text.table(grid.get());
    } else {
      table.rows().forEach(this::writeRow);
    }
  }

  private void writeRow(Row row) {
    String line =
        row.cells().stream()
            .map(cell -> CellContent.text(lines(cell.blocks())))
            .collect(Collectors.joining("\t"));
    if (!line.isBlank()) {
      text.line(line.stripTrailing());
    }
  }

  private static boolean holdsArticle(Table table) {
    int all = 0;
    int most = 0;
    for (Row row : table.rows()) {
      for (TableCell cell : row.cells()) {
        int length = lines(cell.blocks()).stream().mapToInt(String::length).sum();
        all += length;
        most = Math.max(most, length);
      }
    }
    return most > ARTICLE_CELL && most > all * ARTICLE_SHARE;
  }

  /** The lines of blocks that hold text, those of tables cell by cell. */
  static List<String> lines(List<Block> blocks) {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks) {
      switch (block) {
        case Paragraph paragraph ->
            paragraph
                .text()
                .lines()
                .map(BlockText::trimmed)
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
        case Table table ->
            table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .forEach(cell -> lines.addAll(lines(cell.blocks())));
      }
    }
    return lines;
  }

  /** Without white space at either end, fixed and zero-width blanks included. */
  static String trimmed(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && isBlank(line.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF' || c == '\u200B';
  }
}
