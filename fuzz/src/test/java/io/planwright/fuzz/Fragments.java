package io.planwright.fuzz;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fragments of policy texts, and programs of bytes that put them together: every byte is a
 * fragment, so whatever a fuzzer does to a program, a text of words, numbers, units, brackets and
 * headings comes out.
 *
 * <p>Example: the bytes of 到, 2026, 年 and 400, 家 make 到2026年400家.
 */
final class Fragments {
  private final List<String> fragments;

  /** Loads {@code fragments.txt}: one a line, \n, \r and \t written so. At most 256. */
  Fragments() {
    try (@Nullable InputStream in = Fragments.class.getResourceAsStream("fragments.txt")) {
      if (in == null) {
        throw new IllegalStateException("no fragments.txt");
      }
      fragments =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .lines()
              .map(Fragments::unescaped)
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unescaped(String line) {
    return line.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
  }

  /** The text a program makes. */
  String text(byte[] program) {
    StringBuilder text = new StringBuilder();
    for (byte step : program) {
      text.append(fragments.get((step & 0xFF) % fragments.size()));
    }
    return text.toString();
  }

  /** A program that makes the longest fragments of a text and leaves out what it has none for. */
  byte[] program(String text) {
    StringBuilder program = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int best = -1;
      int length = 0;
      for (int i = 0; i < fragments.size(); i++) {
        String fragment = fragments.get(i);
        if (fragment.length() > length && text.startsWith(fragment, at)) {
          best = i;
          length = fragment.length();
        }
      }
      if (best >= 0) {
        program.append((char) best);
      }
      at += Math.max(1, length);
    }
    return program.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
