package io.planwright.extract.table;

import io.planwright.extract.table.TableWords.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through the lines of a body that comes one cell a line and puts its rows together. */
final class LineWalk {
  private static final int MOST_TEXT_COLUMNS = 4;

  private final List<CellLine> run;

  /** Where the table before ends: no row reaches further up. */
  private final int from;

  private final TableWords words;
  private final List<LineBody.Row> rows = new ArrayList<>();
  private final List<CellLine> values = new ArrayList<>();
  private @Nullable CellLine label;
  private int trailing;
  private int trailed;
  private int end;

  LineWalk(List<CellLine> run, int from, TableWords words) {
    this.run = run;
    this.from = from;
    this.words = words;
  }

  /** Reads a body whose rows begin at the given lines with their running numbers. */
  LineBody numbered(List<Integer> serials) {
    Set<Integer> marks = new HashSet<>(serials);
    int first = leadingRow(serials.get(0));
    int last = serials.getLast();
    int i = first;
    while (i < run.size()) {
      CellLine line = run.get(i);
      boolean folded = rows.size() >= 2 * (marks.size() - 1); // two rows behind each number
      boolean inside = i < last || folded;
      if (marks.contains(i)) {
        flush();
      } else if (i < last && words.is(Kind.SERIAL, line.text())) {
        flush();
        while (i + 1 < last && !marks.contains(i + 1)) {
          i++; // the header stands again on a new page
        }
      } else if (i > last
          && (LineCells.endsTable(line, words) || restarts(i, serials.get(1) - serials.get(0)))) {
        break;
      } else {
        take(line, i, inside);
      }
      i++;
    }
    flush();
    int texts = LineBody.wordsAt(run, serials.get(0) + 1);
    return new LineBody(first, end, true, texts, rows);
  }

  /** Reads a body whose rows begin with their names; the first values stand behind a line. */
  LineBody plain(int firstNamed) {
    int count = LineBody.valuesAfter(run, firstNamed);
    int texts = LineBody.wordsAt(run, firstNamed + 1 + count);
    int start = Math.max(from, firstNamed - texts + 1);
    while (start < firstNamed && words.is(Kind.TEXTCOLUMN, run.get(start).text())) {
      start++;
      trailing++;
    }
    for (int i = start; i < run.size(); i++) {
      if (LineCells.endsTable(run.get(i), words)) {
        break;
      }
      take(run.get(i), i, true);
    }
    flush();
    return new LineBody(start, end, false, texts, rows);
  }

  /** A total row above the first numbered row. */
  private int leadingRow(int firstSerial) {
    int i = firstSerial - 1;
    while (i >= from && run.get(i).isValue()) {
      i--;
    }
    boolean row = i >= from && firstSerial - 1 - i >= 2 && words.isTotal(run.get(i).text());
    return row ? i : firstSerial;
  }

  /** Whether another numbered table begins at a line. */
  private boolean restarts(int i, int period) {
    return i + period + 1 < run.size()
        && run.get(i).isNumber(1)
        && run.get(i + 1).isWords()
        && run.get(i + period).isNumber(2)
        && run.get(i + period + 1).isWords();
  }

  /** Words begin a row when none is open, or when values stood before and come again. */
  private void take(CellLine line, int index, boolean inside) {
    if (line.isValue()) {
      if (label != null) {
        values.add(line);
        end = index + 1;
        trailed = 0;
      }
      return;
    }
    if (!values.isEmpty() && trailed < trailing) {
      trailed++;
      return;
    }
    boolean total = words.isTotal(line.text());
    int coming = valuesComing(index);
    boolean row = coming >= 1 && (inside || total || coming >= values.size());
    if (label == null ? inside || row : values.isEmpty() && total) {
      label = line;
    } else if (!values.isEmpty() && row) {
      flush();
      label = line;
    }
  }

  /** How many values stand behind the words that begin at a line. */
  private int valuesComing(int index) {
    int texts = LineBody.wordsAt(run, index);
    return texts > MOST_TEXT_COLUMNS ? 0 : LineBody.valuesAfter(run, index + texts - 1);
  }

  private void flush() {
    CellLine named = label;
    if (named != null && !values.isEmpty()) {
      rows.add(new LineBody.Row(named.text(), values, named.start(), values.getLast().end()));
    }
    label = null;
    values.clear();
    trailed = 0;
  }
}
