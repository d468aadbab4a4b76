package io.planwright.cli;

import io.planwright.cli.console.Style;
import io.planwright.cli.console.Terminal;
import io.planwright.cli.json.JsonWriter;
import io.planwright.cli.output.Format;
import io.planwright.cli.output.WholeFile;
import io.planwright.cli.sheet.GridCsv;
import io.planwright.cli.sheet.GridWorkbook;
import io.planwright.cli.sheet.SourceLinks;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a comparison in one of the formats to standard output or into a file. */
final class ComparisonOutput {
  private final CommandContext context;
  private final Format format;
  private final @Nullable Path file;

  private ComparisonOutput(CommandContext context, Format format, @Nullable Path file) {
    this.context = context;
    this.format = format;
    this.file = file;
  }

  /**
   * Decides where a result goes and in which format.
   *
   * @param format as asked for, null for that of the file's name, or what suits standard output
   * @param file null for standard output
   * @throws CommandException when the two do not go together
   */
  static ComparisonOutput to(
      CommandContext context, @Nullable Format format, @Nullable String file) {
    @Nullable Path place = file == null ? null : path(context, file);
    boolean seen = context.console().terminal().showsOutput();
    Format chosen =
        format != null
            ? format
            : file != null ? ofName(context, file) : seen ? Format.TABLE : Format.JSON;
    if (chosen == Format.JSONL) {
      throw context.usage("compare.noFormat", chosen.code());
    }
    if (chosen == Format.XLSX && file == null) {
      throw context.usage("compare.xlsxNeedsFile");
    }
    return new ComparisonOutput(context, chosen, place);
  }

  private static Format ofName(CommandContext context, String file) {
    return Format.ofFileName(file)
        .orElseThrow(() -> context.usage("compare.fileFormat", file, "json、csv、xlsx、table"));
  }

  private static Path path(CommandContext context, String file) {
    try {
      Path path = Path.of(file);
      if (Files.isDirectory(path)) {
        throw context.usage("compare.isFolder", file);
      }
      return path;
    } catch (InvalidPathException e) {
      throw context.usage("output.badName", file);
    }
  }

  /** Writes a comparison and returns the exit code. */
  int write(ComparisonView view, PlanSource.Fetched fetched) throws IOException {
    refuseSource(fetched);
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
      try (WholeFile whole = WholeFile.begin(file)) {
        write(view, whole.stream(), Terminal.NONE);
        whole.commit();
      } catch (IOException e) {
        throw context.usage("output.failed", Failures.reason(e));
      }
      context.console().note(context.text("compare.written", file));
    }
  }

  /** A result must never replace a plan it was made of. */
  private void refuseSource(PlanSource.Fetched fetched) throws IOException {
    if (file == null || !Files.exists(file)) {
      return;
    }
    for (var plan : fetched.material().plans()) {
      Path source = Path.of(plan.source().path());
      if (Files.exists(source) && Files.isSameFile(source, file)) {
        throw context.usage("output.isInput", plan.source().path());
      }
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
      case XLSX -> GridWorkbook.write(view.grids(), SourceLinks.from(file), stream);
      case JSONL -> throw new IllegalStateException("refused before");
    }
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
