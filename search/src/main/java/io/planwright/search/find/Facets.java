package io.planwright.search.find;

import io.planwright.search.index.Schema;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Counts what was found by place, year, level and kind of document, and by what it is about.
 *
 * <p>What holds for a document is counted once for all its records: records come in order, block by
 * block, so that one number is enough to count those of the present block.
 */
final class Facets extends SimpleCollector {
  /** What documents are counted by. */
  private static final List<String> OF_DOCUMENTS =
      List.of(Schema.REGION_PATH, Schema.YEAR, Schema.LEVEL, Schema.TYPE);

  /** What records are counted by. */
  private static final List<String> OF_RECORDS =
      List.of(Schema.INDICATOR, Schema.TRIGGER, Schema.INSTRUMENT, Schema.UNIT);

  private final BitSetProducer blocks;
  private final Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
  private final List<Counter> documents;
  private final List<Counter> records;
  private @Nullable BitSet ends;
  private int block = -1;
  private int inBlock;
  private int total;

  /** The counts of one field in one segment, by number of the value. */
  private final class Counter {
    private final String field;
    private SortedSetDocValues values = DocValues.emptySortedSet();
    private int[] ofValue = {};

    Counter(String field) {
      this.field = field;
    }

    void enter(LeafReader reader) throws IOException {
      values = DocValues.getSortedSet(reader, Schema.facet(field));
      ofValue = new int[(int) values.getValueCount()];
    }

    void add(int doc, int number) throws IOException {
      if (values.advanceExact(doc)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          ofValue[(int) values.nextOrd()] += number;
        }
      }
    }

    void leave() throws IOException {
      Map<String, Integer> sums = counts.computeIfAbsent(field, key -> new HashMap<>());
      for (int value = 0; value < ofValue.length; value++) {
        if (ofValue[value] > 0) {
          sums.merge(values.lookupOrd(value).utf8ToString(), ofValue[value], Integer::sum);
        }
      }
      ofValue = new int[0];
    }
  }

  Facets(BitSetProducer blocks) {
    this.blocks = blocks;
    documents = OF_DOCUMENTS.stream().map(Counter::new).toList();
    records = OF_RECORDS.stream().map(Counter::new).toList();
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    ends = blocks.getBitSet(context);
    block = -1;
    for (Counter counter : documents) {
      counter.enter(context.reader());
    }
    for (Counter counter : records) {
      counter.enter(context.reader());
    }
  }

  @Override
  public void collect(int doc) throws IOException {
    total++;
    for (Counter counter : records) {
      counter.add(doc, 1);
    }
    if (doc > block) {
      endBlock();
      block = ends == null ? doc : ends.nextSetBit(doc);
    }
    inBlock++;
  }

  private void endBlock() throws IOException {
    if (inBlock > 0) {
      for (Counter counter : documents) {
        counter.add(block, inBlock);
      }
    }
    inBlock = 0;
  }

  @Override
  public void finish() throws IOException {
    endBlock();
    for (Counter counter : documents) {
      counter.leave();
    }
    for (Counter counter : records) {
      counter.leave();
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  /** Makes counters for parts of an index, and one of them all. */
  static CollectorManager<Facets, Facets> manager(BitSetProducer blocks) {
    return new CollectorManager<>() {
      @Override
      public Facets newCollector() {
        return new Facets(blocks);
      }

      @Override
      public Facets reduce(Collection<Facets> parts) {
        Facets all = new Facets(blocks);
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
