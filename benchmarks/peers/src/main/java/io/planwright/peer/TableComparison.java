package io.planwright.peer;

import io.planwright.read.Readers;
import io.planwright.read.SourceText;
import io.planwright.read.SourceText.Cell;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The tables in the PDF files of some plans, beside the tables of their texts. */
final class TableComparison {
  private final Map<Path, List<TableTruth>> truths = new LinkedHashMap<>();

  /**
   * The files to compare.
   *
   * @param form the name of the PDF of each plan
   */
  TableComparison(List<PlanFolder> plans, String form) throws IOException {
    for (PlanFolder plan : plans) {
      Optional<Path> file = plan.file(form);
      if (file.isPresent()) {
        truths.put(file.get(), TableTruth.in(plan.text()));
      }
    }
  }

  boolean isEmpty() {
    return truths.isEmpty();
  }

  /** Prints one row a reader. */
  void print(String what, TabulaAnswers tabula, PrintStream out) {
    Readers readers = Readers.standard();
    print(what, "本程序", file -> ours(readers.read(file)), out);
    for (String method : tabula.methods()) {
      print(what, "tabula " + method, file -> tabula.of(method, file), out);
    }
  }

  private void print(
      String what, String who, Function<Path, List<FoundTable>> reading, PrintStream out) {
    TableTally tally = new TableTally();
    truths.forEach((file, tables) -> tally.add(tables, reading.apply(file)));
    out.println("| " + what + " | " + who + " | " + tally.row() + " |");
  }

  private static List<FoundTable> ours(SourceText read) {
    List<FoundTable> tables = new ArrayList<>();
    read.tables()
        .forEach(
            table ->
                tables.add(
                    FoundTable.of(
                        table.rows().stream()
                            .map(row -> row.stream().map(Cell::text).toList())
                            .toList())));
    return tables;
  }
}
