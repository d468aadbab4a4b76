package io.planwright.templates.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of a part that is laid out as one. */
public sealed interface Block {
  /** The same without notes. */
  Block withoutNotes();

  /**
   * A numbered heading, alone on its line or with text behind it in the same paragraph.
   *
   * @param level 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）
   * @param label the number as written
   * @param title the heading's words; with the full stop where text follows in the paragraph
   * @param text what follows in the same paragraph, empty when the heading stands alone
   */
  record Item(int level, String label, Text title, Text text) implements Block {
    @Override
    public Block withoutNotes() {
      return new Item(level, label, title.withoutNotes(), text.withoutNotes());
    }
  }

  /** A paragraph of the body, its first line indented by two characters. */
  record Paragraph(Text text) implements Block {
    @Override
    public Block withoutNotes() {
      return new Paragraph(text.withoutNotes());
    }
  }

  /**
   * A table.
   *
   * @param caption its title above it, null where the part's title says it
   * @param unit the unit of all values: {@code 家}, written 单位：家; null for none
   * @param widths relative widths of its columns, one for each
   * @param header the rows of the header, which is repeated on each page
   * @param rows the rows below it
   */
  record Grid(
      @Nullable String caption,
      @Nullable String unit,
      List<Integer> widths,
      List<List<Cell>> header,
      List<List<Cell>> rows)
      implements Block {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when there is no column, or one without a width
     */
    public Grid {
      widths = List.copyOf(widths);
      if (widths.isEmpty() || widths.stream().anyMatch(width -> width <= 0)) {
        throw new IllegalArgumentException("widths " + widths);
      }
      header = header.stream().map(List::copyOf).toList();
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public Block withoutNotes() {
      return new Grid(caption, unit, widths, without(header), without(rows));
    }

    private static List<List<Cell>> without(List<List<Cell>> rows) {
      return rows.stream().map(row -> row.stream().map(Cell::withoutNotes).toList()).toList();
    }
  }

  /**
   * A cell. One that spans rows stands in the first of them only, and the others have no cell
   * there.
   *
   * @param text what it says, empty for nothing
   * @param columns how many columns it spans
   * @param rows how many rows it spans
   * @param alignment where the text stands in it
   */
  record Cell(Text text, int columns, int rows, Alignment alignment) {
    /** A cell in which nothing stands. */
    public static final Cell EMPTY = new Cell(Text.EMPTY, 1, 1, Alignment.CENTRE);

    /** One cell with words in the middle. */
    public static Cell of(String words) {
      return new Cell(Text.of(words), 1, 1, Alignment.CENTRE);
    }

    Cell withoutNotes() {
      return new Cell(text.withoutNotes(), columns, rows, alignment);
    }
  }

  /** Where text stands between left and right. */
  enum Alignment {
    /** At the left. */
    LEFT,
    /** In the middle. */
    CENTRE,
    /** At the right. */
    RIGHT
  }
}
