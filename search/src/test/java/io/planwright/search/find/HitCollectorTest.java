package io.planwright.search.find;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.search.SearchRequest.Order;
import io.planwright.search.find.HitCollector.Counted;
import io.planwright.search.index.Schema;
import io.planwright.search.index.Schema.Kind;
import io.planwright.search.window.Lengths;
import io.planwright.search.window.WindowQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

/** The best hits are those Lucene sorts first, and what is counted is what all the hits have. */
class HitCollectorTest {
  private static final BitSetProducer DOCUMENTS =
      new QueryBitSetProducer(new TermQuery(new Term(Schema.KIND, Kind.DOCUMENT.term())));

  /** What holds for a document, once more for each of its records, so that Lucene sorts by it. */
  private static final String PLACE_OF_ALL = "placeOfAll";

  private static final String DATE_OF_ALL = "dateOfAll";

  private final Random random = new Random(20_261_124);

  private void facet(Document record, String field, String value) {
    String facet = Schema.facet(field, value);
    record.add(new SortedSetDocValuesField(Schema.FACETS, new BytesRef(facet)));
    record.add(new StoredField(Schema.FACETS, facet));
  }

  /** Short texts of few words, so that many hits are equal. */
  private Document clause() {
    Document clause = new Document();
    clause.add(new StringField(Schema.KIND, Kind.CLAUSE.term(), Field.Store.NO));
    String text =
        Stream.generate(() -> random.nextInt(3) == 0 ? "奖励" : "研发").limit(3).toList() + "";
    clause.add(new TextField(Schema.TEXT, text.replaceAll("\\p{Punct}", ""), Field.Store.NO));
    if (random.nextBoolean()) {
      facet(clause, Schema.INDICATOR, "指标" + random.nextInt(4));
      facet(clause, Schema.UNIT, "单位" + random.nextInt(2));
    }
    if (random.nextInt(3) > 0) {
      clause.add(new NumericDocValuesField(Schema.VALUE, random.nextInt(-2, 3)));
    }
    return clause;
  }

  private Document document() {
    Document document = new Document();
    document.add(new StringField(Schema.KIND, Kind.DOCUMENT.term(), Field.Store.NO));
    document.add(new TextField(Schema.TEXT, "奖励", Field.Store.NO));
    facet(document, Schema.REGION_PATH, "省");
    facet(document, Schema.REGION_PATH, "省/市" + random.nextInt(3));
    facet(document, Schema.YEAR, String.valueOf(2020 + random.nextInt(4)));
    return document;
  }

  private void write(Directory directory) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(new WhitespaceAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int part = 0; part < 4; part++) {
        for (int block = 0; block < 100; block++) {
          List<Document> records = new ArrayList<>();
          for (int i = random.nextInt(120); i > 0; i--) {
            records.add(clause());
          }
          records.add(document());
          String place = "文件" + random.nextInt(200);
          int date = random.nextInt(-2, 3);
          for (Document record : records) {
            record.add(new StringField(Schema.PLACE, place, Field.Store.NO));
            record.add(new SortedDocValuesField(PLACE_OF_ALL, new BytesRef(place)));
            if (date != 0) {
              record.add(new NumericDocValuesField(DATE_OF_ALL, date));
            }
          }
          Document document = records.getLast();
          document.add(new SortedDocValuesField(Schema.PLACE_ORDER, new BytesRef(place)));
          if (date != 0) {
            document.add(new NumericDocValuesField(Schema.DATE, date));
          }
          writer.addDocuments(records);
        }
        writer.commit();
      }
      writer.deleteDocuments(new Term(Schema.PLACE, "文件7"));
    }
  }

  private static Sort sort(Order order) {
    SortField place = new SortField(PLACE_OF_ALL, SortField.Type.STRING);
    return switch (order) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, place, SortField.FIELD_DOC);
      case DATE -> sort(DATE_OF_ALL, place);
      case VALUE -> sort(Schema.VALUE, place);
    };
  }

  private static Sort sort(String field, SortField place) {
    return new Sort(
        new SortField(field, SortField.Type.LONG, true, Long.MIN_VALUE),
        SortField.FIELD_SCORE,
        place,
        SortField.FIELD_DOC);
  }

  private static Map<String, Integer> facets(IndexSearcher searcher, Query query)
      throws IOException {
    Map<String, Integer> facets = new HashMap<>();
    for (ScoreDoc hit : searcher.search(query, Integer.MAX_VALUE).scoreDocs) {
      LeafReaderContext segment =
          searcher.getIndexReader().leaves().stream()
              .filter(one -> hit.doc < one.docBase + one.reader().maxDoc())
              .findFirst()
              .orElseThrow();
      int document =
          segment.docBase + DOCUMENTS.getBitSet(segment).nextSetBit(hit.doc - segment.docBase);
      for (int record : Stream.of(hit.doc, document).distinct().toList()) {
        for (String facet : searcher.storedFields().document(record).getValues(Schema.FACETS)) {
          facets.merge(facet, 1, Integer::sum);
        }
      }
    }
    return facets;
  }

  private static Map<String, Integer> flat(Map<String, Map<String, Integer>> counts) {
    Map<String, Integer> flat = new HashMap<>();
    counts.forEach(
        (field, ofValues) ->
            ofValues.forEach((value, count) -> flat.put(Schema.facet(field, value), count)));
    return flat;
  }

  @Test
  void keepsTheBestAndCountsAll() throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      write(directory);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher plain = new IndexSearcher(reader);
        IndexSearcher inParts =
            new IndexSearcher(reader, Runnable::run) {
              @Override
              protected LeafSlice[] slices(List<LeafReaderContext> leaves) {
                return slices(leaves, 1501, 1, true);
              }
            };
        Map<Object, Blocks> blocks = Blocks.of(reader, DOCUMENTS);
        FacetValues values = new FacetValues(inParts, blocks);
        PlaceOrder places = new PlaceOrder(reader, blocks);
        for (String word : List.of("奖励", "研发", "没有")) {
          Query query = new TermQuery(new Term(Schema.TEXT, word));
          Map<String, Integer> expected = facets(plain, query);
          for (int most : new int[] {1, 10, 300}) {
            for (Order order : Order.values()) {
              Counted found =
                  inParts.search(
                      new WindowQuery(query, new Lengths()),
                      new HitCollector.Request(most, order, values, places));
              assertThat(found.best())
                  .extracting(hit -> hit.doc)
                  .containsExactly(
                      Stream.of(plain.search(query, most, sort(order)).scoreDocs)
                          .map(hit -> hit.doc)
                          .toArray(Integer[]::new));
              assertThat(found.facets().total()).isEqualTo(plain.count(query));
              assertThat(flat(found.facets().counts())).isEqualTo(expected);
            }
          }
        }
      }
    }
  }
}
