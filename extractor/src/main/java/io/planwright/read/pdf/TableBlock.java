package io.planwright.read.pdf;

import io.planwright.read.grid.Place;
import java.util.List;

/**
 * A table.
 *
 * @param rows the grid: every row has the same number of slots
 * @param edges the left edges of the columns and the right edge of the last
 * @param top its upper edge
 * @param bottom its lower edge
 * @param headerRows how many rows are known to be a header since they come again overleaf
 */
record TableBlock(List<List<Slot>> rows, List<Float> edges, float top, float bottom, int headerRows)
    implements Block {
  /** Copies the lists. */
  TableBlock {
    rows = rows.stream().map(List::copyOf).toList();
    edges = List.copyOf(edges);
  }

  /**
   * One place of the grid.
   *
   * @param id the same for all places of a cell that spans several
   * @param text the cell's text
   * @param marks how sure a recognition was of each character, see {@link Marks}
   */
  record Slot(int id, String text, String marks) implements Place {
    /** The same with what another line of the cell says. */
    Slot with(Slot next) {
      return next.text.isEmpty() ? this : new Slot(id, text + next.text, marks + next.marks);
    }
  }

  @Override
  public float left() {
    return edges.getFirst();
  }

  @Override
  public float right() {
    return edges.getLast();
  }
}
