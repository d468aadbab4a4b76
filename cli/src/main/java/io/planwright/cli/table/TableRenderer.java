package io.planwright.cli.table;

import io.planwright.cli.console.Messages;
import io.planwright.cli.console.Style;
import io.planwright.cli.output.Addition;
import io.planwright.cli.output.Renderer;
import io.planwright.model.Extraction;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Extractions for reading in a terminal, document after document. */
public final class TableRenderer implements Renderer {
  private final OutputStream stream;
  private final DocumentView view;
  private boolean begun;

  /**
   * Creates a renderer.
   *
   * @param stream where the UTF-8 text goes
   * @param messages the user's language
   * @param width how many columns a line may have
   * @param style whether words are emphasised
   * @param detail how much is shown
   */
  public TableRenderer(
      OutputStream stream, Messages messages, int width, Style style, Detail detail) {
    this.stream = stream;
    this.view = new DocumentView(messages, width, style, detail);
  }

  @Override
  public Addition prepare(Extraction extraction, String text) {
    var lines = new StringBuilder();
    view.lines(extraction).forEach(line -> lines.append(line).append('\n'));
    byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
    return () -> {
      if (begun) {
        stream.write('\n');
      }
      begun = true;
      stream.write(bytes);
    };
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
