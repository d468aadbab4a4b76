package io.planwright.read;

/** The time one file may take is over; see {@link Budget}. */
public final class TimeUpException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception; where the time ran out is of no interest. */
  public TimeUpException() {
    super("time is up", null, false, false);
  }
}
