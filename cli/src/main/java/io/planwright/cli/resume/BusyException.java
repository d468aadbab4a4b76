package io.planwright.cli.resume;

import java.io.IOException;

/** Another run writes to the same place. */
public final class BusyException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception. */
  public BusyException() {
    super("another run writes here");
  }
}
