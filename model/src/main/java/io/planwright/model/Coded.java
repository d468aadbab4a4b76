package io.planwright.model;

/** An alternative with a fixed name in the JSON contract, such as {@code rate_with_cap}. */
public interface Coded {
  /** The name used in JSON, CSV and Excel. */
  String code();
}
