package io.planwright.cli;

import io.planwright.extract.Extractor;
import io.planwright.lexicon.WordTrie;
import io.planwright.model.Extraction;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files this program runs from. */
final class Programs {
  private Programs() {}

  /** The archives of its modules; none where it runs from folders of classes. */
  static List<Path> files() {
    List<Path> files = new ArrayList<>();
    for (Class<?> one :
        List.of(Extraction.class, WordTrie.class, Extractor.class, Programs.class)) {
      file(one).filter(Files::isRegularFile).ifPresent(files::add);
    }
    return List.copyOf(files);
  }

  private static Optional<Path> file(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    try {
      return source == null ? Optional.empty() : Optional.of(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
