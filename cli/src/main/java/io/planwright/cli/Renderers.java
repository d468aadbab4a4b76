package io.planwright.cli;

import io.planwright.cli.console.Style;
import io.planwright.cli.console.Terminal;
import io.planwright.cli.json.JsonLinesRenderer;
import io.planwright.cli.json.JsonRenderer;
import io.planwright.cli.output.Format;
import io.planwright.cli.output.Renderer;
import io.planwright.cli.sheet.CsvRenderer;
import io.planwright.cli.sheet.XlsxRenderer;
import io.planwright.cli.table.Detail;
import io.planwright.cli.table.TableRenderer;
import java.io.OutputStream;
import java.util.function.Function;

/** Makes the renderer for a format. Only the classes of that format are loaded. */
final class Renderers {
  private final CommandContext context;
  private final Format format;
  private final Detail detail;
  private final boolean whole;

  /**
   * Prepares renderers.
   *
   * @param context with the terminal and the user's language
   * @param format what they write
   * @param detail how much of it where people read it
   * @param whole whether JSON holds the texts of the sources too
   */
  Renderers(CommandContext context, Format format, Detail detail, boolean whole) {
    this.context = context;
    this.format = format;
    this.detail = detail;
    this.whole = whole;
  }

  /**
   * For files: the same bytes whatever the terminal is.
   *
   * @param several whether the file is for more than one source
   */
  Function<OutputStream, Renderer> forFile(boolean several) {
    return stream -> create(stream, several, Terminal.NONE);
  }

  /** For standard output. */
  Function<OutputStream, Renderer> forTerminal(boolean several) {
    return stream -> create(stream, several, context.console().terminal());
  }

  private Renderer create(OutputStream stream, boolean several, Terminal terminal) {
    return switch (format) {
      case JSON -> new JsonRenderer(stream, several, whole);
      case JSONL -> new JsonLinesRenderer(stream, whole);
      case CSV -> new CsvRenderer(stream);
      case XLSX -> new XlsxRenderer(stream);
      case TABLE ->
          new TableRenderer(
              stream, context.messages(), terminal.width(), Style.of(terminal), detail);
      case HTML, GRAPHML, SARIF, DOCX -> throw new IllegalStateException("refused before");
    };
  }
}
