package io.planwright.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.read.SourceText.Cell;
import java.util.List;
import java.util.stream.Collectors;

/** What a test says of the tables in a text. */
public final class ReadTables {
  private ReadTables() {}

  /** The rows of the only table, with | between the places of the grid. */
  public static List<String> onlyGrid(SourceText read) {
    assertThat(read.tables()).hasSize(1);
    return read.tables().getFirst().rows().stream()
        .map(row -> row.stream().map(Cell::text).collect(Collectors.joining("|")))
        .toList();
  }
}
