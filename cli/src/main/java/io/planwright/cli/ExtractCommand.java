package io.planwright.cli;

import io.planwright.cli.batch.InputFile;
import io.planwright.cli.batch.InputFiles;
import io.planwright.cli.output.Delivery;
import io.planwright.cli.output.FileDelivery;
import io.planwright.cli.output.FolderDelivery;
import io.planwright.cli.output.Format;
import io.planwright.cli.output.OutputNames;
import io.planwright.cli.output.SingleDelivery;
import io.planwright.cli.output.WholeFile;
import io.planwright.cli.resume.BusyException;
import io.planwright.cli.resume.Journal;
import io.planwright.cli.resume.SourceKey;
import io.planwright.cli.resume.Spool;
import io.planwright.cli.table.Detail;
import io.planwright.read.scan.ScanReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code planwright extract}: files in, facts out.
 *
 * <p>Example: {@code planwright extract 方案/ --format xlsx --merge 对比.xlsx} puts the facts of all
 * plans of a folder into one workbook.
 */
@Command(name = "extract", sortOptions = false)
final class ExtractCommand implements Callable<Integer> {
  /** Options that do not show in a result. */
  private static final Set<String> WITHOUT_TRACE =
      Set.of(
          "--format",
          "--out",
          "--merge",
          "--jobs",
          "--resume",
          "--max-bytes",
          "--max-seconds-per-file",
          "--help",
          "--lang");

  private static final List<Format> FORMATS =
      List.of(Format.JSON, Format.JSONL, Format.CSV, Format.XLSX, Format.TABLE);

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

  @Option(names = "--resume", order = 6)
  private boolean resume;

  @Option(names = "--ocr", paramLabel = "WHEN", converter = Converters.OfScanMode.class, order = 7)
  private ScanReading.Mode ocr = ScanReading.Mode.AUTO;

  @Option(names = "--with-text", order = 8)
  private boolean withText;

  @Mixin private LimitOptions limits = new LimitOptions();

  @Spec private CommandSpec spec;

  ExtractCommand(CommandContext context) {
    this.context = context;
  }

  /** The command for these files, all options being as they are when none is given. */
  static ExtractCommand of(CommandContext context, List<String> paths) {
    ExtractCommand command = new ExtractCommand(context);
    command.paths = List.copyOf(paths);
    return command;
  }

  @Override
  public Integer call() throws IOException {
    Format chosen = checkedFormat();
    if (withText && chosen != Format.JSON && chosen != Format.JSONL) {
      throw context.usage("usage.withTextNeedsJson", chosen.code());
    }
    InputFiles.Found found = InputFiles.find(paths);
    int unread = new InputReport(context).tell(found, paths);
    if (found.files().isEmpty()) {
      return ExitCode.USAGE_OR_INPUT;
    }
    try (Interruption interruption = Interruption.watch();
        Delivery delivery = delivery(chosen, found)) {
      boolean batch = isBatch(found);
      return new ExtractionRun(
              context.reading(ocr), found.files(), unread, jobs, batch, limits.limits())
          .into(delivery, interruption);
    }
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
    if (resume && folder == null && file == null) {
      throw context.usage("usage.resumeNeedsPlace");
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
    if (!FORMATS.contains(format)) {
      throw context.usage("extract.noFormat", format.code(), codes());
    }
    return format;
  }

  private Format formatOf(String fileName) {
    return Format.ofFileName(fileName)
        .filter(FORMATS::contains)
        .orElseThrow(() -> context.usage("usage.mergeFormat", fileName, codes()));
  }

  private static String codes() {
    return FORMATS.stream().map(Format::code).collect(Collectors.joining("、"));
  }

  private Path path(String word) {
    try {
      return Path.of(word);
    } catch (InvalidPathException e) {
      throw context.usage("output.badName", word);
    }
  }

  private Delivery delivery(Format chosen, InputFiles.Found found) throws IOException {
    Renderers renderers =
        new Renderers(context, chosen, verbose ? Detail.FULL : Detail.NORMAL, withText);
    if (folder == null && file == null) {
      return new SingleDelivery(context.console().data(), renderers.forTerminal(found.several()));
    }
    try {
      String run = SourceKey.run(settings(chosen), Programs.files());
      List<SourceKey> keys =
          found.files().stream().map(input -> new SourceKey(run, input.shown())).toList();
      return folder != null
          ? folderDelivery(path(folder), chosen, found.files(), keys, renderers)
          : fileDelivery(path(String.valueOf(file)), found, keys, renderers);
    } catch (BusyException e) {
      throw context.usage("output.busy", String.valueOf(folder == null ? file : folder));
    }
  }

  private Delivery folderDelivery(
      Path target, Format chosen, List<InputFile> inputs, List<SourceKey> keys, Renderers renderers)
      throws IOException {
    List<Path> files = outputFiles(target, chosen, inputs);
    Journal journal;
    try {
      Files.createDirectories(target);
      refuseInput(files, inputs);
      journal = Journal.open(target);
    } catch (BusyException e) {
      throw e;
    } catch (IOException e) {
      throw context.usage("output.noFolder", target, Failures.reason(e));
    }
    WholeFile.removeDrafts(target);
    return new FolderDelivery(files, keys, renderers.forFile(false), journal, resume);
  }

  private Delivery fileDelivery(
      Path target, InputFiles.Found found, List<SourceKey> keys, Renderers renderers)
      throws IOException {
    refuseInput(List.of(target), found.files());
    Spool spool = Spool.open(WholeFile.beside(target, ".spool"), resume);
    return new FileDelivery(target, keys, renderers.forFile(found.several()), spool, withText);
  }

  /** Everything that shows in a result: all options but those that say where, how and how long. */
  private List<String> settings(Format chosen) {
    List<String> settings = new ArrayList<>();
    settings.add("format=" + chosen);
    settings.add("language=" + context.messages().language());
    for (OptionSpec option : spec.options()) {
      if (!WITHOUT_TRACE.contains(option.longestName())) {
        settings.add(option.longestName() + "=" + option.<@Nullable Object>getValue());
      }
    }
    Collections.sort(settings);
    return settings;
  }

  private static List<Path> outputFiles(Path target, Format format, List<InputFile> inputs) {
    return OutputNames.of(inputs.stream().map(InputFile::place).toList()).stream()
        .map(name -> target.resolve(name + "." + format.code()))
        .toList();
  }

  /** An output must never replace a source. */
  private void refuseInput(List<Path> outputs, List<InputFile> inputs) {
    List<Path> existing = outputs.stream().filter(Files::exists).toList();
    if (existing.isEmpty()) {
      return;
    }
    Map<Object, InputFile> sources = new HashMap<>();
    for (InputFile input : inputs) {
      if (input.file() != null) {
        sources.putIfAbsent(identity(input.file()), input);
      }
    }
    for (Path output : existing) {
      InputFile input = sources.get(identity(output));
      if (input != null) {
        throw context.usage("output.isInput", input.shown());
      }
    }
  }

  /** What a file is told from others by, whatever link or name leads to it. */
  private static Object identity(Path file) {
    try {
      Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      return key == null ? file.toRealPath() : key;
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }
}
