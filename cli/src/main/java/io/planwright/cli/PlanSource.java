package io.planwright.cli;

import io.planwright.search.compare.Material;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

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
  }
}
