package io.planwright.templates.format;

import io.planwright.templates.docx.DocxWriter;
import io.planwright.templates.html.HtmlWriter;
import io.planwright.templates.paper.PaperWriter;
import io.planwright.templates.text.MarkdownWriter;
import io.planwright.templates.text.PlainTextWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats in which papers are written, known by how a file's name ends. */
public enum PaperFormat {
  /** Word. */
  DOCX,
  /** A web page that prints in the same layout. */
  HTML,
  /** Markdown. */
  MARKDOWN,
  /** Plain text. */
  TEXT;

  /** How the names of its files end, without the full stop; the usual ending first. */
  public List<String> endings() {
    return switch (this) {
      case DOCX -> List.of("docx");
      case HTML -> List.of("html", "htm");
      case MARKDOWN -> List.of("md", "markdown");
      case TEXT -> List.of("txt");
    };
  }

  /** The format of a file by its name: {@code 方案.docx} is {@link #DOCX}. */
  public static Optional<PaperFormat> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.endings().stream().anyMatch(end -> name.endsWith("." + end)))
        .findFirst();
  }

  /**
   * A writer of this format.
   *
   * @param date the day that the file says it was made, where the format says so
   */
  public PaperWriter writer(LocalDate date) {
    return switch (this) {
      case DOCX -> new DocxWriter(date);
      case HTML -> new HtmlWriter();
      case MARKDOWN -> new MarkdownWriter();
      case TEXT -> new PlainTextWriter();
    };
  }
}
