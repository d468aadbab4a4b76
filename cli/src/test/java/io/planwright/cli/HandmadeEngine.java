package io.planwright.cli;

import io.planwright.extract.Explanation;
import io.planwright.extract.Survey;
import io.planwright.model.Anatomy;
import io.planwright.model.Extraction;
import io.planwright.model.Source;
import io.planwright.read.Budget;
import io.planwright.read.FileContent;
import io.planwright.read.Fingerprint;
import io.planwright.read.Limits;
import io.planwright.read.Readers;
import io.planwright.read.SourceText;
import io.planwright.read.UnreadableFileException;
import io.planwright.read.scan.ScanReading.Mode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/**
 * An engine without extractor: whatever the file, {@link HandmadePlan} comes out. A text that
 * begins with a word in capitals is a case of its own.
 */
final class HandmadeEngine implements Engine {
  /** Nothing can be read of a file that begins so. */
  static final String UNREADABLE = "UNREADABLE";

  /** A file that begins so is of a format that is not read. */
  static final String UNSUPPORTED = "UNSUPPORTED";

  /** The program fails on a file that begins so. */
  static final String BROKEN = "BROKEN";

  /** There are no facts in a file that begins so. */
  static final String EMPTY = "EMPTY";

  private final Readers readers = Readers.standard(Locale.SIMPLIFIED_CHINESE);

  @Override
  public Engine reading(Mode mode) {
    return this;
  }

  @Override
  public FileContent load(Path path, Limits limits) {
    return readers.load(path, limits);
  }

  @Override
  public byte[] load(String name, InputStream stream, Limits limits) throws IOException {
    return readers.load(name, stream, limits);
  }

  @Override
  public SourceText read(String name, byte[] content, Budget budget) {
    String text = new String(content, StandardCharsets.UTF_8);
    if (text.startsWith(UNREADABLE)) {
      throw new UnreadableFileException("FILE_NOT_TEXT", name + "：不是文本，请另存为 .txt");
    }
    if (text.startsWith(UNSUPPORTED)) {
      throw new UnreadableFileException("FORMAT_UNSUPPORTED", name + "：这种格式还不能读");
    }
    Source source = HandmadePlan.extraction(name).source();
    source =
        new Source(
            source.path(),
            source.mediaType(),
            Fingerprint.of(content).sha256(),
            source.charset(),
            source.pageCount());
    return new SourceText(source, text, List.of(), List.of(), List.of());
  }

  @Override
  public Extraction extract(SourceText text, Budget budget) {
    if (text.text().startsWith(BROKEN)) {
      throw new IllegalStateException("a fault");
    }
    if (text.text().startsWith(EMPTY)) {
      return new Extraction(text.source(), List.of(), List.of());
    }
    // Results become ready in another order than that of the files.
    for (int i = ThreadLocalRandom.current().nextInt(20_000); i > 0; i--) {
      Thread.onSpinWait();
    }
    Extraction plan = HandmadePlan.extraction(text.source().path());
    return new Extraction(text.source(), plan.documents(), plan.diagnostics());
  }

  @Override
  public Explanation explain(SourceText text, Budget budget) {
    return text.text().startsWith(EMPTY)
        ? new Explanation(extract(text, budget), List.of())
        : HandmadePlan.explanation(text.source().path());
  }

  @Override
  public Survey survey(SourceText text, Budget budget) {
    Extraction extraction = extract(text, budget);
    return new Survey(
        extraction, extraction.documents().stream().map(one -> Anatomy.NONE).toList());
  }
}
