package io.planwright.cli.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the files that a command line names. */
public final class InputFiles {
  /** The endings of files that hold documents. Whether one can be read, its content decides. */
  private static final Set<String> DOCUMENTS =
      Set.of(
          "txt", "text", "htm", "html", "xhtml", "shtml", "mht", "mhtml", "doc", "docx", "wps",
          "rtf", "pdf", "ofd");

  /** The endings of files that may hold what was extracted before. */
  private static final Set<String> EXTRACTIONS = Set.of("json", "jsonl", "ndjson");

  /** Where JSON may come in; null where JSON is not looked for. */
  private final @Nullable InputStream json;

  private final List<InputFile> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> unsupported = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private boolean standardInputSeen;
  private boolean folderSeen;

  /**
   * What was found.
   *
   * @param files the files to read: in the order of the arguments, within a folder sorted by path;
   *     a file named twice is there once
   * @param problems arguments and files that cannot be read or are not followed
   * @param unsupported files in folders whose names are not those of documents
   * @param several whether the arguments ask for more than one file: several arguments or a folder
   */
  public record Found(
      List<InputFile> files, List<Problem> problems, List<String> unsupported, boolean several) {
    /** Copies the lists. */
    public Found {
      files = List.copyOf(files);
      problems = List.copyOf(problems);
      unsupported = List.copyOf(unsupported);
    }
  }

  /**
   * Something that is not among the files.
   *
   * @param kind why; the name is the code users see
   * @param shown its path as the user gave it
   */
  public record Problem(Kind kind, String shown) {}

  /** Why something is not among the files. */
  public enum Kind {
    /** There is nothing under this argument. */
    FILE_MISSING(true),
    /** The file or folder may not be read. */
    FILE_UNREADABLE(true),
    /** A pipe or a device with the name of a document. */
    FILE_NOT_REGULAR(true),
    /** A link that leads to nothing. */
    LINK_BROKEN(true),
    /** A link that leads back to itself. */
    FILE_LINK_LOOP(true),
    /** A link that leads out of the folder that was named. */
    LINK_OUTSIDE(true),
    /** A link to a folder whose files are found without it. */
    LINK_INSIDE(false);

    private final boolean loses;

    Kind(boolean loses) {
      this.loses = loses;
    }

    /** Whether something the user may have meant is not read. */
    public boolean loses() {
      return loses;
    }
  }

  private InputFiles(@Nullable InputStream json) {
    this.json = json;
  }

  /**
   * Looks at the arguments one by one. A file named itself is taken as it is, whatever its name; in
   * folders, hidden files (also those Office keeps beside an open document) and files that are no
   * documents are left out.
   *
   * @param arguments paths of files and folders, or {@code -}
   */
  public static Found find(List<String> arguments) {
    return find(arguments, null);
  }

  /**
   * The same, and also the sources in JSON, in files or coming in: each is one, wherever it stands.
   *
   * @param arguments paths of files and folders, or {@code -}
   * @param standardInput of which nothing is taken unless it is named and holds JSON; it must be
   *     able to go back
   */
  public static Found findWithExtractions(List<String> arguments, InputStream standardInput) {
    return find(arguments, standardInput);
  }

  private static Found find(List<String> arguments, @Nullable InputStream json) {
    var finder = new InputFiles(json);
    arguments.forEach(finder::look);
    return new Found(
        finder.files,
        finder.problems,
        finder.unsupported,
        arguments.size() > 1 || finder.folderSeen);
  }

  private void look(String argument) {
    if (argument.equals(InputFile.STANDARD_INPUT)) {
      if (!standardInputSeen) {
        standardInputSeen = true;
        standardInput();
      }
      return;
    }
    Path path;
    try {
      path = Path.of(argument);
    } catch (InvalidPathException e) {
      problems.add(new Problem(Kind.FILE_MISSING, argument));
      return;
    }
    if (Files.isDirectory(path)) {
      folderSeen = true;
      walk(argument, path);
    } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      add(new InputFile(argument, path, true), path);
    } else {
      problems.add(new Problem(Kind.FILE_MISSING, argument));
    }
  }

  /** A document stays in the stream; JSON is put where its sources can be read one by one. */
  private void standardInput() {
    InputFile whole = InputFile.of(InputFile.STANDARD_INPUT);
    try {
      if (json == null || !JsonPieces.isJson(json)) {
        files.add(whole);
        return;
      }
      Path store = Files.createTempFile("planwright-", ".json");
      store.toFile().deleteOnExit();
      Files.copy(json, store, StandardCopyOption.REPLACE_EXISTING);
      parts(whole, store);
    } catch (IOException e) {
      problems.add(new Problem(Kind.FILE_UNREADABLE, whole.shown()));
    }
  }

  private void walk(String argument, Path folder) {
    List<InputFile> inside = new ArrayList<>();
    List<Problem> left = new ArrayList<>();
    try {
      Path real = folder.toRealPath();
      Files.walkFileTree(real, new FolderWalk(argument, folder, real, inside::add, left::add));
    } catch (IOException e) {
      left.add(new Problem(Kind.FILE_UNREADABLE, argument));
    }
    left.sort(Comparator.comparing(Problem::shown));
    problems.addAll(left);
    inside.sort(Comparator.comparing(InputFile::shown));
    for (InputFile input : inside) {
      boolean wanted = json != null && isExtraction(input.shown());
      if (wanted || isDocument(input.shown())) {
        add(input, Objects.requireNonNull(input.file()));
      } else {
        unsupported.add(input.shown());
      }
    }
  }

  /** Whether this is the name of a document: {@code 方案.PDF}. */
  static boolean isDocument(String name) {
    return DOCUMENTS.contains(ending(name));
  }

  private static boolean isExtraction(String name) {
    return EXTRACTIONS.contains(ending(name));
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private void add(InputFile input, Path path) {
    Path real;
    try {
      real = path.toRealPath();
    } catch (IOException e) {
      real = path.toAbsolutePath().normalize();
    }
    if (seen.add(real)) {
      if (json != null && isExtraction(input.shown())) {
        partsOfFile(input, path);
      } else {
        files.add(input);
      }
    }
  }

  private void partsOfFile(InputFile input, Path path) {
    if (!Files.isRegularFile(path)) {
      problems.add(new Problem(Kind.FILE_NOT_REGULAR, input.shown()));
      return;
    }
    try {
      parts(input, path);
    } catch (IOException e) {
      problems.add(new Problem(Kind.FILE_UNREADABLE, input.shown()));
    }
  }

  private void parts(InputFile input, Path store) throws IOException {
    List<InputFile.Part> parts = JsonPieces.of(store);
    for (int i = 0; i < parts.size(); i++) {
      String shown = parts.size() == 1 ? input.shown() : input.shown() + "#" + (i + 1);
      files.add(new InputFile(shown, input.file(), input.named(), parts.get(i)));
    }
  }
}
