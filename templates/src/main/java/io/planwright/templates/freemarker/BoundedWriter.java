package io.planwright.templates.freemarker;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

/** Keeps what a template writes, up to a limit. */
final class BoundedWriter extends Writer {
  private final StringWriter text = new StringWriter();
  private final int limit;

  BoundedWriter(int limit) {
    this.limit = limit;
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    if (text.getBuffer().length() + length > limit) {
      throw new TooMuchException();
    }
    text.write(buffer, offset, length);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return text.toString();
  }

  /** The limit is reached. */
  static final class TooMuchException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
