package io.planwright.read.pdf;

import io.planwright.read.pdf.TableBlock.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds tables without lines: several lines below each other whose pieces stand in the same
 * columns.
 *
 * <p>Columns are the stretches that pieces cover together, so that it does not matter whether they
 * stand left, right or in the middle. A piece over several columns spans them.
 */
final class AlignedTables {
  /** Two lines with entries side by side are no table yet. */
  private static final int FEWEST_ROWS = 3;

  /** Rows stand at most so many type sizes apart. */
  private static final float WIDEST_ROW_GAP = 3f;

  /** A line within a row, of a cell that is broken, is nearer than this. */
  private static final float WRAPPED_LINE_GAP = 1.6f;

  /** Longer entries on average are sentences. */
  private static final int LONGEST_MEAN_ENTRY = 15;

  /** Pages of tiny print have some hundred lines; more are made to stop a reader. */
  private static final int MOST_LINES = 1_000;

  private static final Pattern LABEL =
      Pattern.compile("[（(]?(?:[一二三四五六七八九十]{1,3}|\\d{1,3})[)）、.．]?|第.{1,4}[章节条]|附件\\d*[：:]?");

  private AlignedTables() {}

  /** The blocks of a zone with lines replaced by the tables they make. */
  static List<Block> in(List<Block> blocks) {
    if (blocks.size() > MOST_LINES) {
      return blocks;
    }
    List<Block> found = new ArrayList<>();
    int at = 0;
    while (at < blocks.size()) {
      int end = isRow(blocks.get(at)) ? tableEnd(blocks, at) : at;
      if (end > at) {
        found.add(table(lines(blocks, at, end)));
        at = end;
      } else {
        found.add(blocks.get(at));
        at++;
      }
    }
    return found;
  }

  private static boolean isRow(Block block) {
    return block instanceof TextLine line && !line.aside() && line.pieces().size() > 1;
  }

  /** Where a table that begins here ends, the same place when there is none. */
  private static int tableEnd(List<Block> blocks, int from) {
    int best = from;
    int end = from + 1;
    while (end < blocks.size() && goesOn(blocks.get(end - 1), blocks.get(end))) {
      end++;
      List<TextLine> lines = lines(blocks, from, end);
      List<float[]> columns = columns(lines);
      if (columns.size() < 2 || !lines.stream().allMatch(line -> fits(line, columns))) {
        break;
      }
      best = isRow(blocks.get(end - 1)) ? end : best;
    }
    List<TextLine> lines = lines(blocks, from, best);
    long rows = lines.stream().filter(AlignedTables::isRow).count();
    return rows >= FEWEST_ROWS && isTable(lines) ? best : from;
  }

  private static List<TextLine> lines(List<Block> blocks, int from, int end) {
    return blocks.subList(from, end).stream().map(TextLine.class::cast).toList();
  }

  private static boolean goesOn(Block above, Block below) {
    return above instanceof TextLine last
        && below instanceof TextLine next
        && !next.aside()
        && next.baseline() - last.baseline()
            < last.size() * (isRow(next) ? WIDEST_ROW_GAP : WRAPPED_LINE_GAP);
  }

  /** Sentences side by side are none, nor are numbered entries. */
  private static boolean isTable(List<TextLine> lines) {
    int pieces = 0;
    int chars = 0;
    boolean labels = true;
    for (TextLine line : lines) {
      pieces += line.pieces().size();
      chars += line.text().length();
      labels &= !isRow(line) || isLabelled(line);
    }
    return !labels && chars <= pieces * LONGEST_MEAN_ENTRY;
  }

  private static boolean isLabelled(TextLine line) {
    return line.pieces().size() == 2 && LABEL.matcher(line.pieces().getFirst().text()).matches();
  }

  /** The stretches covered by the lines with the most pieces, from left to right. */
  private static List<float[]> columns(List<TextLine> lines) {
    int most = lines.stream().mapToInt(line -> line.pieces().size()).max().orElse(0);
    List<float[]> columns = new ArrayList<>();
    for (TextLine line : lines) {
      if (line.pieces().size() == most) {
        line.pieces().forEach(piece -> cover(columns, piece));
      }
    }
    return columns;
  }

  private static void cover(List<float[]> columns, Piece piece) {
    float from = piece.left();
    float to = piece.right();
    int at = 0;
    while (at < columns.size() && columns.get(at)[0] < to) {
      float[] column = columns.get(at);
      if (column[1] > from) {
        from = Math.min(from, column[0]);
        to = Math.max(to, column[1]);
        columns.remove(at);
      } else {
        at++;
      }
    }
    columns.add(at, new float[] {from, to});
  }

  /** Whether no two pieces of the line stand in one column. */
  private static boolean fits(TextLine line, List<float[]> columns) {
    int next = 0;
    for (Piece piece : line.pieces()) {
      int first = first(piece, columns);
      if (first < next || first == columns.size()) {
        return false;
      }
      next = last(piece, columns) + 1;
    }
    return true;
  }

  private static int first(Piece piece, List<float[]> columns) {
    int first = 0;
    while (first < columns.size() && columns.get(first)[1] <= piece.left()) {
      first++;
    }
    return first < columns.size() && columns.get(first)[0] < piece.right() ? first : columns.size();
  }

  private static int last(Piece piece, List<float[]> columns) {
    int last = columns.size() - 1;
    while (last > 0 && columns.get(last)[0] >= piece.right()) {
      last--;
    }
    return last;
  }

  private static TableBlock table(List<TextLine> lines) {
    List<float[]> columns = columns(lines);
    List<List<Slot>> rows = new ArrayList<>();
    int ids = 0;
    for (TextLine line : lines) {
      List<Slot> row = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        row.add(new Slot(ids++, "", ""));
      }
      for (Piece piece : line.pieces()) {
        int first = first(piece, columns);
        Slot slot = new Slot(ids++, Signs.withoutLetterSpacing(piece.text()), piece.marks());
        for (int i = first; i <= last(piece, columns); i++) {
          row.set(i, slot);
        }
      }
      if (isRow(line) || rows.isEmpty()) {
        rows.add(row);
      } else {
        rows.set(rows.size() - 1, BrokenRow.joined(rows.getLast(), row));
      }
    }
    List<Float> edges = new ArrayList<>();
    columns.forEach(column -> edges.add(column[0]));
    edges.add(columns.getLast()[1]);
    float top = lines.getFirst().baseline() - lines.getFirst().size();
    return new TableBlock(rows, edges, top, lines.getLast().baseline(), 0);
  }
}
