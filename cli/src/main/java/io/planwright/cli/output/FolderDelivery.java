package io.planwright.cli.output;

import io.planwright.cli.resume.Earlier;
import io.planwright.cli.resume.Journal;
import io.planwright.cli.resume.Journal.Entry;
import io.planwright.cli.resume.SourceKey;
import io.planwright.cli.resume.Tally;
import io.planwright.model.Extraction;
import io.planwright.read.Fingerprint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One file for each source. A journal in the folder tells a later run which are finished. */
public final class FolderDelivery implements Delivery {
  private final List<Path> files;
  private final List<SourceKey> keys;
  private final Function<OutputStream, Renderer> format;
  private final Journal journal;
  private final boolean resumes;

  /**
   * Creates the delivery.
   *
   * @param files the output file of each source, in input order
   * @param keys what each output depends on, in input order
   * @param format makes the renderer for a stream
   * @param journal of the folder; closed with the delivery
   * @param resumes whether what the journal tells is left standing
   */
  public FolderDelivery(
      List<Path> files,
      List<SourceKey> keys,
      Function<OutputStream, Renderer> format,
      Journal journal,
      boolean resumes) {
    this.files = List.copyOf(files);
    this.keys = List.copyOf(keys);
    this.format = format;
    this.journal = journal;
    this.resumes = resumes;
  }

  @Override
  public Addition prepare(int index, Extraction extraction, String text) throws IOException {
    Path file = files.get(index);
    var result = new ByteArrayOutputStream();
    try (Renderer renderer = format.apply(result)) {
      renderer.prepare(extraction, text).write();
    }
    byte[] bytes = result.toByteArray();
    Entry entry =
        new Entry(
            keys.get(index),
            extraction.source().sha256(),
            name(file),
            Fingerprint.of(bytes).sha256(),
            Tally.of(extraction));
    return () -> {
      try (WholeFile whole = WholeFile.begin(file)) {
        whole.stream().write(bytes);
        whole.commit();
      }
      journal.add(entry);
    };
  }

  @Override
  public Optional<Earlier> recall(int index, String sha256) {
    if (!resumes) {
      return Optional.empty();
    }
    Path file = files.get(index);
    return journal
        .find(keys.get(index), name(file))
        .filter(entry -> entry.sourceSha256().equals(sha256))
        .filter(entry -> isStanding(file, entry))
        .map(entry -> new Earlier.Standing(entry.tally()));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static boolean isStanding(Path file, Entry entry) {
    try {
      return Files.isRegularFile(file)
          && Fingerprint.of(Files.readAllBytes(file)).sha256().equals(entry.resultSha256());
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public boolean isResumable() {
    return true;
  }

  @Override
  public void complete() {}

  @Override
  public void close() throws IOException {
    journal.close();
  }
}
