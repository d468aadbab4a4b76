package io.planwright.cli.export;

import io.planwright.cli.console.Decimals;
import io.planwright.cli.sheet.Cell;
import io.planwright.cli.sheet.CsvRenderer;
import io.planwright.cli.sheet.GridWorkbook;
import io.planwright.cli.sheet.SourceLinks;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a table as CSV, as JSON lines or as a workbook. Streams stay open. */
final class TableWriter {
  private TableWriter() {}

  /** RFC 4180 in UTF-8 with a byte order mark: the names of the columns, then codes and numbers. */
  static void csv(DataTable<?> table, OutputStream stream) throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    StringBuilder head = new StringBuilder(CsvRenderer.BYTE_ORDER_MARK);
    CsvRenderer.appendLine(head, table.names());
    out.append(head);
    table.rows(
        cells -> {
          StringBuilder line = new StringBuilder();
          CsvRenderer.appendLine(line, cells.stream().map(CsvRenderer::plain).toList());
          append(out, line);
        });
    out.flush();
  }

  /** One object a line: numbers as numbers, yes and no as true and false, null for nothing. */
  static void jsonLines(DataTable<?> table, OutputStream stream) throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    JsonFactory factory = JsonFactory.builder().build();
    List<String> names = table.names();
    table.rows(
        cells -> {
          StringWriter line = new StringWriter();
          try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            for (int i = 0; i < names.size(); i++) {
              json.writeName(names.get(i));
              value(json, cells.get(i));
            }
            json.writeEndObject();
          }
          append(out, line.append('\n').toString());
        });
    out.flush();
  }

  private static void value(JsonGenerator json, Cell cell) {
    switch (cell) {
      case Cell.Empty none -> json.writeNull();
      case Cell.Words words -> json.writeString(words.text());
      case Cell.Amount amount -> json.writeNumber(new BigDecimal(Decimals.plain(amount.value())));
      case Cell.Ordinal ordinal -> json.writeNumber(ordinal.value());
      case Cell.Day day -> json.writeString(day.date().toString());
      case Cell.Choice choice -> choice(json, choice.code());
      case Cell.Choices choices -> {
        json.writeStartArray();
        choices.all().forEach(choice -> choice(json, choice.code()));
        json.writeEndArray();
      }
      case Cell.SourceFile source -> json.writeString(source.path());
    }
  }

  private static void choice(JsonGenerator json, String code) {
    if (code.equals("true") || code.equals("false")) {
      json.writeBoolean(code.equals("true"));
    } else {
      json.writeString(code);
    }
  }

  private static void append(Writer out, CharSequence text) {
    try {
      out.append(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A workbook of two sheets: the table, and what its columns mean. */
  static void workbook(DataTable<?> table, SourceLinks links, OutputStream stream)
      throws IOException {
    GridWorkbook.write(
        List.of(table.grid(), Codebook.chinese().grid(table.names())), links, stream);
  }
}
