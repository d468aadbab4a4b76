package io.planwright.cli.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Where line breaks and spaces go: two spaces a level, and on one line whatever was begun while
 * {@link #stayOnLine} holds.
 */
final class JsonLayout implements PrettyPrinter {
  private static final String INDENT = "  ";

  private final boolean compact;
  private int inline;
  private int depth;

  /**
   * Creates a layout for one document.
   *
   * @param compact without any white space, for one object a line
   * @param depth how many levels the document lies within another
   */
  JsonLayout(boolean compact, int depth) {
    this.compact = compact;
    this.depth = depth;
  }

  /** From here on everything stands on one line, up to the matching {@link #leaveLine}. */
  void stayOnLine() {
    inline++;
  }

  /** Ends what {@link #stayOnLine} began. */
  void leaveLine() {
    inline--;
  }

  private void breakLine(JsonGenerator out) {
    if (!compact && inline == 0) {
      out.writeRaw("\n");
      for (int i = 0; i < depth; i++) {
        out.writeRaw(INDENT);
      }
    }
  }

  private void separate(JsonGenerator out) {
    out.writeRaw(',');
    if (inline > 0 && !compact) {
      out.writeRaw(' ');
    }
    breakLine(out);
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator out) {
    out.writeRaw("\n");
  }

  @Override
  public void writeStartObject(JsonGenerator out) {
    out.writeRaw('{');
    depth++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) {
    breakLine(out);
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator out) {
    out.writeRaw(compact ? ":" : ": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) {
    separate(out);
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) {
    depth--;
    if (entries > 0) {
      breakLine(out);
    }
    out.writeRaw('}');
  }

  @Override
  public void writeStartArray(JsonGenerator out) {
    out.writeRaw('[');
    depth++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) {
    breakLine(out);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) {
    separate(out);
  }

  @Override
  public void writeEndArray(JsonGenerator out, int values) {
    depth--;
    if (values > 0) {
      breakLine(out);
    }
    out.writeRaw(']');
  }
}
