package io.planwright.read;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Whether a file's name says the same about its format as its bytes do. */
final class NameCheck {
  /** The formats that endings promise, by the media types readers report. */
  private static final Map<String, String> PROMISED =
      Map.ofEntries(
          Map.entry("txt", "text/plain"),
          Map.entry("text", "text/plain"),
          Map.entry("htm", "text/html"),
          Map.entry("html", "text/html"),
          Map.entry("shtml", "text/html"),
          Map.entry("xhtml", "text/html"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("doc", "application/msword"),
          Map.entry("wps", "application/msword"),
          Map.entry(
              "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
          Map.entry("ofd", "application/ofd"));

  private NameCheck() {}

  /**
   * The key of the sentence on the true format where the name promises another one, such as {@code
   * read.text/html} for a web page that is called 方案.doc.
   */
  static Optional<String> misleading(String path, String mediaType) {
    int dot = path.lastIndexOf('.');
    String ending = path.substring(dot + 1).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(PROMISED.get(ending))
        .filter(promised -> dot >= 0 && !promised.equals(mediaType))
        .filter(promised -> PROMISED.containsValue(mediaType))
        .map(promised -> "read." + mediaType);
  }
}
