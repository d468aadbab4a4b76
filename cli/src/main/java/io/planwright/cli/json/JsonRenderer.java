package io.planwright.cli.json;

import io.planwright.cli.output.Renderer;
import io.planwright.model.Extraction;
import java.io.IOException;
import java.io.OutputStream;

/** Extractions as JSON: one object, or an array of one object for each source. */
public final class JsonRenderer implements Renderer {
  private final OutputStream stream;
  private final JsonWriter json;
  private final boolean array;
  private boolean begun;

  /**
   * Creates a renderer.
   *
   * @param stream where the bytes go
   * @param array whether an array is wanted, as for several sources
   */
  public JsonRenderer(OutputStream stream, boolean array) {
    this.stream = stream;
    this.array = array;
    this.json = new JsonWriter(stream, false);
  }

  @Override
  public void add(Extraction extraction) {
    begin();
    new ExtractionJson(json).write(extraction);
  }

  private void begin() {
    if (array && !begun) {
      json.startArray();
    }
    begun = true;
  }

  @Override
  public void close() throws IOException {
    if (array) {
      begin();
      json.endArray();
    }
    if (begun) {
      json.finish();
    }
    stream.close();
  }
}
