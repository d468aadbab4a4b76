package io.planwright.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Formats other than text and web pages, known by their bytes: so readers find their files, and a
 * refusal can name what the file is.
 */
public enum ForeignFormat {
  /** Word, a ZIP of XML parts. */
  WORD,
  /** Word, Excel or PowerPoint as written until 2003, and WPS. */
  WORD_BINARY,
  /** Word in a single XML file. */
  WORD_XML,
  /** Excel, a ZIP of XML parts. */
  EXCEL,
  /** PowerPoint, a ZIP of XML parts. */
  POWERPOINT,
  /** OpenDocument text or sheet. */
  OPEN_DOCUMENT,
  /** Open Fixed-layout Document, GB/T 33190. */
  OFD,
  /** Rich Text Format. */
  RTF,
  /** A web page with its pictures in one MIME message. */
  WEB_ARCHIVE,
  /** A compressed archive of files. */
  ARCHIVE,
  /** A picture. */
  IMAGE;

  /** Signatures and declarations stand at the very beginning. */
  private static final int HEAD_WINDOW = 1024;

  /** Entry names of a ZIP container stand before the entries, and once more at the end. */
  private static final int ZIP_WINDOW = 65_536;

  /**
   * The format these bytes begin like, empty for text, web pages and unknown bytes.
   *
   * @param content all bytes of the file
   */
  public static Optional<ForeignFormat> of(byte[] content) {
    String head = latin(content, HEAD_WINDOW);
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return Optional.of(container(entryNames(content)));
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

  private static ForeignFormat container(List<String> names) {
    if (holds(names, "word/")) {
      return WORD;
    }
    if (holds(names, "xl/")) {
      return EXCEL;
    }
    if (holds(names, "ppt/")) {
      return POWERPOINT;
    }
    if (holds(names, "OFD.xml")) {
      return OFD;
    }
    return holds(names, "content.xml") ? OPEN_DOCUMENT : ARCHIVE;
  }

  private static boolean holds(List<String> names, String start) {
    return names.stream().anyMatch(name -> name.startsWith(start));
  }

  /** The names at the beginning, and those of the directory at the end: one of them may be lost. */
  private static List<String> entryNames(byte[] content) {
    List<String> names = new ArrayList<>();
    String head = latin(content, ZIP_WINDOW);
    addNames(head, "PK\u0003\u0004", 26, 30, names);
    int from = Math.max(0, content.length - ZIP_WINDOW);
    String tail = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
    addNames(tail, "PK\u0001\u0002", 28, 46, names);
    return names;
  }

  private static void addNames(
      String bytes, String header, int lengthAt, int nameAt, List<String> names) {
    for (int at = bytes.indexOf(header); at >= 0; at = bytes.indexOf(header, at + 4)) {
      if (at + nameAt < bytes.length()) {
        int length = bytes.charAt(at + lengthAt) + (bytes.charAt(at + lengthAt + 1) << 8);
        int end = Math.min(at + nameAt + length, bytes.length());
        names.add(bytes.substring(at + nameAt, end).replace('\\', '/'));
      }
    }
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
