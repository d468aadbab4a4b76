package io.planwright.cli;

import io.planwright.model.Diagnostic;
import io.planwright.read.Budget;
import io.planwright.read.SourceText;
import io.planwright.read.scan.ScanReading;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code planwright text}: prints the text of a file as all spans see it, character by character.
 *
 * <p>Nothing is added, not even a line end. What the reader wants to say about the file goes to
 * standard error.
 */
@Command(name = "text", sortOptions = false)
final class TextCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "FILE")
  private String file = "";

  @Option(names = "--ocr", paramLabel = "WHEN", converter = Converters.OfScanMode.class)
  private ScanReading.Mode ocr = ScanReading.Mode.AUTO;

  @Mixin private LimitOptions limits = new LimitOptions();

  TextCommand(CommandContext context) {
    this.context = context;
  }

  /** The command for this file, all options being as they are when none is given. */
  static TextCommand of(CommandContext context, String file) {
    TextCommand command = new TextCommand(context);
    command.file = file;
    return command;
  }

  @Override
  public Integer call() {
    Budget budget = Budget.begin(limits.limits(), System::nanoTime);
    SourceText source = context.reading(ocr).read(file, budget);
    context.console().print(source.text());
    context.console().flush();
    for (Diagnostic diagnostic : source.diagnostics()) {
      String severity = context.messages().label(diagnostic.severity());
      context.console().note(context.text("text.note", file, severity, diagnostic.message()));
    }
    return source.text().isBlank() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
  }
}
