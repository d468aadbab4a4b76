package io.planwright.read.pdf;

import io.planwright.read.Budget;
import io.planwright.read.ReadingMessages;
import io.planwright.read.TimeUpException;
import io.planwright.read.UnreadableFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Recognises and opens PDF files. */
final class PdfFile {
  /** PDF readers accept junk before the header; 1024 bytes is what Acrobat's notes allow. */
  private static final int HEADER_WINDOW = 1024;

  /** A file that begins with something else must show an object this early. */
  private static final int OBJECT_WINDOW = 65_536;

  /** Some servers append a page of their own. */
  private static final int END_WINDOW = 16_384;

  private static final String HEADER = "%PDF-";

  private PdfFile() {}

  /** Whether these bytes begin like a PDF; a text that speaks of PDF headers has no objects. */
  static boolean is(byte[] content) {
    String head = latin(content, HEADER_WINDOW);
    return head.startsWith(HEADER)
        || (head.contains(HEADER) && latin(content, OBJECT_WINDOW).contains(" obj"));
  }

  /**
   * Looks at a file without reading it.
   *
   * @throws UnreadableFileException with {@code PDF_DAMAGED}
   */
  static BoundedStreams of(String path, byte[] content, Budget budget, ReadingMessages messages) {
    try {
      return new BoundedStreams(content, budget);
    } catch (IOException e) {
      throw messages.unreadable("PDF_DAMAGED", path);
    }
  }

  /**
   * Opens a file; one that asks for no password to be read is decrypted.
   *
   * @throws UnreadableFileException with {@code PDF_ENCRYPTED}, {@code CONTAINER_TOO_LARGE} or
   *     {@code PDF_DAMAGED}
   */
  static PDDocument open(String path, BoundedStreams file, ReadingMessages messages) {
    try {
      return file.parse();
    } catch (InvalidPasswordException e) {
      throw messages.unreadable("PDF_ENCRYPTED", path);
    } catch (TimeUpException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw damaged(path, file, messages);
    } catch (NoClassDefFoundError e) {
      // Only certificates need the cryptography library that is not shipped.
      throw messages.unreadable("PDF_ENCRYPTED", path);
    }
  }

  /** The exception for a file of which no page is found, by what is to blame. */
  static UnreadableFileException damaged(
      String path, BoundedStreams file, ReadingMessages messages) {
    return file.takeExceeded()
        ? messages.unreadable("CONTAINER_TOO_LARGE", path, BoundedStreams.LARGEST_IN_MEGABYTES)
        : messages.unreadable("PDF_DAMAGED", path);
  }

  /**
   * Whether the end of the file is there: by it a reader finds the pages, and a file without one
   * was cut off.
   */
  static boolean hasEnd(byte[] content) {
    int end = content.length;
    while (end > 0 && (content[end - 1] == 0 || Character.isWhitespace(content[end - 1]))) {
      end--;
    }
    int from = Math.max(0, end - END_WINDOW);
    String tail = new String(content, from, end - from, StandardCharsets.ISO_8859_1);
    return tail.contains("startxref") || tail.contains("%%EOF");
  }

  private static String latin(byte[] content, int window) {
    return new String(content, 0, Math.min(content.length, window), StandardCharsets.ISO_8859_1);
  }
}
