package io.planwright.cli.console;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard input, output and error; the only class that touches them. All text is UTF-8.
 *
 * <p>Data is buffered until {@link #flush()}; notes appear at once.
 */
public final class Console {
  private static final int BUFFER_BYTES = 1 << 16;

  private final InputStream input;
  private final OutputStream output;
  private final PrintStream errors;
  private final Terminal terminal;
  private Runnable beforeNote = () -> {};
  private boolean outputLost;

  /**
   * Creates a console on any three streams.
   *
   * @param input where {@code -} reads from
   * @param output where data goes
   * @param errors where messages go
   * @param terminal what these streams are connected to
   */
  public Console(InputStream input, OutputStream output, OutputStream errors, Terminal terminal) {
    this.input = input.markSupported() ? input : new BufferedInputStream(input);
    this.output = new BufferedOutputStream(output, BUFFER_BYTES);
    this.errors = new PrintStream(errors, true, StandardCharsets.UTF_8);
    this.terminal = terminal;
  }

  /** The console of this process. */
  public static Console ofProcess(Terminal terminal) {
    return new Console(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        terminal);
  }

  /** What the streams are connected to. */
  public Terminal terminal() {
    return terminal;
  }

  /** The stream for data. Closing it flushes it and leaves standard output open. */
  public OutputStream data() {
    return new Shielded();
  }

  /** Messages for a person, for libraries that want a stream. */
  public PrintStream errors() {
    return errors;
  }

  /** Writes text to standard output. */
  public void print(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    write(bytes, 0, bytes.length);
  }

  /** Writes a line to standard output. */
  public void printLine(String line) {
    print(line + "\n");
  }

  /** Says one line on standard error. */
  public void note(String line) {
    beforeNote.run();
    errors.print(line + "\n");
    errors.flush();
  }

  /** Sets what has to happen before a note appears, such as wiping a progress bar. */
  public void beforeNotes(Runnable action) {
    beforeNote = action;
  }

  /** Standard input, which can go back to a mark. */
  public InputStream input() {
    return input;
  }

  /** Sends the data on its way; says only once that this is no longer possible. */
  public void flush() {
    if (!outputLost) {
      try {
        output.flush();
      } catch (IOException e) {
        throw lost(e);
      }
    }
  }

  private void write(byte[] bytes, int offset, int length) {
    try {
      output.write(bytes, offset, length);
    } catch (IOException e) {
      throw lost(e);
    }
  }

  private OutputException lost(IOException e) {
    outputLost = true;
    return new OutputException(e);
  }

  /** Standard output as seen by writers that close what they write to. */
  private final class Shielded extends OutputStream {
    @Override
    public void write(int unit) {
      write(new byte[] {(byte) unit}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      Console.this.write(bytes, offset, length);
    }

    @Override
    public void flush() {
      Console.this.flush();
    }

    @Override
    public void close() {
      flush();
    }
  }
}
