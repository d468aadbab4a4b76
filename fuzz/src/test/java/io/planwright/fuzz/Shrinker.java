package io.planwright.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Makes a found case small: leaves out stretch after stretch as long as it fails in the same way.
 *
 * <p>Example: of a web page of 4,000 bytes there remains {@code </td><td</td<td>>}.
 */
public final class Shrinker {
  private static final Duration MOST = Duration.ofMinutes(2);
  private static final String OWN = "io.planwright.";
  private static final String CHECKS = "io.planwright.fuzz.";

  /** As many methods tell one failure from another. */
  private static final int METHODS = 5;

  private final Check check;
  private final Charset charset;
  private final String failure;

  private Shrinker(Check check, byte[] input) {
    this.check = check;
    this.charset = isText(input) ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    this.failure = failure(input);
  }

  /**
   * Shrinks a case.
   *
   * @param arguments the target, the file with the case, the file to write
   * @throws IOException when it cannot read or write
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    byte[] input = Files.readAllBytes(Path.of(arguments[1]));
    Shrinker shrinker = new Shrinker(Target.labelled(arguments[0]).check(), input);
    if (shrinker.failure.isEmpty()) {
      out.println("does not fail");
      return;
    }
    byte[] small = shrinker.shrunk(input);
    Files.write(Path.of(arguments[2]), small);
    out.println(input.length + " → " + small.length + " bytes, " + shrinker.failure);
  }

  private byte[] shrunk(byte[] input) {
    String text = new String(input, charset);
    long end = System.nanoTime() + MOST.toNanos();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int size = Math.max(1, text.length() / 2); size > 0; size = size * 2 / 3) {
        int at = 0;
        while (at + size <= text.length() && System.nanoTime() < end) {
          String less = text.substring(0, at) + text.substring(at + size);
          if (failure(less.getBytes(charset)).equals(failure)) {
            text = less;
            changed = true;
          } else {
            at += Math.max(1, size / 2);
          }
        }
      }
    }
    return text.getBytes(charset);
  }

  /** What fails and where, without numbers; empty when nothing does. */
  private String failure(byte[] input) {
    try {
      check.on(input);
      return "";
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      StringBuilder failure = new StringBuilder(e.getClass().getName());
      if (e instanceof AssertionError) {
        failure.append(' ').append(String.valueOf(e.getMessage()).replaceAll("[\\d:{\\[].*", ""));
      }
      int methods = 0;
      for (StackTraceElement call : e.getStackTrace()) {
        boolean own = call.getClassName().startsWith(OWN);
        if (own && !call.getClassName().startsWith(CHECKS) && methods < METHODS) {
          failure
              .append(" < ")
              .append(call.getClassName())
              .append('.')
              .append(call.getMethodName());
          methods += e instanceof StackOverflowError ? METHODS : 1;
        }
      }
      return failure.toString();
    }
  }

  private static boolean isText(byte[] input) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(input));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
