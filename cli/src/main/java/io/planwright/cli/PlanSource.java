package io.planwright.cli;

import io.planwright.search.compare.Material;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the plans of a comparison come from: files that are read now, or what was read before. */
interface PlanSource {
  /**
   * Fetches all plans, saying on the way what could not be read.
   *
   * @throws IOException when a source that was made for this purpose cannot be read
   */
  Fetched fetch() throws IOException;

  /**
   * What was fetched.
   *
   * @param material the plans, and what is missing
   * @param inputs the files it was read from, the plans' own or JSON that holds them
   * @param exitCode what the command returns where the comparison itself succeeds
   */
  record Fetched(Material material, List<Path> inputs, int exitCode) {
    /** Copies the list. */
    public Fetched {
      inputs = List.copyOf(inputs);
    }

    /** This and what else was fetched. */
    Fetched with(Fetched other) {
      return new Fetched(
          new Material(
              joined(material.plans(), other.material.plans()),
              joined(material.gaps(), other.material.gaps())),
          joined(inputs, other.inputs),
          Math.max(exitCode, other.exitCode));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
      return Stream.concat(first.stream(), second.stream()).toList();
    }
  }
}
