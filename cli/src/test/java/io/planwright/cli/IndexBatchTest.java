package io.planwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.cli.output.IndexDelivery;
import io.planwright.cli.output.IndexDelivery.Batch;
import io.planwright.model.Extraction;
import io.planwright.search.PolicyIndex;
import io.planwright.search.analysis.PolicyWords;
import io.planwright.search.index.IndexBuilder;
import io.planwright.search.index.IndexException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index shows what was read when enough of it was, or when that took long enough. */
class IndexBatchTest {
  @TempDir private Path folder;

  /** How many sources others see, whenever one more was read. */
  private List<Integer> seen(Batch batch, int sources) throws IOException, IndexException {
    PolicyWords words = IndexWriting.words();
    List<String> places = IntStream.range(0, sources).mapToObj(i -> "方案" + i + ".txt").toList();
    List<Integer> seen = new ArrayList<>();
    try (IndexBuilder index = IndexBuilder.open(folder, words);
        IndexDelivery delivery = new IndexDelivery(index, places, batch)) {
      index.commit();
      for (int i = 0; i < sources; i++) {
        Extraction extraction = HandmadePlan.extraction(places.get(i));
        delivery.prepare(i, extraction, HandmadePlan.TEXT).write();
        try (PolicyIndex open = PolicyIndex.open(folder, words)) {
          seen.add(open.sources().size());
        }
      }
    }
    return seen;
  }

  @Test
  void soManySourcesAreABatch() throws IOException, IndexException {
    assertThat(seen(new Batch(3, Duration.ofDays(1)), 7)).containsExactly(0, 0, 3, 3, 3, 6, 6);
  }

  @Test
  void aBatchEndsWhenItTookLong() throws IOException, IndexException {
    assertThat(seen(new Batch(3, Duration.ZERO), 3)).containsExactly(1, 2, 3);
  }
}
