package io.planwright.cli;

import io.planwright.extract.Explanation;
import io.planwright.extract.Extractor;
import io.planwright.extract.Survey;
import io.planwright.model.Extraction;
import io.planwright.read.Budget;
import io.planwright.read.FileContent;
import io.planwright.read.Limits;
import io.planwright.read.Readers;
import io.planwright.read.SourceText;
import io.planwright.read.scan.ScanReading;
import io.planwright.read.scan.ScanReading.Mode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;

/** The readers and the extractor of the project, loaded when they are first needed or asked for. */
final class StandardEngine implements Engine {
  private final Locale locale;
  private final InstalledRecogniser recogniser;
  private final Mode mode;
  private final Once<Readers> readers;
  private final Once<Extractor> extractor;

  /**
   * Creates an engine; nothing is loaded yet.
   *
   * @param locale the language of what is said about a file
   */
  StandardEngine(Locale locale) {
    this(locale, new InstalledRecogniser(), Mode.AUTO, new Once<>(() -> Extractor.create(locale)));
  }

  private StandardEngine(
      Locale locale, InstalledRecogniser recogniser, Mode mode, Once<Extractor> extractor) {
    this.locale = locale;
    this.recogniser = recogniser;
    this.mode = mode;
    this.readers = new Once<>(() -> Readers.standard(locale, new ScanReading(mode, recogniser)));
    this.extractor = extractor;
  }

  /** Begins to load what reads files, beside whatever else goes on. */
  void beginReaders() {
    readers.begin();
  }

  /** Begins to load what finds facts, beside whatever else goes on. */
  void beginExtractor() {
    extractor.begin();
  }

  @Override
  public Engine reading(Mode other) {
    return other == mode ? this : new StandardEngine(locale, recogniser, other, extractor);
  }

  @Override
  public FileContent load(Path path, Limits limits) {
    return readers.get().load(path, limits);
  }

  @Override
  public byte[] load(String name, InputStream stream, Limits limits) throws IOException {
    return readers.get().load(name, stream, limits);
  }

  @Override
  public SourceText read(String name, byte[] content, Budget budget) {
    return readers.get().read(name, content, budget);
  }

  @Override
  public Extraction extract(SourceText text, Budget budget) {
    return extractor.get().extract(text, budget);
  }

  @Override
  public Explanation explain(SourceText text, Budget budget) {
    return extractor.get().explain(text, budget);
  }

  @Override
  public Survey survey(SourceText text, Budget budget) {
    return extractor.get().survey(text, budget);
  }
}
