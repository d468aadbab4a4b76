package io.planwright.cli;

import io.planwright.cli.console.Style;
import io.planwright.cli.console.Terminal;
import io.planwright.cli.html.ReportPage;
import io.planwright.cli.json.JsonWriter;
import io.planwright.cli.output.Format;
import io.planwright.cli.sheet.GridCsv;
import io.planwright.cli.sheet.GridWorkbook;
import io.planwright.cli.sheet.SourceLinks;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a comparison in one of the formats to standard output or into a file. */
final class ComparisonOutput {
  /** What comparisons of places and documents are written in. */
  static final List<Format> FORMATS =
      List.of(Format.TABLE, Format.JSON, Format.CSV, Format.XLSX, Format.HTML);

  private final CommandContext context;
  private final Format format;
  private final @Nullable ResultFile file;

  private ComparisonOutput(CommandContext context, Format format, @Nullable ResultFile file) {
    this.context = context;
    this.format = format;
    this.file = file;
  }

  /**
   * Decides where a result goes and in which format.
   *
   * @param formats what there is to choose from
   * @param format as asked for, null for that of the file's name, or what suits standard output
   * @param file null for standard output
   * @throws CommandException when the two do not go together
   */
  static ComparisonOutput to(
      CommandContext context,
      List<Format> formats,
      @Nullable Format format,
      @Nullable String file) {
    @Nullable ResultFile place = file == null ? null : ResultFile.of(context, file);
    boolean seen = context.console().terminal().showsOutput();
    Format chosen =
        format != null
            ? format
            : file != null ? ofName(context, formats, file) : seen ? Format.TABLE : Format.JSON;
    if (!formats.contains(chosen)) {
      throw context.usage("compare.noFormat", chosen.code(), codes(formats));
    }
    if (chosen == Format.XLSX && file == null) {
      throw context.usage("compare.xlsxNeedsFile");
    }
    return new ComparisonOutput(context, chosen, place);
  }

  private static Format ofName(CommandContext context, List<Format> formats, String file) {
    return Format.ofFileName(file)
        .orElseThrow(() -> context.usage("compare.fileFormat", file, codes(formats)));
  }

  private static String codes(List<Format> formats) {
    return formats.stream().map(Format::code).collect(Collectors.joining("、"));
  }

  /** Writes a comparison and returns the exit code. */
  int write(ComparisonView view, PlanSource.Fetched fetched) throws IOException {
    if (file != null) {
      file.refuseSources(fetched);
    }
    deliver(view);
    if (fetched.exitCode() != ExitCode.DONE) {
      return fetched.exitCode();
    }
    return view.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
  }

  /** Writes what was found where it goes. */
  void deliver(ComparisonView view) throws IOException {
    if (file == null) {
      write(view, context.console().data(), context.console().terminal());
      context.console().flush();
    } else {
      file.write(stream -> write(view, stream, Terminal.NONE));
      context.console().note(context.text("compare.written", file.path()));
    }
  }

  private void write(ComparisonView view, OutputStream stream, Terminal terminal)
      throws IOException {
    switch (format) {
      case TABLE -> {
        for (String line : view.lines(terminal.width(), Style.of(terminal))) {
          stream.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        stream.flush();
      }
      case JSON -> {
        JsonWriter json = JsonWriter.indented(stream, 0);
        view.json(json);
        json.finish();
      }
      case CSV -> GridCsv.write(view.grids(), stream);
      case XLSX -> GridWorkbook.write(view.grids(), links(), stream);
      case HTML ->
          ReportPage.write(
              view.report(links()).orElseThrow(() -> new IllegalStateException("refused before")),
              stream);
      case JSONL, GRAPHML, SARIF, DOCX -> throw new IllegalStateException("refused before");
    }
  }

  private SourceLinks links() {
    return SourceLinks.from(file == null ? null : file.path());
  }

  /** Says that no plan has what was asked for, with what they do have; returns the exit code. */
  int unknown(String key, String words, List<String> near, PlanSource.Fetched fetched) {
    context.console().note("planwright: " + context.text(key, words, documents(fetched)));
    if (!near.isEmpty()) {
      context.console().note(context.text("compare.near", String.join("、", near)));
    }
    return fetched.exitCode() == ExitCode.DONE ? ExitCode.NOTHING_FOUND : fetched.exitCode();
  }

  private static int documents(PlanSource.Fetched fetched) {
    return fetched.material().plans().size();
  }
}
