package io.planwright.search.index;

import io.planwright.model.Extraction;
import io.planwright.search.Plan;
import io.planwright.search.analysis.PolicyWords;
import io.planwright.search.index.IndexException.Reason;
import io.planwright.search.inversion.Inversion;
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
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Writes an index. Nothing is seen before {@link #commit}, and without it everything is as it was
 * before.
 */
public final class IndexBuilder implements AutoCloseable {
  private static final long HEAP = Runtime.getRuntime().maxMemory();

  /** What waits to be written but for the tokens: the plans most of all. */
  private static final double BUFFER_IN_MEGABYTES = Math.min(128, (double) HEAP / (16 << 20));

  /** Fewer than usual (10): every question looks into each segment. */
  private static final double SEGMENTS_A_TIER = 4;

  /** Four bytes each, and eight more while they are written: when so many wait, a segment is. */
  private static final long MOST_WAITING_TOKENS = Math.min(32L << 20, HEAP / 64);

  private static final Term COPIES = new Term(Schema.KIND, Schema.Kind.COPIES.term());

  private final Directory directory;
  private final IndexWriter writer;
  private final Inversion inversion;
  private final Packing packing = new Packing();

  /** What is in the last commit, by the place of its source. */
  private final Map<String, Known> known = new HashMap<>();

  /** Whether the last commit says which documents are copies; a run may have ended before that. */
  private boolean knowsCopies;

  private IndexBuilder(Directory directory, IndexWriter writer, Inversion inversion) {
    this.directory = directory;
    this.writer = writer;
    this.inversion = inversion;
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
          new IndexWriterConfig()
              .setRAMBufferSizeMB(BUFFER_IN_MEGABYTES)
              .setUseCompoundFile(false)
              .setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(SEGMENTS_A_TIER))
              .setCommitOnClose(false);
      Inversion inversion = new Inversion(words);
      inversion.prepare(config, RecordTexts.FIELDS);
      IndexWriter writer = new IndexWriter(directory, config);
      if (!exists) {
        writer.setLiveCommitData(CommitData.of(words).entrySet());
      }
      IndexBuilder builder = new IndexBuilder(directory, writer, inversion);
      if (exists) {
        builder.readLastCommit();
      }
      return builder;
    } catch (LockObtainFailedException e) {
      directory.close();
      throw new IndexException(Reason.BUSY, folder.toString(), e);
    } catch (IOException | IndexException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private void readLastCommit() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      knowsCopies = reader.docFreq(COPIES) > 0;
      IndexSearcher searcher = new IndexSearcher(reader);
      int all = Math.max(1, reader.maxDoc());
      var found =
          searcher.search(new TermQuery(new Term(Schema.KIND, Schema.Kind.SOURCE.term())), all);
      StoredFields stored = reader.storedFields();
      for (ScoreDoc hit : found.scoreDocs) {
        Document source =
            stored.document(hit.doc, Set.of(Schema.PLACE, Schema.SHA256, Schema.COUNTS));
        Known one = Known.of(source.get(Schema.SHA256), source.get(Schema.COUNTS));
        known.put(source.get(Schema.PLACE), one);
      }
    }
  }

  /** What the last commit holds of a source. */
  public Optional<Known> known(String place) {
    return Optional.ofNullable(known.get(place));
  }

  /** The places of all sources the last commit knows, in order. */
  public Set<String> places() {
    return new TreeSet<>(known.keySet());
  }

  /** The same for a source that was read itself. */
  public Prepared prepare(String place, Extraction extraction, String text) {
    return prepare(place, extraction.source().sha256(), extraction, text);
  }

  /**
   * Makes a source ready for the index; any thread may ask.
   *
   * @param place tells it from all others: the full path of its file
   * @param sha256 of the bytes it was read from, which need not be those of the source
   * @param extraction what was read out of it
   * @param text the words of the source, into which the spans point
   */
  public Prepared prepare(String place, String sha256, Extraction extraction, String text) {
    List<Document> records = new ArrayList<>();
    RecordTexts texts = new RecordTexts(inversion);
    for (Plan plan : Plan.of(extraction, text)) {
      records.addAll(PlanBlock.of(packing, texts, place, plan, extraction.diagnostics()));
    }
    records.add(PlanBlock.source(packing, place, sha256, extraction));
    return new Prepared(place, records);
  }

  /** The records of a source, ready for the index. */
  public static final class Prepared {
    private final String place;
    private final List<Document> records;

    private Prepared(String place, List<Document> records) {
      this.place = place;
      this.records = records;
    }
  }

  /** Puts a source into the index, over what was known of it. */
  public void put(Prepared source) throws IOException {
    writer.updateDocuments(new Term(Schema.PLACE, source.place), source.records);
    if (inversion.waitingTokens() > MOST_WAITING_TOKENS) {
      writer.flushNextBuffer();
    }
  }

  /** Takes a source out of the index. */
  public void remove(String place) throws IOException {
    writer.deleteDocuments(new Term(Schema.PLACE, place));
  }

  /**
   * Makes everything since the last commit visible at once, and safe from what comes; but which
   * documents are copies of others is not known until {@link #commit}.
   */
  public void commitPart() throws IOException {
    writer.deleteDocuments(COPIES);
    knowsCopies = false;
    writer.commit();
  }

  /** Makes everything since the last commit visible at once, and safe from what comes. */
  public void commit() throws IOException {
    if (knowsCopies && !writer.hasUncommittedChanges()) {
      return;
    }
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      writer.updateDocument(COPIES, new CopyFinder(reader).record());
    }
    knowsCopies = true;
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
