package io.planwright.fuzz;

import io.planwright.score.Documents;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words a fuzzer puts into inputs, as a dictionary in libFuzzer's form. */
enum Words {
  /** What the extractor looks for: the first column of its word lists. */
  POLICY,
  /** Tags and labels of web pages. */
  HTML,
  /** Elements of Word's XML. */
  DOCX,
  /** Elements of OFD's XML. */
  OFD,
  /** Operators and names of PDF. */
  PDF;

  /** libFuzzer takes no longer words. */
  private static final int LONGEST_IN_BYTES = 60;

  /** Names of places and agencies are many and alike. */
  private static final Set<String> LEFT_OUT = Set.of("regions.tsv", "agencies.tsv", "former.tsv");

  /** One quoted word a line. */
  List<String> lines() {
    Set<String> words = this == POLICY ? fromWordLists() : fromResource();
    return words.stream()
        .map(word -> word.getBytes(StandardCharsets.UTF_8))
        .filter(word -> word.length > 0 && word.length <= LONGEST_IN_BYTES)
        .map(Words::quoted)
        .toList();
  }

  private Set<String> fromResource() {
    String name = "words/" + name().toLowerCase(Locale.ROOT) + ".txt";
    try (@Nullable InputStream in = Words.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new TreeSet<>(all.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> fromWordLists() {
    Path project = Documents.sampleFolders().getFirst().resolve("../../extractor");
    Set<String> words = new TreeSet<>();
    try (Stream<Path> files = Files.walk(project.resolve("src/main/resources"))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".tsv") && !LEFT_OUT.contains(name)) {
          Files.readAllLines(file).stream()
              .skip(1)
              .map(line -> line.split("\t", -1)[0])
              .forEach(words::add);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static String quoted(byte[] word) {
    StringBuilder quoted = new StringBuilder("\"");
    for (byte part : word) {
      quoted.append(String.format(Locale.ROOT, "\\x%02X", part));
    }
    return quoted.append('"').toString();
  }
}
