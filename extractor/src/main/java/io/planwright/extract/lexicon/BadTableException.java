package io.planwright.extract.lexicon;

/** A TSV file that breaks the rules of its kind. The message names the file, the line and why. */
public final class BadTableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param file the name of the file
   * @param line the line, the header being line 1
   * @param reason what is wrong with it
   */
  public BadTableException(String file, int line, String reason) {
    super(file + ":" + line + ": " + reason);
  }

  /** The error code for callers that sort errors: always {@code DATA}. */
  public String code() {
    return "DATA";
  }
}
