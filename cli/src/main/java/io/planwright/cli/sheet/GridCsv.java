package io.planwright.cli.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/**
 * The sheets of a comparison in one flat CSV sheet: the first column {@code rowKind} tells what a
 * row is, then come the fields of all kinds. RFC 4180, UTF-8 with a byte order mark.
 */
public final class GridCsv {
  private static final String KIND = "rowKind";

  private GridCsv() {}

  /** Writes the sheets; the stream stays open. */
  public static void write(List<Grid> grids, OutputStream stream) throws IOException {
    List<Grid> lists = grids.stream().filter(grid -> !grid.view()).toList();
    SequencedSet<String> fields = new LinkedHashSet<>();
    fields.add(KIND);
    lists.forEach(grid -> fields.addAll(grid.fields()));
    List<String> header = List.copyOf(fields);
    var lines = new StringBuilder(CsvRenderer.BYTE_ORDER_MARK);
    CsvRenderer.appendLine(lines, header);
    for (Grid grid : lists) {
      int[] places = grid.fields().stream().mapToInt(header::indexOf).toArray();
      for (List<Cell> cells : grid.rows()) {
        String[] row = new String[header.size()];
        Arrays.fill(row, "");
        row[0] = grid.kind();
        for (int i = 0; i < places.length; i++) {
          row[places[i]] = CsvRenderer.plain(cells.get(i));
        }
        CsvRenderer.appendLine(lines, Arrays.asList(row));
      }
    }
    stream.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    stream.flush();
  }
}
