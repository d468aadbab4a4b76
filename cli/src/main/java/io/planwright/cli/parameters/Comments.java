package io.planwright.cli.parameters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a parameter file says beside its values, by path: {@code 指标[1]}, {@code 指标[1].目标}. Lines at
 * the empty path stand at the top of the file.
 */
public final class Comments {
  private final Map<String, List<String>> lines = new HashMap<>();

  /** Adds a line at a path; line breaks become blanks. */
  public void add(String path, String line) {
    lines
        .computeIfAbsent(path, key -> new ArrayList<>())
        .add(
            line.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029\\ufeff\\ufffe\\uffff]+", " ")
                .strip());
  }

  /** The lines at a path, in the order in which they were added. */
  public List<String> at(String path) {
    return List.copyOf(lines.getOrDefault(path, List.of()));
  }
}
