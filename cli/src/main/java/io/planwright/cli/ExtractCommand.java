package io.planwright.cli;

import io.planwright.cli.batch.InputFile;
import io.planwright.cli.batch.InputFiles;
import io.planwright.cli.output.Delivery;
import io.planwright.cli.output.FileDelivery;
import io.planwright.cli.output.FolderDelivery;
import io.planwright.cli.output.Format;
import io.planwright.cli.output.OutputNames;
import io.planwright.cli.output.SingleDelivery;
import io.planwright.cli.table.Detail;
import io.planwright.read.scan.ScanReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code planwright extract}: files in, facts out.
 *
 * <p>Example: {@code planwright extract 方案/ --format xlsx --merge 对比.xlsx} puts the facts of all
 * plans of a folder into one workbook.
 */
@Command(name = "extract", sortOptions = false)
final class ExtractCommand implements Callable<Integer> {
  private static final int NAMES_SHOWN = 3;

  private final CommandContext context;

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "PATH")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = Converters.OfFormat.class,
      order = 1)
  private @Nullable Format format;

  @Option(names = "--out", paramLabel = "DIR", order = 2)
  private @Nullable String folder;

  @Option(
      names = {"-o", "--merge"},
      paramLabel = "FILE",
      order = 3)
  private @Nullable String file;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      converter = Converters.OfJobs.class,
      order = 4)
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"-v", "--verbose"},
      order = 5)
  private boolean verbose;

  @Option(names = "--ocr", paramLabel = "WHEN", converter = Converters.OfScanMode.class, order = 6)
  private ScanReading.Mode ocr = ScanReading.Mode.AUTO;

  ExtractCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    Format chosen = checkedFormat();
    InputFiles.Found found = InputFiles.find(paths);
    found.missing().forEach(path -> problem("input.missing", path));
    found.locked().forEach(path -> problem("input.locked", path));
    if (!found.unsupported().isEmpty()) {
      context.console().note(context.text("input.skipped", found.unsupported().size(), few(found)));
    }
    int unread = found.missing().size() + found.locked().size();
    if (found.files().isEmpty()) {
      if (unread == 0) {
        problem("input.nothing", String.join(" ", paths));
      }
      return ExitCode.USAGE_OR_INPUT;
    }
    try (Delivery delivery = delivery(chosen, found)) {
      var run =
          new ExtractionRun(context.reading(ocr), found.files(), unread, jobs, isBatch(found));
      return run.into(delivery);
    }
  }

  private void problem(String key, String path) {
    context.console().note("planwright: " + context.text(key, path));
  }

  private static String few(InputFiles.Found found) {
    List<String> names = found.unsupported();
    String shown = String.join("、", names.subList(0, Math.min(NAMES_SHOWN, names.size())));
    return names.size() > NAMES_SHOWN ? shown + " …" : shown;
  }

  /** Several files, or files that are written: worth a line on how it went. */
  private boolean isBatch(InputFiles.Found found) {
    return found.several() || folder != null || file != null;
  }

  /** The format asked for, by option or by the name of the file, and whether it can go there. */
  private Format checkedFormat() {
    if (folder != null && file != null) {
      throw context.usage("usage.outOrMerge");
    }
    if (file != null && Files.isDirectory(path(file))) {
      throw context.usage("usage.mergeIsFolder", file);
    }
    if (folder != null && Files.exists(path(folder)) && !Files.isDirectory(path(folder))) {
      throw context.usage("usage.outIsFile", folder);
    }
    if (format == null && file != null) {
      return formatOf(file);
    }
    if (format == null) {
      boolean seen = folder == null && context.console().terminal().showsOutput();
      return seen ? Format.TABLE : Format.JSON;
    }
    if (format == Format.XLSX && folder == null && file == null) {
      throw context.usage("usage.xlsxNeedsFile");
    }
    return format;
  }

  private Format formatOf(String fileName) {
    return Format.ofFileName(fileName)
        .orElseThrow(
            () -> context.usage("usage.mergeFormat", fileName, String.join("、", Format.codes())));
  }

  private Path path(String word) {
    try {
      return Path.of(word);
    } catch (InvalidPathException e) {
      throw context.usage("output.badName", word);
    }
  }

  private Delivery delivery(Format chosen, InputFiles.Found found) throws IOException {
    Renderers renderers = new Renderers(context, chosen, verbose ? Detail.FULL : Detail.NORMAL);
    if (folder != null) {
      Path target = path(folder);
      try {
        Files.createDirectories(target);
      } catch (IOException e) {
        throw context.usage("output.noFolder", folder, String.valueOf(e.getMessage()));
      }
      List<Path> files = outputFiles(target, chosen, found.files());
      files.forEach(output -> refuseInput(output, found.files()));
      return new FolderDelivery(files, renderers.forFile(false));
    }
    if (file != null) {
      refuseInput(path(file), found.files());
      return new FileDelivery(path(file), renderers.forFile(found.several()));
    }
    return new SingleDelivery(context.console().data(), renderers.forTerminal(found.several()));
  }

  private static List<Path> outputFiles(Path target, Format format, List<InputFile> inputs) {
    return OutputNames.of(inputs.stream().map(InputFile::place).toList()).stream()
        .map(name -> target.resolve(name + "." + format.code()))
        .toList();
  }

  /** An output must never replace a source. */
  private void refuseInput(Path output, List<InputFile> inputs) {
    for (InputFile input : inputs) {
      if (input.file() != null && isSame(output, input.file())) {
        throw context.usage("output.isInput", input.shown());
      }
    }
  }

  private static boolean isSame(Path output, Path input) {
    try {
      return Files.exists(output) && Files.isSameFile(output, input);
    } catch (IOException e) {
      return false;
    }
  }
}
