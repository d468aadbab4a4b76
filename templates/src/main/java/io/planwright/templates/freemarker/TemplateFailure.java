package io.planwright.templates.freemarker;

import org.jspecify.annotations.Nullable;

/** A template that cannot be read or carried out, with its place. */
public final class TemplateFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final @Nullable String template;
  private final int line;
  private final String detail;

  /** What went wrong. */
  public enum Reason {
    /** There is no such template. */
    MISSING,
    /** It is not well formed. */
    SYNTAX,
    /** It uses a value that is not there. */
    UNKNOWN_VALUE,
    /** Something else it asks for cannot be done or is not allowed. */
    REFUSED,
    /** It takes too long. */
    TIME,
    /** It writes or holds too much. */
    SIZE
  }

  TemplateFailure(
      Reason reason,
      @Nullable String template,
      int line,
      String detail,
      @Nullable Throwable cause) {
    super(reason + " in " + template + ", line " + line + ": " + detail, cause);
    this.reason = reason;
    this.template = template;
    this.line = line;
    this.detail = detail;
  }

  /** What went wrong. */
  public Reason reason() {
    return reason;
  }

  /** The template's name, null where it is not known. */
  public @Nullable String template() {
    return template;
  }

  /** The line in it from 1, 0 where it is not known. */
  public int line() {
    return line;
  }

  /** The expression or the words of the fault. */
  public String detail() {
    return detail;
  }
}
