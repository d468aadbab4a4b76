package io.planwright.cli.json;

import io.planwright.cli.output.Addition;
import io.planwright.cli.output.Renderer;
import io.planwright.model.Extraction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Extractions as JSON: one object, or an array of one object for each source. */
public final class JsonRenderer implements Renderer {
  private final OutputStream stream;
  private final boolean whole;
  private final boolean array;
  private boolean begun;

  /**
   * Creates a renderer.
   *
   * @param stream where the bytes go
   * @param array whether an array is wanted, as for several sources
   * @param whole whether the texts of the sources are written with the facts
   */
  public JsonRenderer(OutputStream stream, boolean array, boolean whole) {
    this.stream = stream;
    this.whole = whole;
    this.array = array;
  }

  @Override
  public Addition prepare(Extraction extraction, String text) {
    var object = new ByteArrayOutputStream();
    JsonWriter json = JsonWriter.indented(object, array ? 1 : 0);
    new ExtractionJson(json, whole).write(extraction, text);
    json.flush();
    return () -> {
      if (array) {
        write(begun ? ",\n  " : "[\n  ");
      }
      begun = true;
      object.writeTo(stream);
    };
  }

  private void write(String punctuation) throws IOException {
    stream.write(punctuation.getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public void close() throws IOException {
    if (array) {
      write(begun ? "\n]" : "[]");
    }
    if (array || begun) {
      write("\n");
    }
    stream.close();
  }
}
