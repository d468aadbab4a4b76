package io.planwright.read;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Formats that are known by their first bytes, so that a refusal can name what the file is. */
enum ForeignFormat {
  WORD,
  WORD_BINARY,
  WORD_XML,
  EXCEL,
  POWERPOINT,
  OPEN_DOCUMENT,
  OFD,
  RTF,
  WEB_ARCHIVE,
  ARCHIVE,
  IMAGE;

  /** Signatures and declarations stand at the very beginning. */
  private static final int HEAD_WINDOW = 1024;

  /** Entry names of a ZIP container stand in its local headers; the telling ones come early. */
  private static final int ZIP_WINDOW = 16_384;

  /**
   * The format these bytes begin like, empty for text, web pages and unknown bytes.
   *
   * @param content all bytes of the file
   */
  static Optional<ForeignFormat> of(byte[] content) {
    String head = latin(content, HEAD_WINDOW);
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return Optional.of(container(latin(content, ZIP_WINDOW)));
    }
    if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
      return Optional.of(WORD_BINARY);
    }
    if (head.startsWith("{\\rtf")) {
      return Optional.of(RTF);
    }
    if (isImage(head)) {
      return Optional.of(IMAGE);
    }
    if (isArchive(head)) {
      return Optional.of(ARCHIVE);
    }
    if (isWebArchive(head)) {
      return Optional.of(WEB_ARCHIVE);
    }
    boolean word = head.contains("progid=\"Word.Document\"") || head.contains("<w:wordDocument");
    return word ? Optional.of(WORD_XML) : Optional.empty();
  }

  private static ForeignFormat container(String names) {
    if (names.contains("word/")) {
      return WORD;
    }
    if (names.contains("xl/")) {
      return EXCEL;
    }
    if (names.contains("ppt/")) {
      return POWERPOINT;
    }
    if (names.contains("OFD.xml")) {
      return OFD;
    }
    return names.contains("opendocument") ? OPEN_DOCUMENT : ARCHIVE;
  }

  private static boolean isImage(String head) {
    return head.startsWith("\u0089PNG\r\n")
        || head.startsWith("\u00ff\u00d8\u00ff")
        || head.startsWith("GIF87a")
        || head.startsWith("GIF89a")
        || head.startsWith("II*\0")
        || head.startsWith("MM\0*")
        || (head.startsWith("RIFF") && head.startsWith("WEBP", 8));
  }

  private static boolean isArchive(String head) {
    return head.startsWith("Rar!\u001a\u0007")
        || head.startsWith("7z\u00bc\u00af'\u001c")
        || head.startsWith("\u001f\u008b\b");
  }

  private static boolean isWebArchive(String head) {
    return (head.startsWith("MIME-Version:") || head.startsWith("From: "))
        && head.contains("multipart/related");
  }

  private static String latin(byte[] content, int window) {
    return new String(content, 0, Math.min(content.length, window), StandardCharsets.ISO_8859_1);
  }
}
