package io.planwright.read;

import io.planwright.model.Diagnostic;
import io.planwright.model.Diagnostic.Severity;
import io.planwright.read.html.HtmlReader;
import io.planwright.read.ofd.OfdReader;
import io.planwright.read.pdf.PdfReader;
import io.planwright.read.word.DocReader;
import io.planwright.read.word.DocxReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
  /** The record that ends a ZIP, with the longest comment it may have. */
  private static final int LONGEST_ZIP_END = 22 + 65_535;

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
    ReadingMessages messages = new ReadingMessages(locale);
    return new Readers(
        List.of(
            new DocxReader(messages),
            new DocReader(messages),
            new OfdReader(messages),
            new HtmlReader(messages),
            new PdfReader(messages),
            new TextReader(messages)),
        locale);
  }

  /**
   * Reads a file within the standard limits, however long it takes.
   *
   * @param path as the user gave it
   * @throws UnreadableFileException when nothing can be read; its code is one of those in {@code
   *     docs/limits.md}
   */
  public SourceText read(Path path) {
    Budget budget = Budget.untimed();
    return read(path.toString(), load(path, budget.limits()).bytes(), budget);
  }

  /**
   * Reads bytes that came from elsewhere within the standard limits, however long it takes.
   *
   * @param name stands for the path in messages and in the source record, such as {@code -}
   * @param content all bytes
   * @throws UnreadableFileException when nothing can be read
   */
  public SourceText read(String name, byte[] content) {
    return read(name, content, Budget.untimed());
  }

  /**
   * Takes the bytes of a file and leaves their meaning for later.
   *
   * @param path as the user gave it
   * @throws UnreadableFileException when the file cannot be opened or is too large
   */
  public FileContent load(Path path, Limits limits) {
    return FileContent.read(path, limits, messages);
  }

  /**
   * Takes all bytes of a stream, such as standard input.
   *
   * @param name stands for the path in messages
   * @throws UnreadableFileException when there are too many
   */
  public byte[] load(String name, InputStream stream, Limits limits) throws IOException {
    return FileContent.bytes(name, stream, limits, messages);
  }

  /**
   * Reads bytes within limits.
   *
   * @param name the path as the user gave it, or what stands for it, such as {@code -}
   * @param content all bytes
   * @param budget the limits and the time that is left
   * @throws UnreadableFileException when nothing can be read
   * @throws TimeUpException when it takes too long
   */
  public SourceText read(String name, byte[] content, Budget budget) {
    if (content.length == 0) {
      throw messages.unreadable("FILE_EMPTY", name);
    }
    try {
      return finished(name, recognised(name, content, budget), budget);
    } catch (UnreadableFileException e) {
      // a reader may take the end of its time for damage
      budget.check();
      throw e;
    }
  }

  private SourceText recognised(String name, byte[] content, Budget budget) {
    String fileName = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    for (DocumentReader reader : readers) {
      if (reader.reads(fileName, content)) {
        return reader.read(name, content, budget);
      }
    }
    Optional<ForeignFormat> format = ForeignFormat.of(content);
    if (format.isPresent() && format.get() == ForeignFormat.ARCHIVE && isCutOff(content)) {
      throw messages.unreadable("FILE_DAMAGED", name);
    }
    if (format.isPresent()) {
      throw messages.unreadable(
          "FORMAT_UNSUPPORTED", name, messages.say("format." + format.get().name()));
    }
    throw messages.unreadable("FILE_NOT_TEXT", name);
  }

  /** A ZIP ends with its directory; one without may have been a document. */
  private static boolean isCutOff(byte[] content) {
    boolean zip = content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3;
    int from = Math.max(0, content.length - LONGEST_ZIP_END);
    String tail = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
    return zip && !tail.contains("PK\u0005\u0006");
  }

  private SourceText finished(String name, SourceText read, Budget budget) {
    budget.check();
    SourceText misnamed =
        NameCheck.misleading(name, read.source().mediaType())
            .map(format -> messages.say("FILE_MISNAMED", messages.say(format)))
            .map(sentence -> new Diagnostic("FILE_MISNAMED", Severity.INFO, sentence, null))
            .map(read::with)
            .orElse(read);
    int most = budget.limits().maxChars();
    if (read.text().length() <= most) {
      return misnamed;
    }
    String sentence = messages.say("TEXT_TOO_LONG", String.valueOf(most), "--max-chars");
    return misnamed.cut(most).with(new Diagnostic("TEXT_TOO_LONG", Severity.ERROR, sentence, null));
  }
}
