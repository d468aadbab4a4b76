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

/** Does something to the folder, or to the program, while the file 一.txt is read. */
final class MeddlingEngine implements Engine {
  private final HandmadeEngine engine = new HandmadeEngine();
  private final Runnable deed;

  MeddlingEngine(Runnable deed) {
    this.deed = deed;
  }

  @Override
  public Engine reading(Mode mode) {
    return this;
  }

  @Override
  public FileContent load(Path path, Limits limits) {
    return engine.load(path, limits);
  }

  @Override
  public byte[] load(String name, InputStream stream, Limits limits) throws IOException {
    return engine.load(name, stream, limits);
  }

  @Override
  public SourceText read(String name, byte[] content, Budget budget) {
    if (name.endsWith("一.txt")) {
      deed.run();
    }
    return engine.read(name, content, budget);
  }

  @Override
  public Extraction extract(SourceText text, Budget budget) {
    return engine.extract(text, budget);
  }

  @Override
  public Explanation explain(SourceText text, Budget budget) {
    return engine.explain(text, budget);
  }

  @Override
  public Survey survey(SourceText text, Budget budget) {
    return engine.survey(text, budget);
  }
}
