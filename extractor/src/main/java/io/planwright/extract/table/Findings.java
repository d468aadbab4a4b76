package io.planwright.extract.table;

import io.planwright.model.Table;
import io.planwright.read.SourceText.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What has been found so far in one document, and which stretches are taken. */
final class Findings {
  private record Found(TableRange range, List<Table> tables) {}

  private final TableQuery query;
  private final TableWords words;
  private final TableMessages messages;
  private final TableMaker maker;
  private final List<Found> found = new ArrayList<>();

  Findings(TableQuery query, TableWords words, TableMessages messages) {
    this.query = query;
    this.words = words;
    this.messages = messages;
    this.maker = new TableMaker(words, messages);
  }

  /** Whether a clean offset belongs to no table yet. */
  boolean isFree(int offset) {
    for (Found one : found) {
      if (one.range().contains(offset)) {
        return false;
      }
    }
    return true;
  }

  /** The first taken offset at or after an offset; the end of the document for none. */
  int nextTaken(int offset) {
    return found.stream()
        .mapToInt(one -> one.range().start())
        .filter(start -> start >= offset)
        .min()
        .orElse(query.end());
  }

  /** The end of the table that begins at an offset; the end of the document for none. */
  int endOfTaken(int start) {
    return found.stream()
        .filter(one -> one.range().start() == start)
        .mapToInt(one -> Math.max(start + 1, one.range().end()))
        .max()
        .orElse(query.end());
  }

  /** The last offset before which a table ends; the start of the document for none. */
  int lastTakenBefore(int offset) {
    return found.stream()
        .mapToInt(one -> one.range().end())
        .filter(end -> end <= offset)
        .max()
        .orElse(query.start());
  }

  Caption captionAbove(int table) {
    return Caption.above(query.text().text(), lastTakenBefore(table), table, words);
  }

  void addNumeric(Draft draft, List<List<Cell>> cells) {
    Table table = maker.make(draft, query.text(), query.diagnostics());
    add(new TableRange(draft.start(), draft.end(), TableRange.Kind.NUMERIC, cells), List.of(table));
  }

  void addText(int start, int end, List<List<Cell>> cells) {
    add(new TableRange(start, end, TableRange.Kind.TEXT, cells), List.of());
  }

  private void add(TableRange range, List<Table> tables) {
    found.add(new Found(range, tables));
  }

  /** Reports something a user should look at. */
  void warn(String code, String key, int start, int end, Object... values) {
    query
        .diagnostics()
        .accept(messages.warning(code, key, query.text().toSource(start, end), values));
  }

  /** Reports something good to know. */
  void info(String code, int start, int end, Object... values) {
    query
        .diagnostics()
        .accept(messages.info(code, code, query.text().toSource(start, end), values));
  }

  FoundTables result() {
    List<Found> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparingInt(one -> one.range().start()));
    return new FoundTables(
        sorted.stream().flatMap(one -> one.tables().stream()).toList(),
        sorted.stream().map(Found::range).toList());
  }
}
