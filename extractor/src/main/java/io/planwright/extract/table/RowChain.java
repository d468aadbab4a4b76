package io.planwright.extract.table;

import io.planwright.extract.clean.Characters;
import io.planwright.extract.clean.CleanText;
import io.planwright.extract.table.TableWords.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names and numbers that follow each other with nothing between: 东屏区76202425澄湾区80212527. The header
 * stands before the first name without a border and may stand again where a page began.
 *
 * @param header what stands before the first numbers
 * @param cellLines whether each line of the source is a cell
 * @param rows the rows in order
 */
record RowChain(GluedHeader header, boolean cellLines, List<Row> rows) {
  private static final int FEWEST_ROWS = 3;
  static final int LONGEST_NAME = 20;
  private static final int FEWEST_DIGITS = 3;

  RowChain {
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param label its name
   * @param run its numbers
   * @param start the clean offset of its numbers
   * @param end the clean offset after them
   */
  record Row(String label, DigitRun run, int start, int end) {}

  int end() {
    return rows.getLast().end();
  }

  /** Finds the chains of a stretch of clean text. */
  static List<RowChain> in(CleanText text, int start, int end, TableWords words) {
    List<NumberRun> runs = NumberRun.in(text.text(), start, end);
    List<RowChain> chains = new ArrayList<>();
    int from = start;
    int first = 0;
    while (first < runs.size()) {
      Builder builder = new Builder(text, words, runs, from, first);
      int next = builder.build();
      RowChain chain = builder.chain();
      if (chain != null) {
        chains.add(chain);
        from = chain.end();
      }
      first = Math.max(next, first + 1);
    }
    return chains;
  }

  private static final class Builder {
    private final CleanText text;
    private final TableWords words;
    private final List<NumberRun> runs;
    private final int from;
    private final int first;
    private final List<Row> rows = new ArrayList<>();
    private @Nullable GluedRegion region;
    private int headerEnd;
    private boolean apart;

    Builder(CleanText text, TableWords words, List<NumberRun> runs, int from, int first) {
      this.text = text;
      this.words = words;
      this.runs = runs;
      this.from = from;
      this.first = first;
      this.headerEnd = runs.get(first).start();
    }

    /** What stands before the chain; most numbers are no chain, and nobody asks. */
    private GluedRegion region() {
      if (region == null) {
        region = GluedRegion.before(text, from, runs.get(first).start());
      }
      return region;
    }

    /** Follows the chain; returns the index of the first run that does not belong to it. */
    int build() {
      int i = first;
      rows.add(row("", runs.get(i)));
      for (i++; i < runs.size(); i++) {
        String gap = gap(i);
        if (gap.isBlank() && gap.contains("\n") && isOrdinal(runs.get(i)) && i + 1 < runs.size()) {
          apart = true; // a running number at the start of its line
          i++;
          gap = gap(i);
        }
        boolean stray = gap.startsWith("\n") || gap.startsWith("."); // a point that lost its digit
        String name = stray ? gap.substring(1) : gap;
        int repeated = GluedRegion.mayBeHeader(name) ? region().repeatedHeader(name, words) : 0;
        if (repeated > 0) {
          headerEnd = region().endOf(repeated, name);
          name = name.substring(repeated);
          rows.set(rows.size() - 1, withoutPageNumber(rows.getLast()));
        }
        if (!isName(name)) {
          break;
        }
        rows.add(row(name, runs.get(i)));
      }
      return i;
    }

    private Row row(String name, NumberRun run) {
      DigitRun digits = DigitRun.of(text, run.start(), run.end(), false);
      return new Row(name.strip(), digits, run.start(), run.end());
    }

    private String gap(int i) {
      int from = runs.get(i - 1).end();
      int to = runs.get(i).start();
      return text.subSequence(from, to).toString();
    }

    private boolean isOrdinal(NumberRun run) {
      return run.end() - run.start() <= 3;
    }

    private boolean isName(String name) {
      if (name.isBlank() || name.length() > LONGEST_NAME) {
        return false;
      }
      for (int i = 0; i < name.length(); i++) {
        char c = name.charAt(i);
        boolean letter = Characters.isHan(c) || Characters.isLatin(c);
        if (!letter && "（）·、“”".indexOf(c) < 0) {
          return false;
        }
      }
      return !words.starts(Kind.NOTE, name) && !words.starts(Kind.ANNEX, name);
    }

    /** A page number between dashes at the end of a page: —93—. */
    private Row withoutPageNumber(Row row) {
      String digits = text.subSequence(row.start(), row.end()).toString();
      int close = digits.length() - 1;
      int open = close < 2 ? -1 : digits.lastIndexOf(digits.charAt(close), close - 1);
      boolean page = open > 0 && close - open <= 4 && "—-".indexOf(digits.charAt(close)) >= 0;
      if (!page) {
        return row;
      }
      int end = row.start() + open;
      return new Row(row.label(), DigitRun.of(text, row.start(), end, false), row.start(), end);
    }

    /** The chain, when it has enough rows that look like rows. */
    @Nullable RowChain chain() {
      if (rows.size() < FEWEST_ROWS) {
        return null;
      }
      List<Integer> lengths = rows.stream().map(row -> row.run().length()).sorted().toList();
      int sentences = 0;
      for (Row row : rows.subList(1, rows.size())) {
        sentences += continuesNumber(row.label()) ? 1 : 0;
      }
      if (lengths.get(lengths.size() / 2) < FEWEST_DIGITS || sentences * 5 > rows.size()) {
        return null;
      }
      boolean numbered = rows.get(0).run().toString().equals("1");
      boolean lines = region().hasCellLines(rows.getLast().end());
      if (lines) {
        rows.replaceAll(
            row ->
                new Row(
                    row.label(),
                    DigitRun.of(text, row.start(), row.end(), true),
                    row.start(),
                    row.end()));
      }
      GluedHeader header = region().header(headerEnd, numbered, rows, lines, words);
      List<Row> named = new ArrayList<>(rows);
      if (numbered) {
        named.remove(0);
      } else {
        Row top = named.get(0);
        named.set(0, new Row(header.firstLabel(), top.run(), top.start(), top.end()));
      }
      boolean serial = !apart && (numbered || header.serial());
      List<Row> stripped = serial ? withoutSerials(named, numbered ? 2 : 1) : named;
      return stripped.size() < FEWEST_ROWS ? null : new RowChain(header, lines, stripped);
    }

    /** Whether a name is what a sentence says after a number: 家以上, 年. */
    private boolean continuesNumber(String name) {
      boolean unit =
          words.unitEnd(name, 0, name.length()) > 0 || words.starts(Kind.AFTERNUMBER, name);
      return unit && !words.ends(Kind.PLACE, name);
    }

    /** Takes the next row's running number from the end of each row's digits. */
    private List<Row> withoutSerials(List<Row> named, int firstExpected) {
      List<Row> stripped = new ArrayList<>();
      int expected = firstExpected;
      for (int i = 0; i < named.size(); i++) {
        Row row = named.get(i);
        boolean last = i + 1 == named.size();
        boolean total = !last && words.isTotal(named.get(i + 1).label());
        DigitRun rest = last || total ? null : row.run().withoutEnd(Integer.toString(expected));
        stripped.add(rest == null ? row : new Row(row.label(), rest, row.start(), row.end()));
        expected += rest == null && (last || total) ? 0 : 1;
      }
      return stripped;
    }
  }
}
