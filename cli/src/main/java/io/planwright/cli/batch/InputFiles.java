package io.planwright.cli.batch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the files that a command line names. */
public final class InputFiles {
  /** The endings of files that hold documents. Whether one can be read, its content decides. */
  private static final Set<String> DOCUMENTS =
      Set.of(
          "txt", "text", "htm", "html", "xhtml", "shtml", "mht", "mhtml", "doc", "docx", "wps",
          "rtf", "pdf", "ofd");

  private final List<InputFile> files = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private final List<String> locked = new ArrayList<>();
  private final List<String> unsupported = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private boolean standardInputSeen;
  private boolean folderSeen;

  /**
   * What was found.
   *
   * @param files the files to read: in the order of the arguments, within a folder sorted by path;
   *     a file named twice is there once
   * @param missing arguments under which there is nothing
   * @param locked files and folders that may not be read
   * @param unsupported files in folders whose names are not those of documents
   * @param several whether the arguments ask for more than one file: several arguments or a folder
   */
  public record Found(
      List<InputFile> files,
      List<String> missing,
      List<String> locked,
      List<String> unsupported,
      boolean several) {
    /** Copies the lists. */
    public Found {
      files = List.copyOf(files);
      missing = List.copyOf(missing);
      locked = List.copyOf(locked);
      unsupported = List.copyOf(unsupported);
    }
  }

  private InputFiles() {}

  /**
   * Looks at the arguments one by one. A file named itself is taken as it is, whatever its name; in
   * folders, hidden files (also those Office keeps beside an open document) and files that are no
   * documents are left out.
   *
   * @param arguments paths of files and folders, or {@code -}
   */
  public static Found find(List<String> arguments) {
    var finder = new InputFiles();
    arguments.forEach(finder::look);
    return new Found(
        finder.files,
        finder.missing,
        finder.locked,
        finder.unsupported,
        arguments.size() > 1 || finder.folderSeen);
  }

  private void look(String argument) {
    if (argument.equals(InputFile.STANDARD_INPUT)) {
      if (!standardInputSeen) {
        standardInputSeen = true;
        files.add(InputFile.of(argument));
      }
      return;
    }
    Path path;
    try {
      path = Path.of(argument);
    } catch (InvalidPathException e) {
      missing.add(argument);
      return;
    }
    if (Files.isDirectory(path)) {
      folderSeen = true;
      walk(argument, path);
    } else if (Files.exists(path)) {
      add(new InputFile(argument, path, true), path);
    } else {
      missing.add(argument);
    }
  }

  private void walk(String argument, Path folder) {
    List<Path> inside = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
              boolean skipped = !path.equals(folder) && hidden(path);
              return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
              if (!hidden(path) && Files.isRegularFile(path)) {
                inside.add(path);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException e) {
              locked.add(shown(argument, folder, path));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      locked.add(argument);
    }
    inside.stream()
        .map(path -> new InputFile(shown(argument, folder, path), path, false))
        .sorted(Comparator.comparing(InputFile::shown))
        .forEach(this::addOrLeaveOut);
  }

  private void addOrLeaveOut(InputFile input) {
    Path path = Path.of(input.shown());
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    if (DOCUMENTS.contains(name.substring(name.lastIndexOf('.') + 1))) {
      add(input, path);
    } else {
      unsupported.add(input.shown());
    }
  }

  private void add(InputFile input, Path path) {
    Path real;
    try {
      real = path.toRealPath();
    } catch (IOException e) {
      real = path.toAbsolutePath().normalize();
    }
    if (seen.add(real)) {
      files.add(input);
    }
  }

  private static boolean hidden(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.startsWith(".") || name.startsWith("~$");
  }

  /** The path under the argument as the user wrote it: {@code 方案/} and {@code 丙/丁.html}. */
  private static String shown(String argument, Path folder, Path path) {
    String inside =
        folder.relativize(path).toString().replace(folder.getFileSystem().getSeparator(), "/");
    if (inside.isEmpty()) {
      return argument;
    }
    return argument.endsWith("/") || argument.endsWith("\\")
        ? argument + inside
        : argument + "/" + inside;
  }
}
