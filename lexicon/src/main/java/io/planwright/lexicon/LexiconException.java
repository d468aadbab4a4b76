package io.planwright.lexicon;

/** A mistake in a word list. Raised when it is loaded, never while reading a text. */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param file the name of the file
   * @param line the line, the header being line 1
   * @param reason what is wrong with it
   */
  public LexiconException(String file, int line, String reason) {
    super(file + ":" + line + ": " + reason);
  }
}
