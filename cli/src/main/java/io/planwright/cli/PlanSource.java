package io.planwright.cli;

import io.planwright.search.compare.Material;
import java.io.IOException;

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
   * @param exitCode what the command returns where the comparison itself succeeds
   */
  record Fetched(Material material, int exitCode) {}
}
