package io.planwright.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.read.DocumentReader;
import io.planwright.read.Readers;
import io.planwright.read.ReadingMessages;
import io.planwright.read.SourceText;
import io.planwright.read.UnreadableFileException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Reads an input as a file, twice: it is refused in the documented way or what is read is true. */
final class ReaderCheck implements Check {
  private final String name;
  private final Readers readers;
  private final UnaryOperator<byte[]> file;
  private final Consumer<SourceText> next;

  /**
   * Creates the check.
   *
   * @param name the file's name
   * @param readers read it
   * @param file makes the file of an input
   * @param next goes on with what was read
   */
  ReaderCheck(String name, Readers readers, UnaryOperator<byte[]> file, Consumer<SourceText> next) {
    this.name = name;
    this.readers = readers;
    this.file = file;
    this.next = next;
  }

  /** A check of one reader; what is of another format is refused at once. */
  static ReaderCheck of(
      String name, Function<ReadingMessages, DocumentReader> reader, UnaryOperator<byte[]> file) {
    ReadingMessages messages = new ReadingMessages(Locale.ENGLISH);
    Readers only = new Readers(List.of(reader.apply(messages)), Locale.ENGLISH);
    return new ReaderCheck(name, only, file, text -> {});
  }

  @Override
  public void on(byte[] input) {
    byte[] content = file.apply(input);
    Optional<SourceText> read = read(content);
    assertThat(read(content)).as("read again").isEqualTo(read);
    read.ifPresent(Truths::check);
    read.ifPresent(next);
  }

  private Optional<SourceText> read(byte[] content) {
    try {
      return Optional.of(readers.read(name, content));
    } catch (UnreadableFileException refused) {
      assertThat(refused.code()).matches("[A-Z]+(_[A-Z0-9]+)+");
      assertThat(refused).message().contains(name);
      return Optional.empty();
    }
  }
}
