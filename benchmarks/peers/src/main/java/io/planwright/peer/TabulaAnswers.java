package io.planwright.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables that {@code benchmarks/tabula} wrote down. */
final class TabulaAnswers {
  private final Map<String, Map<String, List<FoundTable>>> tables = new LinkedHashMap<>();
  private final Map<String, String> times = new HashMap<>();

  private TabulaAnswers() {}

  static TabulaAnswers read(Path answers) throws IOException {
    TabulaAnswers read = new TabulaAnswers();
    Map<List<String>, List<List<String>>> rows = new LinkedHashMap<>();
    for (String line : Files.readAllLines(answers)) {
      List<String> fields = List.of(line.split("\t", -1));
      if (fields.getFirst().equals("TIME")) {
        double pages = Double.parseDouble(fields.get(2));
        read.times.put(fields.get(1), Figures.millis(Long.parseLong(fields.get(3)) / pages));
        read.tables.putIfAbsent(fields.get(1), new HashMap<>());
      } else {
        rows.computeIfAbsent(fields.subList(1, 5), place -> new ArrayList<>())
            .add(fields.subList(5, fields.size()));
      }
    }
    rows.forEach(
        (place, cells) ->
            read.tables
                .computeIfAbsent(place.get(0), method -> new HashMap<>())
                .computeIfAbsent(place.get(1), file -> new ArrayList<>())
                .add(FoundTable.of(cells)));
    return read;
  }

  /** The ways in which tabula was asked. */
  List<String> methods() {
    return List.copyOf(tables.keySet());
  }

  /** What it found in a file. */
  List<FoundTable> of(String method, Path file) {
    return tables.getOrDefault(method, Map.of()).getOrDefault(file.toString(), List.of());
  }

  /** How long a page took. */
  String time(String method) {
    return times.getOrDefault(method, "—");
  }
}
