package io.planwright.cli;

import io.planwright.cli.output.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file that a result goes to. */
final class ResultFile {
  private final CommandContext context;
  private final Path path;

  private ResultFile(CommandContext context, Path path) {
    this.context = context;
    this.path = path;
  }

  /** Writes bytes. */
  interface Content {
    /** Writes all bytes; the stream stays open. */
    void write(OutputStream stream) throws IOException;
  }

  /**
   * The file of this name.
   *
   * @throws CommandException when it cannot be one
   */
  static ResultFile of(CommandContext context, String name) {
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        throw context.usage("compare.isFolder", name);
      }
      return new ResultFile(context, path);
    } catch (InvalidPathException e) {
      throw context.usage("output.badName", name);
    }
  }

  Path path() {
    return path;
  }

  /** A result must never replace a plan it was made of. */
  void refuseSources(PlanSource.Fetched fetched) throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    List<Path> sources = new ArrayList<>(fetched.inputs());
    fetched.material().plans().forEach(plan -> sources.add(Path.of(plan.source().path())));
    for (Path source : sources) {
      if (Files.exists(source) && Files.isSameFile(source, path)) {
        throw context.usage("output.isInput", source);
      }
    }
  }

  /** Writes it whole or not at all. */
  void write(Content content) {
    try (WholeFile whole = WholeFile.begin(path)) {
      content.write(whole.stream());
      whole.commit();
    } catch (IOException e) {
      throw context.usage("output.failed", Failures.reason(e));
    }
  }
}
