package io.planwright.extract.table;

import io.planwright.extract.table.TableWords.Kind;
import io.planwright.model.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables that come one cell a line: the header cells row by row, then for each row its
 * running number (if there is one), its name and its numbers.
 */
final class LineCells {
  private static final int FEWEST_ROWS = 3;
  private static final double MOST = 0.6;

  private final TableWords words;

  LineCells(TableWords words) {
    this.words = words;
  }

  void read(TableQuery query, Findings findings) {
    List<CellLine> lines = CellLine.of(query, findings, words);
    int at = 0;
    while (at < lines.size()) {
      if (!lines.get(at).isWords()) {
        at++;
        continue;
      }
      int end = at;
      while (end < lines.size() && lines.get(end).type() != CellLine.Type.OTHER) {
        end++;
      }
      List<CellLine> run = lines.subList(at, end);
      int from = 0;
      while (from < run.size()) {
        from = readTable(run, from, findings);
      }
      at = end;
    }
  }

  /** Reads the next table of a run of cells; returns the index after it, or the run's size. */
  private int readTable(List<CellLine> run, int from, Findings findings) {
    LineBody body = LineBody.find(run, from, words);
    if (body == null) {
      return run.size();
    }
    int after = Math.max(body.end(), body.first() + 1);
    if (body.rows().isEmpty()) {
      return after;
    }
    int folds = LineHeader.folds(run, from, body, words);
    List<LineBody.Row> found = folds > 1 ? Folds.unfold(body, folds) : body.rows();
    int columns = usualCount(found);
    List<LineBody.Row> bodyRows = withoutTail(found, columns);
    long whole = bodyRows.stream().filter(row -> row.values().size() == columns).count();
    boolean enough = whole >= FEWEST_ROWS && whole >= MOST * bodyRows.size();
    LineHeader header = LineHeader.above(run, from, body, columns, words);
    List<Draft.Row> rows = new ArrayList<>();
    for (LineBody.Row row : bodyRows) {
      rows.add(row(row, columns));
    }
    int start = run.get(header.first()).start();
    Caption caption = findings.captionAbove(start);
    boolean named = header.recognised() || caption.title() != null;
    boolean sure = columns >= 2 ? named || addsUp(rows) : named && addsUp(rows);
    if (!enough || columns < 1 || !sure) {
      return after;
    }
    int end = bodyRows.stream().mapToInt(LineBody.Row::end).max().orElse(start);
    findings.addNumeric(
        new Draft(
            caption.title(),
            caption.unit(),
            header.columns(),
            rows,
            Table.Recovery.CELL_PER_LINE,
            start,
            end),
        List.of());
    report(bodyRows, columns, header, start, findings);
    return after;
  }

  /** Lines that come after the table: a page number behind the last cell, a counter of visits. */
  private List<LineBody.Row> withoutTail(List<LineBody.Row> rows, int columns) {
    List<LineBody.Row> kept = new ArrayList<>(rows);
    while (kept.size() > 1
        && kept.getLast().values().size() * 2 < columns
        && !words.isTotal(kept.getLast().label())) {
      kept.removeLast();
    }
    LineBody.Row last = kept.getLast();
    if (last.values().size() > columns) {
      List<CellLine> values = last.values().subList(0, columns);
      int end = values.isEmpty() ? last.end() : values.getLast().end();
      kept.set(kept.size() - 1, new LineBody.Row(last.label(), values, last.start(), end));
    }
    return kept;
  }

  private static void report(
      List<LineBody.Row> rows, int columns, LineHeader header, int start, Findings findings) {
    if (!header.clear()) {
      findings.info("TABLE_HEADER_UNCLEAR", start, start + 1, columns);
    }
    for (LineBody.Row row : rows) {
      int count = row.values().size();
      if (count != columns) {
        findings.warn(
            "TABLE_ROW_UNREAD",
            "TABLE_ROW_COUNT",
            row.start(),
            row.end(),
            row.label(),
            count,
            columns);
      }
    }
  }

  private static Draft.Row row(LineBody.Row row, int columns) {
    if (row.values().size() != columns) {
      return Draft.Row.unread(row.label(), columns);
    }
    List<@Nullable BigDecimal> values = new ArrayList<>();
    row.values().forEach(line -> values.add(line.value()));
    return Draft.Row.read(row.label(), values);
  }

  /** Whether there is a total row and its first number is the sum of the others. */
  private boolean addsUp(List<Draft.Row> rows) {
    SummedRows summed = SummedRows.of(rows.stream().map(Draft.Row::label).toList(), words);
    if (summed.total() < 0 || summed.parts().size() < FEWEST_ROWS) {
      return false;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (int part : summed.parts()) {
      List<@Nullable BigDecimal> values = rows.get(part).values();
      BigDecimal first = values.isEmpty() ? null : values.get(0);
      sum = first == null ? sum : sum.add(first);
    }
    List<@Nullable BigDecimal> values = rows.get(summed.total()).values();
    BigDecimal total = values.isEmpty() ? null : values.get(0);
    return total != null && total.signum() != 0 && total.compareTo(sum) == 0;
  }

  private static int usualCount(List<LineBody.Row> rows) {
    Map<Integer, Integer> counts = new HashMap<>();
    int best = 0;
    for (LineBody.Row row : rows) {
      int size = row.values().size();
      int count = counts.merge(size, 1, Integer::sum);
      if (count > counts.getOrDefault(best, 0)
          || (count == counts.getOrDefault(best, 0) && size > best)) {
        best = size;
      }
    }
    return best;
  }

  /** Whether a line begins another part of the document. */
  static boolean endsTable(CellLine line, TableWords words) {
    return line.isWords()
        && (words.is(Kind.SERIAL, line.text())
            || words.isLabelHead(line.text())
            || words.starts(Kind.NOTE, line.text())
            || words.starts(Kind.ANNEX, line.text()));
  }
}
