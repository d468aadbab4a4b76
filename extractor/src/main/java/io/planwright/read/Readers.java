package io.planwright.read;

import io.planwright.read.html.HtmlReader;
import io.planwright.read.ofd.OfdReader;
import io.planwright.read.pdf.PdfReader;
import io.planwright.read.pdf.PictureReader;
import io.planwright.read.scan.ScanReading;
import io.planwright.read.word.DocReader;
import io.planwright.read.word.DocxReader;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads any supported file: looks at its content, then at its name, and hands it to the reader of
 * that format.
 *
 * <p>Example: the GB18030 bytes of a web page saved as {@code 方案.doc} become the article's text
 * with {@code text/html} as media type.
 */
public final class Readers {
  /** Policy texts have some kilobytes; a file of this size is no policy text. */
  private static final long LARGEST_FILE_IN_BYTES = 128L << 20;

  private final List<DocumentReader> readers;
  private final ReadingMessages messages;

  /**
   * Uses these readers, the first that recognises a file reads it.
   *
   * @param readers from the most to the least particular format
   * @param locale the language of messages
   */
  public Readers(List<DocumentReader> readers, Locale locale) {
    this.readers = List.copyOf(readers);
    this.messages = new ReadingMessages(locale);
  }

  /** All readers of this project, with messages in Chinese. */
  public static Readers standard() {
    return standard(Locale.SIMPLIFIED_CHINESE);
  }

  /**
   * All readers of this project.
   *
   * @param locale the language of messages: Chinese for Chinese locales, else English
   */
  public static Readers standard(Locale locale) {
    return standard(locale, ScanReading.never());
  }

  /**
   * All readers of this project, and one for pictures where these are read.
   *
   * @param locale the language of messages: Chinese for Chinese locales, else English
   * @param scanReading when the pictures of pages are read, and by what
   */
  public static Readers standard(Locale locale, ScanReading scanReading) {
    ReadingMessages messages = new ReadingMessages(locale);
    return new Readers(
        List.of(
            new DocxReader(messages),
            new DocReader(messages),
            new OfdReader(messages),
            new HtmlReader(messages),
            new PdfReader(messages, scanReading),
            new PictureReader(messages, scanReading),
            new TextReader(messages)),
        locale);
  }

  /**
   * Reads a file.
   *
   * @param path as the user gave it
   * @throws UnreadableFileException when nothing can be read, with one of the codes {@code
   *     FILE_MISSING}, {@code FILE_IS_DIRECTORY}, {@code FILE_UNREADABLE}, {@code FILE_TOO_LARGE},
   *     {@code FILE_EMPTY}, {@code FILE_NOT_TEXT}, {@code FORMAT_UNSUPPORTED}, {@code
   *     PDF_ENCRYPTED}, {@code PDF_DAMAGED}
   */
  public SourceText read(Path path) {
    return read(path.toString(), bytes(path));
  }

  /**
   * Reads bytes that came from elsewhere, such as standard input.
   *
   * @param name stands for the path in messages and in the source record, such as {@code -}
   * @param content all bytes
   * @throws UnreadableFileException when nothing can be read
   */
  public SourceText read(String name, byte[] content) {
    if (content.length == 0) {
      throw messages.unreadable("FILE_EMPTY", name);
    }
    String fileName = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    for (DocumentReader reader : readers) {
      if (reader.reads(fileName, content)) {
        return reader.read(name, content);
      }
    }
    Optional<ForeignFormat> format = ForeignFormat.of(content);
    if (format.isPresent()) {
      throw messages.unreadable(
          "FORMAT_UNSUPPORTED", name, messages.say("format." + format.get().name()));
    }
    throw messages.unreadable("FILE_NOT_TEXT", name);
  }

  private byte[] bytes(Path path) {
    if (Files.isDirectory(path)) {
      throw messages.unreadable("FILE_IS_DIRECTORY", path);
    }
    if (!Files.exists(path)) {
      throw messages.unreadable("FILE_MISSING", path);
    }
    try {
      long size = Files.size(path);
      if (size > LARGEST_FILE_IN_BYTES) {
        throw messages.unreadable("FILE_TOO_LARGE", path, size >> 20, LARGEST_FILE_IN_BYTES >> 20);
      }
      return Files.readAllBytes(path);
    } catch (AccessDeniedException e) {
      throw messages.unreadable("FILE_UNREADABLE", path, "access denied");
    } catch (IOException e) {
      throw messages.unreadable("FILE_UNREADABLE", path, String.valueOf(e.getMessage()));
    }
  }
}
