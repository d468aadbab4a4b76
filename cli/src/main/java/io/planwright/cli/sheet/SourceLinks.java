package io.planwright.cli.sheet;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Links from a result to the files it was made of, relative to the result, so that they hold when
 * both are moved together.
 */
public final class SourceLinks {
  private final @Nullable Path folder;

  private SourceLinks(@Nullable Path folder) {
    this.folder = folder;
  }

  /** Links from a file; none lead anywhere from standard output. */
  public static SourceLinks from(@Nullable Path file) {
    return new SourceLinks(file == null ? null : file.toAbsolutePath().normalize().getParent());
  }

  /** The address of a source as a link: {@code ../%E6%96%B9%E6%A1%88/a.txt}. */
  public Optional<String> to(String source) {
    if (folder == null || source.equals("-")) {
      return Optional.empty();
    }
    try {
      Path path = Path.of(source).toAbsolutePath().normalize();
      if (!path.getRoot().equals(folder.getRoot())) {
        return Optional.of(path.toUri().toASCIIString());
      }
      String relative =
          folder.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
      return Optional.of(new URI(null, null, "./" + relative, null).toASCIIString());
    } catch (InvalidPathException | URISyntaxException e) {
      return Optional.empty();
    }
  }
}
