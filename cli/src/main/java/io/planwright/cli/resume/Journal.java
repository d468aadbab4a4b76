package io.planwright.cli.resume;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The results that are finished in a folder, one a line. A line is written after its result stands
 * in its place, so that a result without a line is merely done again.
 */
public final class Journal implements AutoCloseable {
  /** The name of the journal in its folder. */
  public static final String NAME = ".planwright-finished.tsv";

  private final LockedFile file;
  private final Map<String, Entry> entries = new HashMap<>();

  /**
   * One finished result.
   *
   * @param key what it depends on
   * @param sourceSha256 the fingerprint of the source's bytes
   * @param result the name of its file
   * @param resultSha256 the fingerprint of that file
   * @param tally what is in it
   */
  public record Entry(
      SourceKey key, String sourceSha256, String result, String resultSha256, Tally tally) {}

  private Journal(LockedFile file) {
    this.file = file;
  }

  /**
   * Opens the journal of a folder, or begins one.
   *
   * @throws BusyException when another run writes to this folder
   */
  public static Journal open(Path folder) throws IOException {
    LockedFile file = LockedFile.open(folder.resolve(NAME));
    try {
      Journal journal = new Journal(file);
      journal.load(folder.resolve(NAME));
      return journal;
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /** Reads the whole lines; a torn one at the end is cut off. */
  private void load(Path path) throws IOException {
    byte[] content = Files.readAllBytes(path);
    int end = content.length;
    while (end > 0 && content[end - 1] != '\n') {
      end--;
    }
    String whole = new String(content, 0, end, StandardCharsets.UTF_8);
    whole.lines().map(Journal::parse).flatMap(Optional::stream).forEach(this::put);
    file.cut(end);
  }

  private void put(Entry entry) {
    entries.put(name(entry.key(), entry.result()), entry);
  }

  private static String name(SourceKey key, String result) {
    return key.run() + "\n" + key.shown() + "\n" + result;
  }

  /** The entry for a result, whatever its source was then. */
  public Optional<Entry> find(SourceKey key, String result) {
    return Optional.ofNullable(entries.get(name(key, result)));
  }

  /** Notes that a result stands in its place. */
  public void add(Entry entry) throws IOException {
    file.append(ByteBuffer.wrap((line(entry) + "\n").getBytes(StandardCharsets.UTF_8)));
  }

  private static String line(Entry entry) {
    Tally tally = entry.tally();
    return String.join(
        "\t",
        entry.key().run(),
        entry.sourceSha256(),
        entry.resultSha256(),
        String.valueOf(tally.documents()),
        String.valueOf(tally.targets()),
        String.valueOf(tally.incentives()),
        String.valueOf(tally.otherFacts()),
        String.join(",", tally.problems()),
        escaped(entry.result()),
        escaped(entry.key().shown()));
  }

  private static Optional<Entry> parse(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length != 10) {
      return Optional.empty();
    }
    try {
      List<String> problems =
          fields[7].isEmpty() ? List.of() : Arrays.asList(fields[7].split(",", -1));
      Tally tally =
          new Tally(
              Integer.parseInt(fields[3]),
              Integer.parseInt(fields[4]),
              Integer.parseInt(fields[5]),
              Integer.parseInt(fields[6]),
              problems);
      return Optional.of(
          new Entry(
              new SourceKey(fields[0], unescaped(fields[9])),
              fields[1],
              unescaped(fields[8]),
              fields[2],
              tally));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String escaped(String name) {
    return name.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String unescaped(String field) {
    StringBuilder name = new StringBuilder(field.length());
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c == '\\' && i + 1 < field.length()) {
        i++;
        name.append(
            switch (field.charAt(i)) {
              case 't' -> '\t';
              case 'n' -> '\n';
              case 'r' -> '\r';
              default -> field.charAt(i);
            });
      } else {
        name.append(c);
      }
    }
    return name.toString();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
