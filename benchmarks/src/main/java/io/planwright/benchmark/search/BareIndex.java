package io.planwright.benchmark.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/** The least that Lucene can do: the clauses' text, cut by its StandardAnalyzer, and stored. */
final class BareIndex {
  private static final double BUFFER_IN_MEGABYTES = 64;

  private BareIndex() {}

  /** Indexes the lines of a file, with so many threads; how many lines there were. */
  static long write(Path lines, Path folder, int threads) throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer =
            new IndexWriter(
                directory,
                new IndexWriterConfig(new StandardAnalyzer())
                    .setRAMBufferSizeMB(BUFFER_IN_MEGABYTES));
        BufferedReader reader = Files.newBufferedReader(lines);
        ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      var parts =
          IntStream.range(0, threads)
              .mapToObj(i -> pool.submit(() -> add(reader, writer)))
              .toList();
      long count = 0;
      for (Future<Long> part : parts) {
        count += part.get();
      }
      writer.commit();
      return count;
    } catch (ExecutionException | InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static long add(BufferedReader reader, IndexWriter writer) {
    try {
      long count = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        Document document = new Document();
        document.add(new TextField("text", line, Field.Store.YES));
        writer.addDocument(document);
        count++;
      }
      return count;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
