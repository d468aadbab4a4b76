package io.planwright.search.index;

/** An index cannot be used as it is. */
public final class IndexException extends Exception {
  private static final long serialVersionUID = 1;

  /** What is wrong. */
  public enum Reason {
    /** There is no index at this place. */
    MISSING,
    /** Another run writes it. */
    BUSY,
    /** Another version of the program wrote it: it must be made anew. */
    OTHER_VERSION,
    /** Its files are damaged, or are none of an index. */
    DAMAGED
  }

  private final Reason reason;

  IndexException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  IndexException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** What is wrong. */
  public Reason reason() {
    return reason;
  }
}
