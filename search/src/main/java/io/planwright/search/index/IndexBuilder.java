package io.planwright.search.index;

import io.planwright.model.Extraction;
import io.planwright.search.Plan;
import io.planwright.search.analysis.PolicyAnalyzer;
import io.planwright.search.analysis.PolicyWords;
import io.planwright.search.index.IndexException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Writes an index. Sources may be put by several threads; nothing is seen before {@link #commit},
 * and without it everything is as it was before.
 */
public final class IndexBuilder implements AutoCloseable {
  private static final double BUFFER_IN_MEGABYTES = 64;

  private final Directory directory;
  private final IndexWriter writer;
  private final Packing packing = new Packing();

  /** The hash of each source that is in the last commit, by its place. */
  private final Map<String, String> known;

  private IndexBuilder(Directory directory, IndexWriter writer, Map<String, String> known) {
    this.directory = directory;
    this.writer = writer;
    this.known = known;
  }

  /**
   * Opens an index for writing, and makes it where there is none.
   *
   * @throws IndexException when it is written by another run, or was by another version
   */
  public static IndexBuilder open(Path folder, PolicyWords words)
      throws IOException, IndexException {
    Files.createDirectories(folder);
    Directory directory = FSDirectory.open(folder);
    try {
      boolean exists = DirectoryReader.indexExists(directory);
      if (exists) {
        CommitData.check(directory, words, folder);
      }
      IndexWriterConfig config =
          new IndexWriterConfig(new PolicyAnalyzer(words, Schema.WORD_FIELDS::contains))
              .setRAMBufferSizeMB(BUFFER_IN_MEGABYTES)
              .setCommitOnClose(false);
      IndexWriter writer = new IndexWriter(directory, config);
      writer.setLiveCommitData(CommitData.of(words).entrySet());
      return new IndexBuilder(directory, writer, exists ? known(directory) : Map.of());
    } catch (LockObtainFailedException e) {
      directory.close();
      throw new IndexException(Reason.BUSY, folder.toString(), e);
    } catch (IOException | IndexException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static Map<String, String> known(Directory directory) throws IOException {
    Map<String, String> known = new HashMap<>();
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      int all = Math.max(1, reader.maxDoc());
      var found =
          searcher.search(new TermQuery(new Term(Schema.KIND, Schema.Kind.SOURCE.term())), all);
      StoredFields stored = reader.storedFields();
      for (ScoreDoc hit : found.scoreDocs) {
        Document source = stored.document(hit.doc, Set.of(Schema.PLACE, Schema.SHA256));
        known.put(source.get(Schema.PLACE), source.get(Schema.SHA256));
      }
    }
    return known;
  }

  /** The hash of the bytes of a source as the index knows it. */
  public Optional<String> sha256(String place) {
    return Optional.ofNullable(known.get(place));
  }

  /** The places of all sources the last commit knows, in order. */
  public Set<String> places() {
    return new TreeSet<>(known.keySet());
  }

  /**
   * Puts a source into the index, over what was known of it.
   *
   * @param place tells it from all others: the full path of its file
   * @param extraction what was read out of it
   * @param text the words of the source, into which the spans point
   */
  public void put(String place, Extraction extraction, String text) throws IOException {
    List<Document> records = new ArrayList<>();
    for (Plan plan : Plan.of(extraction, text)) {
      records.addAll(PlanBlock.of(packing, place, plan, extraction.diagnostics()));
    }
    records.add(PlanBlock.source(packing, place, extraction));
    writer.updateDocuments(new Term(Schema.PLACE, place), records);
  }

  /** Takes a source out of the index. */
  public void remove(String place) throws IOException {
    writer.deleteDocuments(new Term(Schema.PLACE, place));
  }

  /** Makes everything since the last commit visible at once, and safe from what comes. */
  public void commit() throws IOException {
    writer.commit();
  }

  /** Ends writing; what was not committed is gone. */
  @Override
  public void close() throws IOException {
    try (directory) {
      writer.rollback();
    }
  }
}
