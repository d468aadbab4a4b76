package io.planwright.cli;

import io.planwright.cli.output.WholeFile;
import io.planwright.templates.TemplateSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code planwright draft templates}: lists the template sets, or copies one into a folder to
 * change it there.
 *
 * <p>Example: {@code planwright draft templates 若干措施 --out 我的模板}.
 */
@Command(name = "templates", sortOptions = false)
final class DraftTemplatesCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(arity = "0..1", paramLabel = "NAME", descriptionKey = "templates.NAME")
  private @Nullable String name;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      descriptionKey = "templates.out",
      order = 1)
  private @Nullable String out;

  DraftTemplatesCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    if (name == null) {
      for (TemplateSet set : TemplateSet.values()) {
        context
            .console()
            .printLine(set.title() + "\t" + context.text("templates.about." + set.name()));
      }
      return ExitCode.DONE;
    }
    TemplateSet set = set(name);
    if (out == null) {
      throw context.usage("templates.noOut");
    }
    Path folder = folder(out);
    for (Map.Entry<String, byte[]> file : set.files().entrySet()) {
      Path place = folder.resolve(file.getKey());
      if (Files.exists(place)) {
        throw context.usage("templates.exists", place);
      }
    }
    for (Map.Entry<String, byte[]> file : set.files().entrySet()) {
      try (WholeFile whole = WholeFile.begin(folder.resolve(file.getKey()))) {
        whole.stream().write(file.getValue());
        whole.commit();
      }
    }
    context.console().note(context.text("templates.copied", set.title(), out));
    return ExitCode.DONE;
  }

  private TemplateSet set(String title) {
    return TemplateSet.of(title)
        .orElseThrow(() -> context.usage("draft.noSet", title, DraftRun.setNames()));
  }

  private Path folder(String words) {
    try {
      return Files.createDirectories(Path.of(words));
    } catch (InvalidPathException | IOException e) {
      throw context.usage("output.badName", words);
    }
  }
}
