package io.planwright.extract.table;

import io.planwright.extract.clean.CleanText;
import io.planwright.model.Diagnostic;
import io.planwright.read.SourceText;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where to look for tables.
 *
 * @param text the repaired text of the whole file
 * @param start the first clean offset of the document
 * @param end the clean offset after the document
 * @param cells the tables with real cells that lie in the document, in text order
 * @param diagnostics takes what could not be read
 */
public record TableQuery(
    CleanText text,
    int start,
    int end,
    List<SourceText.CellTable> cells,
    Consumer<Diagnostic> diagnostics) {
  /** Copies the list and checks the range. */
  public TableQuery {
    if (start < 0 || end < start || end > text.length()) {
      throw new IllegalArgumentException("not a range: [" + start + ", " + end + ")");
    }
    cells = List.copyOf(cells);
  }

  /**
   * A query for one document of a source: keeps those of the source's cell tables that lie in the
   * range.
   */
  public static TableQuery of(
      CleanText text,
      int start,
      int end,
      List<SourceText.CellTable> cellsOfSource,
      Consumer<Diagnostic> diagnostics) {
    List<SourceText.CellTable> inside =
        cellsOfSource.stream()
            .filter(
                table ->
                    text.fromSource(table.span().start()) >= start
                        && text.fromSource(table.span().end()) <= end)
            .toList();
    return new TableQuery(text, start, end, inside, diagnostics);
  }
}
