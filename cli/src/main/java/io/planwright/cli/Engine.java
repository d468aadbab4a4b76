package io.planwright.cli;

import io.planwright.extract.Explanation;
import io.planwright.extract.Survey;
import io.planwright.model.Extraction;
import io.planwright.read.Budget;
import io.planwright.read.FileContent;
import io.planwright.read.Limits;
import io.planwright.read.SourceText;
import io.planwright.read.scan.ScanReading.Mode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** What the commands do with a file. Safe for use by many threads. */
interface Engine {
  /**
   * Takes the bytes of a file.
   *
   * @param path the path as the user gave it
   * @throws io.planwright.read.UnreadableFileException when it cannot be opened or is too large
   */
  FileContent load(Path path, Limits limits);

  /**
   * Takes the bytes of a stream.
   *
   * @param name stands for the path, such as {@code -}
   * @throws io.planwright.read.UnreadableFileException when there are too many
   */
  byte[] load(String name, InputStream stream, Limits limits) throws IOException;

  /** The same with the pictures of pages read when {@code mode} says. */
  Engine reading(Mode mode);

  /**
   * Reads the text that the bytes hold.
   *
   * @param name the path as the user gave it, or {@code -}
   * @throws io.planwright.read.UnreadableFileException when nothing can be read
   * @throws io.planwright.read.TimeUpException when it takes too long
   */
  SourceText read(String name, byte[] content, Budget budget);

  /**
   * Reads all facts out of a text.
   *
   * @throws io.planwright.read.TimeUpException when it takes too long
   */
  Extraction extract(SourceText text, Budget budget);

  /** The same with the decision on every number. */
  Explanation explain(SourceText text, Budget budget);

  /** The same with what stands where in each document. */
  Survey survey(SourceText text, Budget budget);
}
