package io.planwright.cli;

import io.planwright.extract.Explanation;
import io.planwright.extract.Extractor;
import io.planwright.model.Extraction;
import io.planwright.read.Budget;
import io.planwright.read.FileContent;
import io.planwright.read.Limits;
import io.planwright.read.Readers;
import io.planwright.read.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The readers and the extractor of the project, loaded when they are first needed. */
final class StandardEngine implements Engine {
  private final Object lock = new Object();
  private final Locale locale;
  private @Nullable Readers readers;
  private @Nullable Extractor extractor;

  /**
   * Creates an engine; nothing is loaded yet.
   *
   * @param locale the language of what is said about a file
   */
  StandardEngine(Locale locale) {
    this.locale = locale;
  }

  @Override
  public FileContent load(Path path, Limits limits) {
    return readers().load(path, limits);
  }

  @Override
  public byte[] load(String name, InputStream stream, Limits limits) throws IOException {
    return readers().load(name, stream, limits);
  }

  @Override
  public SourceText read(String name, byte[] content, Budget budget) {
    return readers().read(name, content, budget);
  }

  @Override
  public Extraction extract(SourceText text, Budget budget) {
    return extractor().extract(text, budget);
  }

  @Override
  public Explanation explain(SourceText text, Budget budget) {
    return extractor().explain(text, budget);
  }

  private Readers readers() {
    synchronized (lock) {
      if (readers == null) {
        readers = Readers.standard(locale);
      }
      return readers;
    }
  }

  private Extractor extractor() {
    synchronized (lock) {
      if (extractor == null) {
        extractor = Extractor.create(locale);
      }
      return extractor;
    }
  }
}
