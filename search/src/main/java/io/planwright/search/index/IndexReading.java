package io.planwright.search.index;

import io.planwright.model.Extraction;
import io.planwright.search.Plan;
import io.planwright.search.analysis.PolicyWords;
import io.planwright.search.index.IndexException.Reason;
import io.planwright.search.index.Schema.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BitSet;

/** The last commit of an index, and the plans in it. */
public final class IndexReading implements AutoCloseable {
  /** How fast further occurrences of a word count less: the usual value. */
  private static final float SATURATION = 1.2f;

  /**
   * How much long clauses are held back, from 0 to 1. Less than usual (0.75), since the shortest
   * clauses are lines of annexes that say little.
   */
  private static final float LENGTH = 0.3f;

  private static final int THREADS = Runtime.getRuntime().availableProcessors();

  private static final int PARTS_A_THREAD = 2;

  /** Fewer records than these are not worth a thread. */
  private static final int SMALLEST_PART = 100_000;

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  /** Search large indexes part by part; of small ones there is only one part and no thread. */
  private final ExecutorService workers;

  private final Packing packing = new Packing();
  private final PackedPlans packed;
  private final BitSetProducer documents =
      new QueryBitSetProducer(new TermQuery(new Term(Schema.KIND, Kind.DOCUMENT.term())));

  private final BitSetProducer clauses =
      new QueryBitSetProducer(ofKinds(Kind.CLAUSE, Kind.PASSAGE, Kind.DOCUMENT));

  private final Copies copies;

  private IndexReading(Directory directory, DirectoryReader reader) throws IOException {
    this.directory = directory;
    this.reader = reader;
    this.packed = new PackedPlans(reader);
    this.workers =
        Executors.newFixedThreadPool(
            Math.max(1, THREADS - 1),
            task -> {
              Thread worker = new Thread(task, "search");
              worker.setDaemon(true);
              return worker;
            });
    this.searcher =
        new IndexSearcher(reader, workers) {
          @Override
          protected LeafSlice[] slices(List<LeafReaderContext> leaves) {
            int parts = Math.min(PARTS_A_THREAD * THREADS, reader.maxDoc() / SMALLEST_PART);
            return EqualSlices.of(leaves, Math.max(1, parts));
          }
        };
    this.searcher.setSimilarity(new BM25Similarity(SATURATION, LENGTH));
    TopDocs found = searcher.search(new TermQuery(new Term(Schema.KIND, Kind.COPIES.term())), 1);
    this.copies =
        found.scoreDocs.length == 0
            ? Copies.NONE
            : Copies.of(reader.storedFields().document(found.scoreDocs[0].doc));
  }

  /**
   * Opens an index for reading.
   *
   * @throws IndexException where there is none, or one that cannot be read
   */
  public static IndexReading open(Path folder, PolicyWords words)
      throws IOException, IndexException {
    if (!Files.isDirectory(folder)) {
      throw new IndexException(Reason.MISSING, folder.toString());
    }
    Directory directory = FSDirectory.open(folder);
    try {
      if (!DirectoryReader.indexExists(directory)) {
        throw new IndexException(Reason.MISSING, folder.toString());
      }
      CommitData.check(directory, words, folder);
      return new IndexReading(directory, DirectoryReader.open(directory));
    } catch (IOException | IndexException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** What searches it. */
  public IndexSearcher searcher() {
    return searcher;
  }

  /** Where the documents are, each the last record of its block. */
  public BitSetProducer documents() {
    return documents;
  }

  /** Where the clauses are, each the last record of those for what it holds; and documents. */
  public BitSetProducer clauses() {
    return clauses;
  }

  private static Query ofKinds(Kind... kinds) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Kind kind : kinds) {
      any.add(new TermQuery(new Term(Schema.KIND, kind.term())), Occur.SHOULD);
    }
    return any.build();
  }

  /** Which documents are shown only with others. */
  public Copies copies() {
    return copies;
  }

  /** Whether a query finds anything. */
  public boolean has(Query query) throws IOException {
    Query simple = searcher.rewrite(query);
    Weight weight = searcher.createWeight(simple, ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : reader.leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null && scorer.iterator().nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        return true;
      }
    }
    return false;
  }

  /** The paths of the copies of the document that has this record. */
  public List<String> copiesOf(int document) throws IOException {
    return copies.keys().isEmpty()
        ? List.of()
        : copies.pathsOf(
            reader.storedFields().document(document, Set.of(Schema.KEY)).get(Schema.KEY));
  }

  private LeafReaderContext leafOf(int record) {
    List<LeafReaderContext> leaves = reader.leaves();
    return leaves.get(ReaderUtil.subIndex(record, leaves));
  }

  /** The record of the document whose block holds a record. */
  public int documentOf(int record) throws IOException {
    LeafReaderContext leaf = leafOf(record);
    BitSet ends = documents.getBitSet(leaf);
    if (ends == null) {
      throw new IllegalStateException("a segment without documents has no record " + record);
    }
    return leaf.docBase + ends.nextSetBit(record - leaf.docBase);
  }

  /** The plan whose document has this record. */
  public Plan plan(int document) throws IOException {
    return packing
        .unpackPlan(packed.of(document))
        .orElseThrow(() -> new IOException("facts of record " + document + " are damaged"));
  }

  /** All plans, in the order of the names of their files and of their places in them. */
  public List<Plan> plans() throws IOException {
    List<Plan> plans = new ArrayList<>();
    for (ScoreDoc hit : all(Kind.DOCUMENT)) {
      plans.add(plan(hit.doc));
    }
    plans.sort(
        Comparator.comparing((Plan plan) -> plan.source().path())
            .thenComparing(plan -> plan.document().span()));
    return plans;
  }

  /** What could be read of each file, and what could not; without the documents. */
  public List<Extraction> sources() throws IOException {
    List<Extraction> sources = new ArrayList<>();
    StoredFields stored = reader.storedFields();
    for (ScoreDoc hit : all(Kind.SOURCE)) {
      Document record = stored.document(hit.doc, Set.of(Schema.PACKED_SOURCE));
      packing.unpack(record.getBinaryValue(Schema.PACKED_SOURCE)).ifPresent(sources::add);
    }
    sources.sort(Comparator.comparing(extraction -> extraction.source().path()));
    return sources;
  }

  private ScoreDoc[] all(Schema.Kind kind) throws IOException {
    TermQuery query = new TermQuery(new Term(Schema.KIND, kind.term()));
    return searcher.search(query, Math.max(1, reader.maxDoc())).scoreDocs;
  }

  @Override
  public void close() throws IOException {
    workers.shutdown();
    try (directory) {
      reader.close();
    }
  }
}
