package io.planwright.search.evaluate;

import java.util.List;

/** A file of judged queries that cannot be used: in which line, and why. */
public final class QuerySetException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public enum Reason {
    /** No line with questions. */
    EMPTY,
    /** The first line does not name the columns; the value is the one that is missing. */
    NO_COLUMN,
    /** The bytes are no text. */
    NO_TEXT,
    /** A judgement before the first question. */
    NO_QUERY,
    /** The value is a name that two questions have. */
    SAME_ID,
    /** The value is no grade from 0 to 3. */
    GRADE,
    /** The value does not name a clause. */
    CLAUSE,
    /** The value is a clause that one question judges twice. */
    JUDGED_TWICE,
    /** The value is a question that cannot be understood. */
    QUERY
  }

  private final Reason reason;
  private final int line;

  @SuppressWarnings("serial") // List.of is serializable.
  private final List<String> values;

  /**
   * Creates an exception.
   *
   * @param line of the file, from 1
   * @param values that the reason speaks of
   */
  QuerySetException(Reason reason, int line, String... values) {
    super("line " + line + ": " + reason + " " + List.of(values));
    this.reason = reason;
    this.line = line;
    this.values = List.of(values);
  }

  /** What is wrong. */
  public Reason reason() {
    return reason;
  }

  /** The line of the file, from 1. */
  public int line() {
    return line;
  }

  /** What the reason speaks of. */
  public List<String> values() {
    return values;
  }
}
