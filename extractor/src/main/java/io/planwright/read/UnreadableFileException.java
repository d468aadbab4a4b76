package io.planwright.read;

/** A file of which nothing can be read. The message names the file, the reason and the remedy. */
public final class UnreadableFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * Creates the exception.
   *
   * @param code a stable name such as {@code FILE_EMPTY}
   * @param message file, reason and remedy
   */
  public UnreadableFileException(String code, String message) {
    super(message);
    this.code = code;
  }

  /** The stable name of the reason. */
  public String code() {
    return code;
  }
}
