package io.planwright.rule;

/** A mistake in a rule file or lexicon. Raised when it is loaded, never while reading a text. */
public final class RuleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception with file, line and reason. */
  public RuleException(String message) {
    super(message);
  }
}
