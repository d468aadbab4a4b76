package io.planwright.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.IndexSearcher.LeafReaderContextPartition;
import org.apache.lucene.search.IndexSearcher.LeafSlice;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class EqualSlicesTest {
  private final Random random = new Random(20_261_123);

  /** An index with so many segments of some records each. */
  private DirectoryReader index(int segments) throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    IndexWriterConfig config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int i = 0; i < segments; i++) {
        for (int records = random.nextInt(1, 30); records > 0; records--) {
          writer.addDocument(new Document());
        }
        writer.commit();
      }
      writer.commit();
    }
    return DirectoryReader.open(directory);
  }

  private static int[] records(LeafSlice slice) {
    return IntStream.range(0, slice.partitions.length)
        .mapToObj(i -> slice.partitions[i])
        .flatMapToInt(EqualSlicesTest::records)
        .toArray();
  }

  private static IntStream records(LeafReaderContextPartition part) {
    return IntStream.range(part.minDocId, part.maxDocId).map(record -> part.ctx.docBase + record);
  }

  @Test
  void theyHoldEachRecordOnceAndAreEquallyLong() throws IOException {
    for (int segments = 0; segments < 12; segments++) {
      try (DirectoryReader reader = index(segments)) {
        for (int most = 1; most < 8; most++) {
          LeafSlice[] slices = EqualSlices.of(reader.leaves(), most);
          List<Integer> records = new ArrayList<>();
          int size = slices.length == 0 ? 0 : records(slices[0]).length;
          for (LeafSlice slice : slices) {
            int[] own = records(slice);
            assertThat(own).hasSize(Math.min(size, reader.maxDoc() - records.size()));
            IntStream.of(own).forEach(records::add);
          }
          assertThat(records).isEqualTo(IntStream.range(0, reader.maxDoc()).boxed().toList());
          assertThat(slices).hasSizeLessThanOrEqualTo(most);
        }
      }
    }
  }
}
