package io.planwright.read;

/** Reads the bytes of one format. Implementations hold no state and may be shared by threads. */
public interface DocumentReader {
  /**
   * Whether these bytes are of this reader's format. The content decides, the name only helps where
   * the content leaves it open: a web page saved as {@code plan.doc} is HTML.
   *
   * @param fileName the file's name without folders
   * @param content all bytes of the file
   */
  boolean reads(String fileName, byte[] content);

  /**
   * Reads the file. A reader asks the budget after every page, paragraph or part of its work.
   *
   * @param path the path as the user gave it, for messages and for the source record
   * @param content all bytes of the file
   * @param budget the limits and the time that is left
   * @throws UnreadableFileException when nothing can be read at all
   * @throws TimeUpException when it takes too long
   */
  SourceText read(String path, byte[] content, Budget budget);

  /**
   * Reads the file within the standard limits, however long it takes.
   *
   * @param path the path as the user gave it
   * @param content all bytes of the file
   * @throws UnreadableFileException when nothing can be read at all
   */
  default SourceText read(String path, byte[] content) {
    return read(path, content, Budget.untimed());
  }
}
