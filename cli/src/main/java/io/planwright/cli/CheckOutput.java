package io.planwright.cli;

import io.planwright.cli.batch.InputFile;
import io.planwright.cli.batch.InputFiles;
import io.planwright.cli.console.Style;
import io.planwright.cli.console.Terminal;
import io.planwright.cli.finding.CheckedFile;
import io.planwright.cli.finding.FindingPage;
import io.planwright.cli.finding.FindingTable;
import io.planwright.cli.json.FindingJson;
import io.planwright.cli.json.JsonWriter;
import io.planwright.cli.json.SarifJson;
import io.planwright.cli.output.Format;
import io.planwright.templates.check.Finding;
import io.planwright.templates.check.RuleCatalogue;
import io.planwright.templates.word.WordComments;
import io.planwright.templates.word.WordFile;
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
  private CheckWork.Content content = new CheckWork.Content(new byte[0]);

  private CheckOutput(
      CommandContext context, RuleCatalogue catalogue, Format format, @Nullable ResultFile file) {
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
  void take(CheckWork.Outcome.Checked checked) {
    files.add(checked.file());
    if (format == Format.DOCX) {
      content = checked.content();
    }
  }

  /**
   * Writes it.
   *
   * @param several whether more than one file was asked for
   */
  void complete(boolean several) {
    if (file == null) {
      Terminal terminal = context.console().terminal();
      try {
        write(context.console().data(), several, terminal.width(), Style.of(terminal));
      } catch (IOException e) {
        throw context.usage("output.failed", Failures.reason(e));
      }
      context.console().flush();
    } else {
      file.write(stream -> write(stream, several, WIDTH_OF_FILES, Style.PLAIN));
    }
  }

  private void write(OutputStream stream, boolean several, int width, Style style)
      throws IOException {
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
      case HTML -> new FindingPage(context.messages(), catalogue).write(files, stream);
      case DOCX -> {
        for (CheckedFile checked : files) {
          stream.write(annotated(checked, content.bytes(), locale));
        }
      }
      case JSONL, CSV, XLSX, GRAPHML -> throw new IllegalStateException("refused before");
    }
  }

  /** The user's own Word file with comments, or one made of the text. */
  private byte[] annotated(CheckedFile checked, byte[] bytes, Locale locale) throws IOException {
    String text = checked.source().text();
    boolean word =
        bytes.length > 0
            && checked.source().source().mediaType().endsWith("wordprocessingml.document");
    WordFile document = word ? WordFile.read(bytes) : WordFile.ofText(text);
    List<WordComments.Comment> comments = new ArrayList<>();
    for (Finding finding : checked.findings()) {
      List<String> words = new ArrayList<>();
      words.add(
          context.text("check.severity." + finding.severity().name())
              + " "
              + finding.rule()
              + " "
              + finding.message().in(locale));
      if (!finding.suggestion().in(locale).isEmpty()) {
        words.add("→ " + finding.suggestion().in(locale));
      }
      catalogue.page(finding.rule()).ifPresent(page -> words.add(page.clause()));
      comments.add(new WordComments.Comment(finding.place().span(), words));
    }
    WordComments.add(document, text, comments, context.text("check.author"));
    return document.bytes();
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
