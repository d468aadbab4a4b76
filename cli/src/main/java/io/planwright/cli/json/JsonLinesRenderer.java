package io.planwright.cli.json;

import io.planwright.cli.output.Addition;
import io.planwright.cli.output.Renderer;
import io.planwright.model.Extraction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Extractions as JSON lines: one object a line, one line for each source. */
public final class JsonLinesRenderer implements Renderer {
  private final OutputStream stream;
  private final boolean whole;

  /**
   * Creates a renderer.
   *
   * @param stream where the bytes go
   * @param whole whether the texts of the sources are written with the facts
   */
  public JsonLinesRenderer(OutputStream stream, boolean whole) {
    this.stream = stream;
    this.whole = whole;
  }

  @Override
  public Addition prepare(Extraction extraction, String text) {
    var line = new ByteArrayOutputStream();
    JsonWriter json = JsonWriter.compact(line);
    new ExtractionJson(json, whole).write(extraction, text);
    json.finish();
    return () -> line.writeTo(stream);
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
