package io.planwright.model;

import org.jspecify.annotations.Nullable;

/**
 * Something a user should know about how a file was read.
 *
 * @param code a stable name such as {@code TABLE_AMBIGUOUS}
 * @param severity how bad it is
 * @param message what happened and what to do, in plain words
 * @param span the place, null when it concerns the whole file
 */
public record Diagnostic(String code, Severity severity, String message, @Nullable Span span) {
  /** How bad a finding is. */
  public enum Severity implements Coded {
    /** Good to know. */
    INFO("info"),
    /** Something may be missing or wrong. */
    WARNING("warning"),
    /** The file or a part of it could not be read. */
    ERROR("error");

    private final String code;

    Severity(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }
}
