package io.planwright.read.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A data table as a grid in which a spanning cell stands at each of its places.
 *
 * <p>Rows that span the whole width at the top (目标分解表, 单位：家) become captions, those at the bottom
 * (注：…) notes; rows and columns without any text go.
 */
public final class Grid {
  /** Short rows are filled up; beyond so many places that is no table. */
  private static final long MOST_PLACES = 1_000_000;

  private final List<String> captions;
  private final List<List<Slot>> rows;
  private final int headerRows;
  private final List<String> notes;

  private Grid(List<String> captions, List<List<Slot>> rows, int headerRows, List<String> notes) {
    this.captions = List.copyOf(captions);
    this.rows = List.copyOf(rows);
    this.headerRows = headerRows;
    this.notes = List.copyOf(notes);
  }

  static Optional<Grid> of(
      List<String> outerCaptions, List<List<@Nullable Slot>> placed, int marked) {
    List<List<Slot>> grid = squared(placed);
    List<String> captions = new ArrayList<>(outerCaptions);
    int top = 0;
    while (top < grid.size() && isCaption(grid.get(top))) {
      captions.add(onlyText(grid.get(top++)));
    }
    int bottom = grid.size();
    while (bottom > top && grid.get(bottom - 1).stream().distinct().count() == 1) {
      bottom--;
    }
    List<String> notes = grid.subList(bottom, grid.size()).stream().map(Grid::onlyText).toList();
    List<List<Slot>> rows = List.copyOf(grid.subList(top, bottom));
    if (rows.size() < 2) {
      return Optional.empty();
    }
    int headerRows = HeaderRows.of(rows, marked - top);
    return Optional.of(new Grid(captions, withNames(rows, headerRows), headerRows, notes));
  }

  /** Lines above the grid. */
  List<String> captions() {
    return captions;
  }

  /** The grid, every row of the same width. */
  List<List<Slot>> rows() {
    return rows;
  }

  /** How many rows name the columns. */
  int headerRows() {
    return headerRows;
  }

  /** Lines below the grid. */
  List<String> notes() {
    return notes;
  }

  private static List<List<Slot>> withNames(List<List<Slot>> rows, int headerRows) {
    Set<Slot> names = new HashSet<>();
    rows.subList(0, headerRows).forEach(names::addAll);
    return rows.stream()
        .map(row -> row.stream().map(slot -> names.contains(slot) ? slot.asName() : slot).toList())
        .toList();
  }

  /** A row of one cell as wide as the table, or with one filled cell among three and more. */
  private static boolean isCaption(List<Slot> row) {
    long filled = row.stream().filter(slot -> !slot.text().isEmpty()).distinct().count();
    return filled == 1
        && row.size() >= 2
        && (row.stream().distinct().count() == 1 || row.size() >= 3);
  }

  private static String onlyText(List<Slot> row) {
    return row.stream().map(Slot::text).filter(text -> !text.isEmpty()).findFirst().orElse("");
  }

  /** Fills short rows up and leaves out rows and columns that say nothing of their own. */
  private static List<List<Slot>> squared(List<List<@Nullable Slot>> grid) {
    int width = grid.stream().mapToInt(List::size).max().orElse(0);
    if ((long) width * grid.size() > MOST_PLACES) {
      return List.of();
    }
    boolean[] own = new boolean[width];
    for (List<@Nullable Slot> row : grid) {
      markOwn(row, own);
    }
    List<List<Slot>> rows = new ArrayList<>();
    int id = -1;
    for (List<@Nullable Slot> slots : grid) {
      List<Slot> row = new ArrayList<>();
      for (int column = 0; column < width; column++) {
        if (own[column]) {
          @Nullable Slot slot = column < slots.size() ? slots.get(column) : null;
          row.add(slot == null ? new Slot(id--, CellContent.EMPTY, 1, 1) : slot);
        }
      }
      if (row.stream().anyMatch(slot -> !slot.text().isEmpty())) {
        rows.add(List.copyOf(row));
      }
    }
    return rows;
  }

  /** Marks the columns that hold text which does not merely reach over from their left. */
  private static void markOwn(List<@Nullable Slot> row, boolean[] own) {
    for (int column = 0; column < row.size(); column++) {
      @Nullable Slot slot = row.get(column);
      if (slot == null || slot.text().isEmpty()) {
        continue;
      }
      own[column] |= (column == 0 || !slot.equals(row.get(column - 1)));
    }
  }
}
