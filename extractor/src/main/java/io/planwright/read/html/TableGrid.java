package io.planwright.read.html;

import io.planwright.read.html.Box.Group;
import io.planwright.read.html.Box.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A data table as a grid in which a spanning cell stands at each of its places.
 *
 * <p>Rows that span the whole width at the top (目标分解表, 单位：家) become captions, those at the bottom
 * (注：…) notes; rows and columns without any text go.
 *
 * @param captions lines above the grid
 * @param rows the grid, every row of the same width
 * @param headerRows how many rows name the columns
 * @param notes lines below the grid
 */
record TableGrid(List<String> captions, List<List<Slot>> rows, int headerRows, List<String> notes) {
  /**
   * A cell; the same object stands at all places it spans.
   *
   * @param id its number within the table, which keeps equal cells apart
   * @param text its text in one line
   * @param name its text as the name of a column, with no blanks where lines broke
   * @param bold whether all of it is bold
   * @param header whether it is a header cell
   * @param height how many rows it spans
   * @param width how many columns it spans
   */
  record Slot(
      int id, String text, String name, boolean bold, boolean header, int height, int width) {
    private Slot asName() {
      return new Slot(id, name, name, bold, header, height, width);
    }
  }

  /** Beyond so many places a table's spans are damage, and are ignored. */
  private static final int MOST_PLACES = 100_000;

  /** The largest span HTML allows. */
  private static final int WIDEST_SPAN = 1000;

  /** The grid of a table, empty when fewer than two rows of data remain. */
  static Optional<TableGrid> of(Group table) {
    List<Group> rowGroups = TableShape.rows(table);
    List<List<Slot>> grid = squared(placed(rowGroups));
    if (grid.isEmpty()) {
      return Optional.empty();
    }
    List<String> captions = new ArrayList<>();
    captionLines(table).forEach(captions::add);
    int top = 0;
    while (top < grid.size() && isCaption(grid.get(top))) {
      captions.add(onlyText(grid.get(top++)));
    }
    int bottom = grid.size();
    while (bottom > top && grid.get(bottom - 1).stream().distinct().count() == 1) {
      bottom--;
    }
    List<String> notes =
        grid.subList(bottom, grid.size()).stream().map(TableGrid::onlyText).toList();
    List<List<Slot>> rows = List.copyOf(grid.subList(top, bottom));
    if (rows.size() < 2) {
      return Optional.empty();
    }
    int marked = (int) rowGroups.stream().filter(TableGrid::isInHead).count() - top;
    int headerRows = TableHeader.rows(rows, marked);
    return Optional.of(
        new TableGrid(List.copyOf(captions), withNames(rows, headerRows), headerRows, notes));
  }

  private static List<List<Slot>> withNames(List<List<Slot>> rows, int headerRows) {
    Set<Slot> names = new HashSet<>();
    rows.subList(0, headerRows).forEach(names::addAll);
    return rows.stream()
        .map(row -> row.stream().map(slot -> names.contains(slot) ? slot.asName() : slot).toList())
        .toList();
  }

  private static boolean isInHead(Group row) {
    return row.element().parentNameIs("thead");
  }

  private static Stream<String> captionLines(Group table) {
    return table.children().stream()
        .flatMap(
            box ->
                box instanceof Group group && group.tag().equals("caption")
                    ? Stream.of(CellText.of(group))
                    : Stream.empty())
        .filter(text -> !text.isEmpty());
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

  private static List<@Nullable Slot[]> placed(List<Group> rowGroups) {
    List<@Nullable Slot[]> grid = new ArrayList<>();
    rowGroups.forEach(row -> grid.add(new @Nullable Slot[0]));
    int places = 0;
    int id = 0;
    for (int row = 0; row < rowGroups.size(); row++) {
      int column = 0;
      for (Group cell : TableShape.cells(rowGroups.get(row))) {
        while (column < grid.get(row).length && grid.get(row)[column] != null) {
          column++;
        }
        int width = span(cell.element().attr("colspan"), WIDEST_SPAN);
        int height = span(cell.element().attr("rowspan"), rowGroups.size() - row);
        if ((long) places + (long) width * height > MOST_PLACES) {
          width = 1;
          height = 1;
        }
        Slot slot = slot(id++, cell, height, width);
        for (int r = row; r < row + height; r++) {
          place(grid, r, column, width, slot);
        }
        places += width * height;
      }
    }
    return grid;
  }

  private static void place(
      List<@Nullable Slot[]> grid, int row, int column, int width, Slot slot) {
    @Nullable Slot[] slots = grid.get(row);
    if (slots.length < column + width) {
      slots = Arrays.copyOf(slots, column + width);
      grid.set(row, slots);
    }
    for (int c = column; c < column + width; c++) {
      // where cells overlap, the upper one keeps its place
      if (slots[c] == null) {
        slots[c] = slot;
      }
    }
  }

  /** {@code rowspan="0"} reaches to the end; whatever is no number spans one place. */
  private static int span(String value, int most) {
    try {
      int span = Integer.parseInt(value.strip());
      return span == 0 ? most : Math.clamp(span, 1, Math.max(1, most));
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  private static Slot slot(int id, Group cell, int height, int width) {
    int bold = 0;
    int chars = 0;
    for (Line line : CellText.lines(cell)) {
      bold += line.boldChars();
      chars += line.chars();
    }
    return new Slot(
        id,
        CellText.of(cell),
        CellText.asName(cell),
        chars > 0 && bold == chars,
        cell.tag().equals("th"),
        height,
        width);
  }

  /** Fills short rows up and leaves out rows and columns that say nothing of their own. */
  private static List<List<Slot>> squared(List<@Nullable Slot[]> grid) {
    int width = grid.stream().mapToInt(row -> row.length).max().orElse(0);
    if ((long) width * grid.size() > 10L * MOST_PLACES) {
      return List.of();
    }
    Set<Integer> columns = new HashSet<>();
    for (int column = 0; column < width; column++) {
      if (isOwn(grid, column)) {
        columns.add(column);
      }
    }
    List<List<Slot>> rows = new ArrayList<>();
    int id = -1;
    for (@Nullable Slot[] slots : grid) {
      List<Slot> row = new ArrayList<>();
      for (int column = 0; column < width; column++) {
        if (columns.contains(column)) {
          @Nullable Slot slot = column < slots.length ? slots[column] : null;
          row.add(slot == null ? new Slot(id--, "", "", false, false, 1, 1) : slot);
        }
      }
      if (row.stream().anyMatch(slot -> !slot.text().isEmpty())) {
        rows.add(List.copyOf(row));
      }
    }
    return rows;
  }

  /** Whether a column holds text that does not merely reach over from its left. */
  private static boolean isOwn(List<@Nullable Slot[]> grid, int column) {
    for (@Nullable Slot[] row : grid) {
      @Nullable Slot slot = column < row.length ? row[column] : null;
      if (slot != null
          && !slot.text().isEmpty()
          && (column == 0 || !slot.equals(row[column - 1]))) {
        return true;
      }
    }
    return false;
  }
}
