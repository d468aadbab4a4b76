package io.planwright.benchmark.search;

import io.planwright.cli.batch.InputFile;
import io.planwright.cli.batch.InputFiles;
import io.planwright.cli.batch.OrderedWork;
import io.planwright.cli.json.ExtractionReader;
import io.planwright.cli.json.UnfitJsonException;
import io.planwright.cli.output.Addition;
import io.planwright.cli.output.IndexDelivery;
import io.planwright.extract.words.PolicyTerms;
import io.planwright.read.Fingerprint;
import io.planwright.search.Vocabulary;
import io.planwright.search.analysis.PolicyWords;
import io.planwright.search.index.IndexBuilder;
import io.planwright.search.index.IndexException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** What {@code planwright index} does, in this process. */
final class PlanwrightIndex {
  private PlanwrightIndex() {}

  static PolicyWords words() {
    PolicyTerms terms = PolicyTerms.load();
    return new PolicyWords(new Vocabulary(terms.terms(), terms.synonyms()));
  }

  /** Indexes the plans of a JSON file, with so many workers. */
  static void write(Path json, Path folder, int workers, PolicyWords words)
      throws IOException, IndexException {
    List<InputFile> inputs =
        InputFiles.findWithExtractions(List.of(json.toString()), InputStream.nullInputStream())
            .files();
    List<String> places = inputs.stream().map(InputFile::shown).toList();
    try (IndexBuilder index = IndexBuilder.open(folder, words);
        IndexDelivery delivery = new IndexDelivery(index, places, IndexDelivery.Batch.STANDARD)) {
      OrderedWork.<Integer, Addition, IOException>run(
          IntStream.range(0, inputs.size()).boxed().toList(),
          workers,
          i -> prepared(delivery, i, inputs.get(i)),
          (i, addition) -> addition.write());
      delivery.complete();
    }
  }

  private static Addition prepared(IndexDelivery delivery, int number, InputFile input) {
    try {
      byte[] bytes = Objects.requireNonNull(input.part()).bytes();
      if (delivery.recall(number, Fingerprint.of(bytes).sha256()).isPresent()) {
        return () -> {};
      }
      ExtractionReader.Reading reading = ExtractionReader.read(bytes);
      return delivery.prepare(number, reading.extraction(), reading.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnfitJsonException e) {
      throw new IllegalStateException(e);
    }
  }
}
