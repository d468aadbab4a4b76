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

  /** Creates a renderer that writes to {@code stream}. */
  public JsonLinesRenderer(OutputStream stream) {
    this.stream = stream;
  }

  @Override
  public Addition prepare(Extraction extraction) {
    var line = new ByteArrayOutputStream();
    JsonWriter json = JsonWriter.compact(line);
    new ExtractionJson(json).write(extraction);
    json.finish();
    return () -> line.writeTo(stream);
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
