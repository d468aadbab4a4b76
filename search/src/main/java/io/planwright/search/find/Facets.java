package io.planwright.search.find;

import io.planwright.search.index.Schema;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/**
 * Counts what was found by place, year, level and kind of document, and by what it is about.
 *
 * <p>What holds for a document is counted once for all its records: records come in order, block by
 * block, so that one number is enough to count those of the present block.
 */
final class Facets extends SimpleCollector {
  /** What is counted, documents' values first; a record is counted by what its document has too. */
  private static final List<String> ORDER =
      List.of(
          Schema.REGION_PATH,
          Schema.YEAR,
          Schema.LEVEL,
          Schema.TYPE,
          Schema.INDICATOR,
          Schema.TRIGGER,
          Schema.INSTRUMENT,
          Schema.UNIT);

  private final BlockFacets.Cache documents;
  private final Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
  private SortedSetDocValues ofRecords = DocValues.emptySortedSet();
  private @Nullable BlockFacets ofDocuments;

  /** The counts in the present segment, by number of the value. */
  private int[] ofValue = {};

  /** The present block, the record of its document, and how many of its records there are. */
  private int block;

  private int end = -1;
  private int inBlock;
  private int total;

  Facets(BlockFacets.Cache documents) {
    this.documents = documents;
    ORDER.forEach(field -> counts.put(field, new HashMap<>()));
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    ofDocuments = documents.of(context);
    block = 0;
    end = -1;
    inBlock = 0;
    ofRecords = DocValues.getSortedSet(context.reader(), Schema.FACETS);
    ofValue = new int[(int) ofRecords.getValueCount()];
  }

  @Override
  public void collect(int doc) throws IOException {
    total++;
    if (doc > end) {
      endBlock();
      BlockFacets blocks = Objects.requireNonNull(ofDocuments);
      block = blocks.blockOf(doc, block);
      end = blocks.end(block);
    }
    inBlock++;
    if (doc < end && ofRecords.advanceExact(doc)) {
      for (int i = ofRecords.docValueCount(); i > 0; i--) {
        ofValue[(int) ofRecords.nextOrd()]++;
      }
    }
  }

  private void endBlock() {
    if (inBlock > 0) {
      Objects.requireNonNull(ofDocuments).count(block, inBlock, ofValue);
    }
    inBlock = 0;
  }

  @Override
  public void finish() throws IOException {
    endBlock();
    for (int value = 0; value < ofValue.length; value++) {
      if (ofValue[value] > 0) {
        String facet = ofRecords.lookupOrd(value).utf8ToString();
        counts
            .computeIfAbsent(Schema.fieldOf(facet), key -> new HashMap<>())
            .merge(Schema.valueOf(facet), ofValue[value], Integer::sum);
      }
    }
    ofValue = new int[0];
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  /** Makes counters for parts of an index, and one of them all. */
  static CollectorManager<Facets, Facets> manager(BlockFacets.Cache documents) {
    return new CollectorManager<>() {
      @Override
      public Facets newCollector() {
        return new Facets(documents);
      }

      @Override
      public Facets reduce(Collection<Facets> parts) {
        Facets all = new Facets(documents);
        parts.forEach(all::add);
        return all;
      }
    };
  }

  private void add(Facets other) {
    total += other.total;
    other.counts.forEach(
        (field, sums) -> {
          Map<String, Integer> own = counts.computeIfAbsent(field, key -> new HashMap<>());
          sums.forEach((value, number) -> own.merge(value, number, Integer::sum));
        });
  }

  /** How many records there are. */
  int total() {
    return total;
  }

  /** The counts, of each field the most frequent value first. */
  Map<String, Map<String, Integer>> counts() {
    Map<String, Map<String, Integer>> sorted = new LinkedHashMap<>();
    counts.forEach(
        (field, sums) -> {
          Map<String, Integer> inOrder = new LinkedHashMap<>();
          sums.entrySet().stream()
              .sorted(
                  Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                      .thenComparing(Map.Entry.comparingByKey()))
              .forEach(entry -> inOrder.put(entry.getKey(), entry.getValue()));
          sorted.put(field, inOrder);
        });
    return sorted;
  }
}
