package io.planwright.cli;

import io.planwright.cli.json.ExtractionReader;
import io.planwright.cli.json.UnfitJsonException;
import io.planwright.cli.output.IndexDelivery;
import io.planwright.cli.output.IndexDelivery.Batch;
import io.planwright.read.Fingerprint;
import io.planwright.search.Vocabulary;
import io.planwright.search.analysis.PolicyWords;
import io.planwright.search.index.IndexBuilder;
import io.planwright.search.index.IndexException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts JSON lines into an index with the classes of {@code planwright index}, and starts at once.
 */
final class IndexWriting {
  private IndexWriting() {}

  /** Takes the arguments of {@link IndexCrashTest}: verb, file, {@code --index}, folder, batch. */
  public static void main(String[] arguments) throws IOException, IndexException {
    Batch batch = Batch.of(Integer.parseInt(arguments[5]));
    write(Path.of(arguments[1]), Path.of(arguments[3]), batch, words());
  }

  static PolicyWords words() {
    return new PolicyWords(new Vocabulary(List.of("首次认定"), List.of(List.of("高新技术企业", "高企"))));
  }

  static void write(Path json, Path folder, Batch batch, PolicyWords words)
      throws IOException, IndexException {
    List<String> lines = Files.readAllLines(json);
    List<String> places = IntStream.range(0, lines.size()).mapToObj(i -> "place" + i).toList();
    try (IndexBuilder index = IndexBuilder.open(folder, words);
        IndexDelivery delivery = new IndexDelivery(index, places, batch)) {
      for (int i = 0; i < lines.size(); i++) {
        byte[] bytes = lines.get(i).getBytes(StandardCharsets.UTF_8);
        if (delivery.recall(i, Fingerprint.of(bytes).sha256()).isEmpty()) {
          ExtractionReader.Reading reading = ExtractionReader.read(bytes);
          delivery.prepare(i, reading.extraction(), reading.text()).write();
        }
      }
      delivery.complete();
    } catch (UnfitJsonException e) {
      throw new IllegalStateException(e);
    }
  }
}
