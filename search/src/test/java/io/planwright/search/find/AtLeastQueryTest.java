package io.planwright.search.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/** Finds and scores what Lucene's own query for the same does. */
class AtLeastQueryTest {
  private static final int DOCUMENTS = 3000;
  private static final int WORDS = 12;

  private final Random random = new Random(20_261_122);

  private Query part() {
    String one = "w" + random.nextInt(WORDS + 1);
    return random.nextInt(3) > 0
        ? new TermQuery(new Term("text", one))
        : new PhraseQuery("text", one, "w" + random.nextInt(WORDS));
  }

  @Test
  void findsAndScoresAsLuceneDoes() throws IOException {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      write(directory);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        int found = 0;
        for (int i = 0; i < 500; i++) {
          List<Query> parts = new ArrayList<>();
          for (int n = 2 + random.nextInt(4); n > 0; n--) {
            parts.add(part());
          }
          int least = 1 + random.nextInt(parts.size());
          Query filter = new TermQuery(new Term("text", "w" + random.nextInt(WORDS)));
          found += compare(searcher, filter, parts, least);
        }
        assertThat(found).isGreaterThan(50_000);
      }
    }
  }

  private void write(ByteBuffersDirectory directory) throws IOException {
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
      for (int i = 0; i < DOCUMENTS; i++) {
        StringBuilder text = new StringBuilder();
        for (int n = 1 + random.nextInt(12); n > 0; n--) {
          text.append('w').append((int) (WORDS * Math.pow(random.nextDouble(), 2))).append(' ');
        }
        Document document = new Document();
        document.add(new TextField("text", text.toString(), Field.Store.NO));
        writer.addDocument(document);
        if (i == DOCUMENTS / 2) {
          writer.flush();
        }
      }
    }
  }

  private static int compare(IndexSearcher searcher, Query filter, List<Query> parts, int least)
      throws IOException {
    BooleanQuery.Builder lucenes = new BooleanQuery.Builder();
    parts.forEach(part -> lucenes.add(part, Occur.SHOULD));
    lucenes.setMinimumNumberShouldMatch(least);
    TopDocs expected = search(searcher, filter, lucenes.build());
    Query own = new AtLeastQuery(parts, least);
    TopDocs actual = search(searcher, filter, own);

    assertThat(actual.totalHits.value()).isEqualTo(expected.totalHits.value());
    for (int i = 0; i < expected.scoreDocs.length; i++) {
      ScoreDoc one = actual.scoreDocs[i];
      assertThat(one.score).isCloseTo(expected.scoreDocs[i].score, within(1e-4f));
      if (i < 3) {
        assertThat(searcher.explain(own, one.doc).getValue().floatValue())
            .isCloseTo(one.score, within(1e-4f));
      }
    }
    return expected.scoreDocs.length;
  }

  private static TopDocs search(IndexSearcher searcher, Query filter, Query query)
      throws IOException {
    Query filtered =
        new BooleanQuery.Builder().add(filter, Occur.FILTER).add(query, Occur.MUST).build();
    return searcher.search(filtered, DOCUMENTS);
  }
}
