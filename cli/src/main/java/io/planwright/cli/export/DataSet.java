package io.planwright.cli.export;

import java.util.Locale;

/** What can be exported. */
public enum DataSet {
  /** One row for each target. */
  TARGETS,
  /** One row for each incentive. */
  INCENTIVES,
  /** One row for each agency in each note on who does what. */
  DUTIES,
  /** One row for each mention of another document; also a network of documents. */
  CITATIONS,
  /** One row for each clause. */
  CLAUSES,
  /** One row for each pair of similar clauses of two places; also a network of plans. */
  SIMILARITY;

  /** Its name on the command line: {@code targets}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is also a network. */
  public boolean isNetwork() {
    return switch (this) {
      case CITATIONS, SIMILARITY -> true;
      case TARGETS, INCENTIVES, DUTIES, CLAUSES -> false;
    };
  }
}
