package io.planwright.templates.markup;

/** What a template wrote cannot be read as a document. */
public final class MarkupException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final int line;
  private final String found;

  /** What is wrong. */
  public enum Reason {
    /** A name behind an {@code @} that is none. */
    UNKNOWN_MARK,
    /** Text before the first part has begun. */
    NO_PART,
    /** A table without a row of dashes below its header, or with rows of unlike length. */
    TABLE,
    /** Nothing at all. */
    EMPTY
  }

  MarkupException(Reason reason, int line, String found) {
    super(reason + " in line " + line + " of what the template wrote: " + found);
    this.reason = reason;
    this.line = line;
    this.found = found;
  }

  /** What is wrong. */
  public Reason reason() {
    return reason;
  }

  /** The line of what the template wrote, from 1. */
  public int line() {
    return line;
  }

  /** The words there. */
  public String found() {
    return found;
  }
}
