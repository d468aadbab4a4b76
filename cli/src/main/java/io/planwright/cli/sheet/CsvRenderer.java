package io.planwright.cli.sheet;

import io.planwright.cli.console.Decimals;
import io.planwright.cli.output.Addition;
import io.planwright.cli.output.Renderer;
import io.planwright.model.Extraction;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Collectors;

/**
 * All facts in one flat CSV sheet: the first column {@code factKind} tells what a row is, then come
 * the fields of all kinds under their names in the JSON contract, empty where a kind has no such
 * field.
 *
 * <p>The file follows RFC 4180 and begins with a byte order mark, without which Excel takes UTF-8
 * for something else and shows no Chinese.
 */
public final class CsvRenderer implements Renderer {
  private static final String KIND = "factKind";

  /** What a file begins with so that Excel takes it for UTF-8. */
  public static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Writer out;
  private final List<FactSheet<?>> sheets = FactSheets.all();
  private final List<String> header;
  private boolean begun;

  /** Creates a renderer that writes UTF-8 to {@code stream}. */
  public CsvRenderer(OutputStream stream) {
    out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    SequencedSet<String> fields = new LinkedHashSet<>();
    fields.add(KIND);
    sheets.forEach(sheet -> fields.addAll(sheet.fields()));
    header = List.copyOf(fields);
  }

  @Override
  public Addition prepare(Extraction extraction, String text) {
    var lines = new StringBuilder();
    for (FactSheet<?> sheet : sheets) {
      int[] places = sheet.fields().stream().mapToInt(header::indexOf).toArray();
      String[] row = new String[header.size()];
      sheet.rows(
          extraction,
          cells -> {
            Arrays.fill(row, "");
            row[0] = sheet.kind();
            for (int i = 0; i < places.length; i++) {
              row[places[i]] = plain(cells.get(i));
            }
            appendLine(lines, Arrays.asList(row));
          });
    }
    return () -> {
      begin();
      out.append(lines);
    };
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      var line = new StringBuilder(BYTE_ORDER_MARK);
      appendLine(line, header);
      out.append(line);
    }
  }

  /** Adds a line of these values to others. */
  public static void appendLine(StringBuilder lines, List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      lines.append(i == 0 ? "" : ",").append(quoted(values.get(i)));
    }
    lines.append("\r\n");
  }

  private static String quoted(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return '"' + value.replace("\"", "\"\"") + '"';
      }
    }
    return value;
  }

  /** The content of a cell for programs: codes, numbers without grouping, ISO dates. */
  public static String plain(Cell cell) {
    return switch (cell) {
      case Cell.Empty none -> "";
      case Cell.Words words -> words.text();
      case Cell.Amount amount -> Decimals.plain(amount.value());
      case Cell.Ordinal ordinal -> String.valueOf(ordinal.value());
      case Cell.Day day -> day.date().toString();
      case Cell.Choice choice -> choice.code();
      case Cell.Choices choices ->
          choices.all().stream().map(Cell.Choice::code).collect(Collectors.joining("、"));
      case Cell.SourceFile source -> source.path();
    };
  }

  @Override
  public void close() throws IOException {
    begin();
    out.close();
  }
}
