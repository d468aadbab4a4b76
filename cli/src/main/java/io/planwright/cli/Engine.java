package io.planwright.cli;

import io.planwright.extract.Explanation;
import io.planwright.model.Extraction;
import io.planwright.read.SourceText;
import io.planwright.read.scan.ScanReading.Mode;
import java.nio.file.Path;

/** What the commands do with a file. Safe for use by many threads. */
interface Engine {
  /**
   * Reads the text of a file.
   *
   * @param path the path as the user gave it
   * @throws io.planwright.read.UnreadableFileException when nothing can be read
   */
  SourceText read(Path path);

  /**
   * Reads a text that came in bytes.
   *
   * @param name stands for the path, such as {@code -}
   * @throws io.planwright.read.UnreadableFileException when nothing can be read
   */
  SourceText read(String name, byte[] content);

  /** The same with the pictures of pages read when {@code mode} says. */
  Engine reading(Mode mode);

  /** Reads all facts out of a text. */
  Extraction extract(SourceText text);

  /** The same with the decision on every number. */
  Explanation explain(SourceText text);
}
