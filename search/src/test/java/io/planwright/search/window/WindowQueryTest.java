package io.planwright.search.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.search.window.TermsQuery.Weighted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.Test;

/** Window by window, any query finds the records and gives the scores that Lucene does. */
class WindowQueryTest {
  private static final List<String> WORDS =
      List.of("高企", "奖励", "补助", "认定", "研发", "平台", "人才", "园区", "罕见", "没有");

  private static final BitSetProducer DOCUMENTS =
      new QueryBitSetProducer(new TermQuery(new Term("kind", "document")));

  private final Random random = new Random(20_261_123);

  private String words(int most) {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(most); i > 0; i--) {
      // The later a word, the rarer; the last is in no record.
      int word = random.nextInt(1 + random.nextInt(WORDS.size() - 1));
      words.append(WORDS.get(word)).append(' ');
    }
    return words.toString();
  }

  private Document record(String kind, String... fields) {
    Document record = new Document();
    record.add(new StringField("kind", kind, Field.Store.NO));
    for (String field : fields) {
      record.add(new TextField(field, words(12), Field.Store.NO));
    }
    return record;
  }

  /** Blocks of none to two hundred clauses and facts, each with its document behind them. */
  private void write(Directory directory) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(new WhitespaceAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int part = 0; part < 3; part++) {
        for (int block = 0; block < 120; block++) {
          List<Document> records = new ArrayList<>();
          for (int i = random.nextInt(200); i > 0; i--) {
            records.add(
                random.nextInt(3) == 0 ? record("fact") : record("clause", "text", "heading"));
          }
          records.add(record("document", "title"));
          String file = String.valueOf(random.nextInt(20));
          records.forEach(one -> one.add(new StringField("file", file, Field.Store.NO)));
          writer.addDocuments(records);
        }
        writer.commit();
      }
      writer.deleteDocuments(new Term("file", "7"));
    }
  }

  private static Term term(String field, int word) {
    return new Term(field, WORDS.get(word));
  }

  private String field() {
    return random.nextBoolean() ? "text" : "heading";
  }

  private Query query(int depth) {
    return switch (random.nextInt(depth == 0 ? 4 : 9)) {
      case 0 -> new TermQuery(term(field(), random.nextInt(WORDS.size())));
      case 1 ->
          new TermsQuery(
              field(),
              random
                  .ints(1 + random.nextInt(3), 0, WORDS.size())
                  .distinct()
                  .mapToObj(word -> new Weighted(WORDS.get(word), random.nextInt(2) / 2f + 0.5f))
                  .toList());
      case 2 -> new PhraseQuery(1, field(), WORDS.get(random.nextInt(4)), WORDS.get(0));
      case 3 -> new ChildQuery(new TermQuery(term("title", random.nextInt(9))), DOCUMENTS);
      case 4, 5 ->
          new DisjunctionMaxQuery(
              Stream.generate(() -> query(depth - 1)).limit(1 + random.nextInt(3)).toList(), 0.2f);
      case 6 -> new BoostQuery(query(depth - 1), 0.3f);
      case 7 ->
          new ParentQuery(
              new BooleanQuery.Builder()
                  .add(new TermQuery(new Term("kind", "clause")), Occur.FILTER)
                  .add(query(depth - 1), Occur.MUST)
                  .build(),
              DOCUMENTS);
      default -> sum(depth);
    };
  }

  private Query sum(int depth) {
    BooleanQuery.Builder sum = new BooleanQuery.Builder();
    int optional = random.nextInt(5);
    for (int i = 0; i < optional; i++) {
      sum.add(query(depth - 1), Occur.SHOULD);
    }
    sum.setMinimumNumberShouldMatch(random.nextInt(optional + 1));
    for (int i = random.nextInt(3); i > 0; i--) {
      sum.add(query(depth - 1), Occur.MUST);
    }
    if (random.nextBoolean()) {
      sum.add(new TermQuery(new Term("kind", "clause")), Occur.FILTER);
    }
    if (random.nextInt(4) == 0) {
      sum.add(query(depth - 1), Occur.FILTER);
    }
    if (random.nextInt(3) == 0) {
      sum.add(query(depth - 1), Occur.MUST_NOT);
    }
    if (random.nextInt(5) == 0) {
      sum.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    return sum.build();
  }

  /** Keeps all that is found. */
  private record All(Map<Integer, Float> scores) implements Collector {
    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) {
      return new WindowCollector() {
        @Override
        public void collect(int first, FixedBitSet found, float[] windowScores) {
          for (int at = 0; at < found.length(); at++) {
            if (found.get(at)) {
              scores.put(context.docBase + first + at, windowScores[at]);
            }
          }
        }

        @Override
        public void setScorer(Scorable scorer) {
          throw new AssertionError("scores come with windows");
        }

        @Override
        public void collect(int record) {
          throw new AssertionError("records come in windows");
        }
      };
    }

    static CollectorManager<All, Map<Integer, Float>> manager() {
      return new CollectorManager<>() {
        @Override
        public All newCollector() {
          return new All(new TreeMap<>());
        }

        @Override
        public Map<Integer, Float> reduce(Collection<All> parts) {
          Map<Integer, Float> all = new TreeMap<>();
          parts.forEach(part -> all.putAll(part.scores));
          return all;
        }
      };
    }
  }

  /** Segments are searched in parts that end anywhere. */
  private static IndexSearcher inParts(DirectoryReader reader) {
    return new IndexSearcher(reader, Runnable::run) {
      @Override
      protected LeafSlice[] slices(List<LeafReaderContext> leaves) {
        return slices(leaves, 5003, 1, true);
      }
    };
  }

  @Test
  void findsWhatLuceneFinds() throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      write(directory);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = inParts(reader);
        Lengths lengths = new Lengths();
        int records = 0;
        for (int i = 0; i < 300; i++) {
          Query query = query(3);
          Map<Integer, Float> expected = new TreeMap<>();
          for (ScoreDoc hit : searcher.search(query, reader.maxDoc()).scoreDocs) {
            expected.put(hit.doc, hit.score);
          }
          Map<Integer, Float> found =
              searcher.search(new WindowQuery(query, lengths), All.manager());
          assertThat(found.keySet()).as("%s", query).containsExactlyElementsOf(expected.keySet());
          for (Map.Entry<Integer, Float> hit : expected.entrySet()) {
            float score = hit.getValue();
            float other = found.getOrDefault(hit.getKey(), Float.NaN);
            if (Math.abs(other - score) > 1e-5f * Math.max(1, score)) {
              throw new AssertionError("score of %s, not %s, by %s".formatted(hit, other, query));
            }
          }
          records += expected.size();
        }
        assertThat(records).isGreaterThan(250_000);
      }
    }
  }
}
