package io.planwright.cli;

import io.planwright.extract.Explanation;
import io.planwright.extract.Extractor;
import io.planwright.model.Extraction;
import io.planwright.model.Source;
import io.planwright.read.SourceText;
import io.planwright.read.UnreadableFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The readers and the extractor of the project, loaded when they are first needed. */
final class StandardEngine implements Engine {
  private final Object lock = new Object();
  private final @SuppressWarnings("UnusedVariable") Locale locale;
  private @Nullable Extractor extractor;

  /**
   * Creates an engine; nothing is loaded yet.
   *
   * @param locale the language of what readers say about a file
   */
  StandardEngine(Locale locale) {
    this.locale = locale;
  }

  @Override
  public SourceText read(Path path) {
    try {
      return read(path.toString(), Files.readAllBytes(path));
    } catch (IOException e) {
      throw new UnreadableFileException("FILE_UNREADABLE", path + ": " + e);
    }
  }

  @Override
  public SourceText read(String path, byte[] content) {
    Source source = new Source(path, "text/plain", sha256(content), "UTF-8", null);
    String text = new String(content, StandardCharsets.UTF_8);
    return new SourceText(source, text, List.of(), List.of(), List.of(), List.of());
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Extraction extract(SourceText text) {
    return extractor().extract(text);
  }

  @Override
  public Explanation explain(SourceText text) {
    return extractor().explain(text);
  }

  private Extractor extractor() {
    synchronized (lock) {
      if (extractor == null) {
        extractor = Extractor.create();
      }
      return extractor;
    }
  }
}
