package io.planwright.cli.console;

import java.io.IOException;

/** Standard output cannot be written any more. */
public final class OutputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception. */
  public OutputException(IOException cause) {
    super(cause.getMessage(), cause);
  }

  /** Whether the reader of a pipe has gone, as in {@code planwright extract 方案.txt | head}. */
  public boolean readerGone() {
    String reason = String.valueOf(getMessage());
    return reason.contains("roken pipe")
        || reason.contains("EPIPE")
        || reason.contains("断开的管道")
        || reason.contains("管道已");
  }
}
