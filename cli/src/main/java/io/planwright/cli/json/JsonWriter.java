package io.planwright.cli.json;

import io.planwright.cli.console.Decimals;
import io.planwright.model.Coded;
import io.planwright.model.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes JSON in the words of the contract: texts, numbers, codes and spans under their names, null
 * where something is absent.
 */
public final class JsonWriter {
  private final Writer target;
  private final JsonLayout layout;
  private final JsonGenerator out;

  private JsonWriter(OutputStream stream, JsonLayout layout) {
    target = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    this.layout = layout;
    out =
        JsonFactory.builder()
            .build()
            .createGenerator(
                new ObjectWriteContext.Base() {
                  @Override
                  public PrettyPrinter getPrettyPrinter() {
                    return layout;
                  }

                  @Override
                  public boolean hasPrettyPrinter() {
                    return true;
                  }
                },
                target);
  }

  /**
   * A writer of one line without white space.
   *
   * @param stream where the UTF-8 bytes go; left open
   */
  public static JsonWriter compact(OutputStream stream) {
    return new JsonWriter(stream, new JsonLayout(true, 0));
  }

  /**
   * A writer of indented lines.
   *
   * @param stream where the UTF-8 bytes go; left open
   * @param depth how many levels the document lies within another
   */
  public static JsonWriter indented(OutputStream stream, int depth) {
    return new JsonWriter(stream, new JsonLayout(false, depth));
  }

  /** Ends the last line and sends everything on. */
  public void finish() {
    end("\n");
  }

  /** Sends everything on, the last line unended. */
  void flush() {
    end("");
  }

  private void end(String lineEnd) {
    out.flush();
    try {
      target.write(lineEnd);
      target.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void startObject() {
    out.writeStartObject();
  }

  void startObject(String name) {
    out.writeName(name);
    out.writeStartObject();
  }

  void endObject() {
    out.writeEndObject();
  }

  /** Begins a list of objects, one a line or more. */
  void startArray() {
    out.writeStartArray();
  }

  void startArray(String name) {
    out.writeName(name);
    out.writeStartArray();
  }

  void endArray() {
    out.writeEndArray();
  }

  /** Begins an object that stands on one line, up to {@link #endInlineObject}. */
  void startInlineObject() {
    out.writeStartObject();
    layout.stayOnLine();
  }

  void endInlineObject() {
    out.writeEndObject();
    layout.leaveLine();
  }

  void text(String name, @Nullable String value) {
    out.writeName(name);
    textOrNull(value);
  }

  /** A text of which halves of characters, which damaged sources hold, are kept as they are. */
  void exactText(String name, String value) {
    out.writeName(name);
    if (StandardCharsets.UTF_8.newEncoder().canEncode(value)) {
      out.writeString(value);
    } else {
      out.writeRawValue(escaped(value));
    }
  }

  /** The text between quotation marks, everything but ASCII as its number. */
  private static String escaped(String value) {
    StringBuilder escaped = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean plain = c >= ' ' && c < 0x7f && c != '"' && c != '\\';
      escaped.append(plain ? String.valueOf(c) : "\\u" + HexFormat.of().toHexDigits(c));
    }
    return escaped.append('"').toString();
  }

  void date(String name, @Nullable LocalDate value) {
    text(name, value == null ? null : value.toString());
  }

  void code(String name, @Nullable Coded value) {
    text(name, value == null ? null : value.code());
  }

  void flag(String name, boolean value) {
    out.writeName(name);
    out.writeBoolean(value);
  }

  void integer(String name, @Nullable Integer value) {
    out.writeName(name);
    if (value == null) {
      out.writeNull();
    } else {
      out.writeNumber(value.intValue());
    }
  }

  void number(String name, @Nullable BigDecimal value) {
    out.writeName(name);
    numberOrNull(value);
  }

  void span(String name, @Nullable Span span) {
    out.writeName(name);
    if (span == null) {
      out.writeNull();
      return;
    }
    onOneLine(
        () -> {
          out.writeStartObject();
          out.writeName("start");
          out.writeNumber(span.start());
          out.writeName("end");
          out.writeNumber(span.end());
          out.writeEndObject();
        });
  }

  void texts(String name, List<String> values) {
    out.writeName(name);
    onOneLine(
        () -> {
          out.writeStartArray();
          values.forEach(out::writeString);
          out.writeEndArray();
        });
  }

  void numbers(String name, List<@Nullable BigDecimal> values) {
    out.writeName(name);
    onOneLine(
        () -> {
          out.writeStartArray();
          values.forEach(this::numberOrNull);
          out.writeEndArray();
        });
  }

  void integers(String name, List<Integer> values) {
    out.writeName(name);
    onOneLine(
        () -> {
          out.writeStartArray();
          values.forEach(value -> out.writeNumber(value.intValue()));
          out.writeEndArray();
        });
  }

  private void onOneLine(Runnable writing) {
    layout.stayOnLine();
    writing.run();
    layout.leaveLine();
  }

  private void textOrNull(@Nullable String value) {
    if (value == null) {
      out.writeNull();
    } else {
      out.writeString(value);
    }
  }

  private void numberOrNull(@Nullable BigDecimal value) {
    if (value == null) {
      out.writeNull();
    } else {
      out.writeNumber(Decimals.plain(value));
    }
  }
}
