package io.planwright.cli.batch;

import io.planwright.cli.batch.InputFiles.Kind;
import io.planwright.cli.batch.InputFiles.Problem;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks at everything below a folder. Links to files within the folder are followed; links out of
 * it, and all links to folders, are not: a folder of plans may come from anywhere.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {
  private final String argument;
  private final Path folder;
  private final Path real;
  private final Consumer<InputFile> files;
  private final Consumer<Problem> problems;

  /**
   * Prepares a walk.
   *
   * @param argument the folder as the user wrote it
   * @param folder the same as a path
   * @param real the same without links, where the walk begins
   */
  FolderWalk(
      String argument,
      Path folder,
      Path real,
      Consumer<InputFile> files,
      Consumer<Problem> problems) {
    this.argument = argument;
    this.folder = folder;
    this.real = real;
    this.files = files;
    this.problems = problems;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
    boolean skipped = !path.equals(real) && hidden(path);
    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
    if (!hidden(path)) {
      if (attributes.isSymbolicLink()) {
        link(path);
      } else if (attributes.isRegularFile()) {
        file(path);
      } else {
        problem(Kind.FILE_NOT_REGULAR, path);
      }
    }
    return FileVisitResult.CONTINUE;
  }

  private void link(Path path) {
    try {
      BasicFileAttributes target = Files.readAttributes(path, BasicFileAttributes.class);
      boolean inside = path.toRealPath().startsWith(real);
      if (target.isDirectory()) {
        Kind kind = inside ? Kind.LINK_INSIDE : Kind.LINK_OUTSIDE;
        problems.accept(new Problem(kind, shown(path)));
      } else if (!target.isRegularFile()) {
        problem(Kind.FILE_NOT_REGULAR, path);
      } else if (inside) {
        file(path);
      } else {
        problem(Kind.LINK_OUTSIDE, path);
      }
    } catch (NoSuchFileException e) {
      problem(Kind.LINK_BROKEN, path);
    } catch (IOException e) {
      boolean loop = String.valueOf(e.getMessage()).contains("symbolic links");
      problem(loop ? Kind.FILE_LINK_LOOP : Kind.FILE_UNREADABLE, path);
    }
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException e) {
    if (!hidden(path)) {
      problems.accept(new Problem(Kind.FILE_UNREADABLE, shown(path)));
    }
    return FileVisitResult.CONTINUE;
  }

  /** A folder of which not all could be listed. */
  @Override
  public FileVisitResult postVisitDirectory(Path path, @Nullable IOException e) {
    if (e != null) {
      problems.accept(new Problem(Kind.FILE_UNREADABLE, shown(path)));
    }
    return FileVisitResult.CONTINUE;
  }

  private void file(Path path) {
    files.accept(new InputFile(shown(path), folder.resolve(real.relativize(path)), false));
  }

  /** Of what has no document's name nothing is expected. */
  private void problem(Kind kind, Path path) {
    if (InputFiles.isDocument(String.valueOf(path.getFileName()))) {
      problems.accept(new Problem(kind, shown(path)));
    }
  }

  private static boolean hidden(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.startsWith(".") || name.startsWith("~$");
  }

  /** The path under the argument as the user wrote it: {@code 方案/} and {@code 丙/丁.html}. */
  private String shown(Path path) {
    String inside =
        real.relativize(path).toString().replace(real.getFileSystem().getSeparator(), "/");
    if (inside.isEmpty()) {
      return argument;
    }
    return argument.endsWith("/") || argument.endsWith("\\")
        ? argument + inside
        : argument + "/" + inside;
  }
}
