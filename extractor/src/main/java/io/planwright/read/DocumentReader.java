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
   * Reads the file.
   *
   * @param path the path as the user gave it, for messages and for the source record
   * @param content all bytes of the file
   * @throws UnreadableFileException when nothing can be read at all
   */
  SourceText read(String path, byte[] content);
}
