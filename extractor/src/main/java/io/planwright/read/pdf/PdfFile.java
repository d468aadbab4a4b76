package io.planwright.read.pdf;

import io.planwright.read.ReadingMessages;
import io.planwright.read.UnreadableFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Recognises and opens PDF files. */
final class PdfFile {
  /** PDF readers accept junk before the header; 1024 bytes is what Acrobat's notes allow. */
  private static final int HEADER_WINDOW = 1024;

  /** A file that begins with something else must show an object this early. */
  private static final int OBJECT_WINDOW = 65_536;

  private static final String HEADER = "%PDF-";

  private PdfFile() {}

  /** Whether these bytes begin like a PDF; a text that speaks of PDF headers has no objects. */
  static boolean is(byte[] content) {
    String head = latin(content, HEADER_WINDOW);
    return head.startsWith(HEADER)
        || (head.contains(HEADER) && latin(content, OBJECT_WINDOW).contains(" obj"));
  }

  /**
   * Opens a file; one that asks for no password to be read is decrypted.
   *
   * @throws UnreadableFileException with {@code PDF_ENCRYPTED} or {@code PDF_DAMAGED}
   */
  static PDDocument open(String path, byte[] content, ReadingMessages messages) {
    try {
      return Loader.loadPDF(content);
    } catch (InvalidPasswordException e) {
      throw messages.unreadable("PDF_ENCRYPTED", path);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw messages.unreadable("PDF_DAMAGED", path);
    } catch (NoClassDefFoundError e) {
      // Only certificates need the cryptography library that is not shipped.
      throw messages.unreadable("PDF_ENCRYPTED", path);
    }
  }

  private static String latin(byte[] content, int window) {
    return new String(content, 0, Math.min(content.length, window), StandardCharsets.ISO_8859_1);
  }
}
