package io.planwright.cli;

import io.planwright.cli.batch.InputFile;
import io.planwright.cli.batch.InputFiles;
import io.planwright.cli.console.Style;
import io.planwright.cli.console.Terminal;
import io.planwright.cli.finding.CheckedFile;
import io.planwright.cli.finding.FindingTable;
import io.planwright.cli.json.FindingJson;
import io.planwright.cli.json.JsonWriter;
import io.planwright.cli.json.SarifJson;
import io.planwright.cli.output.Format;
import io.planwright.templates.check.RuleCatalogue;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where the findings go and in which format. */
final class CheckOutput {
  private static final int WIDTH_OF_FILES = 100;

  private final CommandContext context;
  private final RuleCatalogue catalogue;
  private final Format format;
  private final @Nullable ResultFile file;
  private final List<CheckedFile> files = new ArrayList<>();

  private CheckOutput(
      CommandContext context,
      RuleCatalogue catalogue,
      Format format,
      @Nullable ResultFile file) {
    this.context = context;
    this.catalogue = catalogue;
    this.format = format;
    this.file = file;
  }

  /**
   * The output that is asked for.
   *
   * @throws CommandException when it cannot be written so
   */
  static CheckOutput of(
      CommandContext context,
      RuleCatalogue catalogue,
      @Nullable Format format,
      @Nullable String file) {
    Format chosen = format;
    if (chosen == null) {
      chosen = file == null ? Format.TABLE : Format.ofFileName(file).orElse(Format.TABLE);
    }
    if (!CheckCommand.FORMATS.contains(chosen)) {
      throw context.usage("check.noFormat", chosen.code(), codes());
    }
    if (chosen == Format.DOCX && file == null) {
      throw context.usage("check.docxNeedsFile");
    }
    ResultFile result = file == null ? null : ResultFile.of(context, file);
    return new CheckOutput(context, catalogue, chosen, result);
  }

  private static String codes() {
    return CheckCommand.FORMATS.stream().map(Format::code).collect(Collectors.joining("、"));
  }

  /** A result must never replace a file it is about. */
  void refuse(InputFiles.Found found) throws IOException {
    if (format == Format.DOCX && found.files().size() > 1) {
      throw context.usage("check.docxOneFile");
    }
    for (InputFile input : found.files()) {
      if (file != null
          && input.file() != null
          && Files.exists(file.path())
          && Files.isSameFile(input.file(), file.path())) {
        throw context.usage("output.isInput", input.shown());
      }
    }
  }

  /** Takes what was found in a file. */
  void take(InputFile input, CheckWork.Outcome.Checked checked) {
    files.add(checked.file());
  }

  /**
   * Writes it.
   *
   * @param several whether more than one file was asked for
   */
  void complete(boolean several) {
    if (file == null) {
      Terminal terminal = context.console().terminal();
      write(context.console().data(), several, terminal.width(), Style.of(terminal));
      context.console().flush();
    } else {
      file.write(stream -> write(stream, several, WIDTH_OF_FILES, Style.PLAIN));
    }
  }

  private void write(OutputStream stream, boolean several, int width, Style style) {
    Locale locale = context.messages().language().locale();
    switch (format) {
      case TABLE -> table(stream, new FindingTable(context.messages(), width, style));
      case JSON -> {
        JsonWriter json = JsonWriter.indented(stream, 0);
        FindingJson view = new FindingJson(json, locale);
        if (several) {
          view.write(files);
        } else {
          files.forEach(view::write);
        }
        json.finish();
      }
      case SARIF -> {
        JsonWriter json = JsonWriter.indented(stream, 0);
        new SarifJson(json, locale).write(files, ProgramVersion.line(), catalogue.pages());
        json.finish();
      }
      case JSONL, CSV, XLSX, HTML, GRAPHML, DOCX ->
          throw new IllegalStateException("refused before");
    }
  }

  private void table(OutputStream stream, FindingTable table) {
    PrintWriter out = new PrintWriter(stream, false, StandardCharsets.UTF_8);
    String gap = "";
    for (CheckedFile checked : files) {
      out.print(gap);
      table.lines(checked).forEach(line -> out.print(line + "\n"));
      gap = "\n";
    }
    out.flush();
  }
}
