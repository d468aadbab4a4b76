package io.planwright.cli.parameters;

import io.planwright.templates.parameters.PlanParameters;

/**
 * Writes parameter files: YAML in the order of the keys, each explained where it stands first. What
 * has to be decided stands there as 待填; keys that may be left out are mentioned in comments.
 */
public final class ParametersWriter {
  private ParametersWriter() {}

  /** The file of some parameters, without comments of their own. */
  public static String write(PlanParameters parameters) {
    return write(parameters, new Comments());
  }

  /**
   * The file of some parameters.
   *
   * @param comments what else is said, at which places
   */
  public static String write(PlanParameters parameters, Comments comments) {
    return new YamlLayout(comments).text(FileKeys.FILE.write(parameters));
  }
}
