package io.planwright.read.word;

import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/**
 * The edges between the columns of a table. A binary document does not say how many columns a cell
 * spans, only where it begins and how wide it is.
 */
final class DocEdges {
  /** Edges nearer to each other, half a millimetre, are one: drawn by hand they do not meet. */
  private static final int SAME_EDGE_IN_TWIPS = 28;

  private DocEdges() {}

  /** The edges from left to right, in twips. */
  static NavigableSet<Integer> of(Table table) {
    NavigableSet<Integer> edges = new TreeSet<>();
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      for (int c = 0; c < row.numCells(); c++) {
        TableCell cell = row.getCell(c);
        add(edges, cell.getLeftEdge());
        add(edges, cell.getLeftEdge() + cell.getWidth());
      }
    }
    return edges;
  }

  private static void add(NavigableSet<Integer> edges, int edge) {
    if (edges.subSet(edge - SAME_EDGE_IN_TWIPS, true, edge + SAME_EDGE_IN_TWIPS, true).isEmpty()) {
      edges.add(edge);
    }
  }

  /** The column that begins at an edge, counted from 0. */
  static int column(NavigableSet<Integer> edges, int edge) {
    return edges.headSet(edge - SAME_EDGE_IN_TWIPS, false).size();
  }
}
