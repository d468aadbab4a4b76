package io.planwright.search.evaluate;

import io.planwright.model.Coded;
import io.planwright.search.evaluate.ClauseList.Entry;
import io.planwright.search.query.Filter;
import io.planwright.search.query.PolicyQuery;
import io.planwright.search.query.Query.All;
import io.planwright.search.query.Query.And;
import io.planwright.search.query.Query.Not;
import io.planwright.search.query.Query.Or;
import io.planwright.search.query.Query.Phrase;
import io.planwright.search.query.Query.Prefix;
import io.planwright.search.query.Query.Word;
import io.planwright.search.query.Query.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * A plain Lucene index of the same clauses: BM25 over the words of text, headings and title, with
 * the weights our search gives these. It understands phrases and operators as ours does; a prefix
 * is a phrase, since what its analyzer made of the text are no words that could begin with it. It
 * has no conditions: the words of one (杭州市 of 地区:杭州市) are searched for like others, since this is
 * what somebody without conditions would type.
 */
final class Baseline implements Ranker {
  private static final String TEXT = "text";
  private static final String HEADING = "heading";
  private static final String TITLE = "title";

  /** The weights of text, headings and title, and of the second best among them: as ours. */
  private static final float IN_HEADING = 0.7f;

  private static final float IN_TITLE = 0.4f;
  private static final float TIE = 0.2f;

  private final Directory directory;
  private final DirectoryReader reader;
  private final Analyzer analyzer;

  private Baseline(Directory directory, DirectoryReader reader, Analyzer analyzer) {
    this.directory = directory;
    this.reader = reader;
    this.analyzer = analyzer;
  }

  /** Indexes the clauses in memory; the number of a record is that of its clause. */
  static Baseline of(ClauseList clauses, Analyzer analyzer) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Entry entry : clauses.entries()) {
        String title = entry.plan().document().metadata().title();
        Document record = new Document();
        record.add(new TextField(TEXT, entry.clause().text(), Field.Store.NO));
        record.add(new TextField(HEADING, entry.clause().heading(), Field.Store.NO));
        record.add(new TextField(TITLE, title == null ? "" : title, Field.Store.NO));
        writer.addDocument(record);
      }
      writer.forceMerge(1);
    }
    return new Baseline(directory, DirectoryReader.open(directory), analyzer);
  }

  @Override
  public List<Integer> best(PolicyQuery question, int depth) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(compiled(question.text()), Occur.SHOULD);
    question.filters().forEach(filter -> query.add(words(values(filter)), Occur.SHOULD));
    List<Integer> best = new ArrayList<>();
    for (ScoreDoc hit : new IndexSearcher(reader).search(query.build(), depth).scoreDocs) {
      best.add(hit.doc);
    }
    return best;
  }

  private Query compiled(io.planwright.search.query.Query query) {
    return switch (query) {
      case All all -> MatchAllDocsQuery.INSTANCE;
      case Words wanted ->
          words(wanted.words().stream().map(Word::text).collect(Collectors.joining(" ")));
      case Phrase phrase -> inFields(field -> phrase(field, phrase.text()));
      case Prefix prefix -> inFields(field -> phrase(field, prefix.text()));
      case And and -> combined(and.members(), Occur.MUST);
      case Or or -> combined(or.members(), Occur.SHOULD);
      case Not not -> combined(List.of(not), Occur.MUST);
      case Filter filter -> words(values(filter));
    };
  }

  private Query combined(List<io.planwright.search.query.Query> members, Occur occur) {
    BooleanQuery.Builder combined = new BooleanQuery.Builder();
    boolean onlyExcludes = true;
    for (io.planwright.search.query.Query member : members) {
      if (member instanceof Not not && occur == Occur.MUST) {
        combined.add(compiled(not.member()), Occur.MUST_NOT);
      } else {
        onlyExcludes = false;
        combined.add(compiled(member), occur);
      }
    }
    if (onlyExcludes) {
      combined.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    return combined.build();
  }

  private static String values(Filter filter) {
    return switch (filter) {
      case Filter.Names names ->
          names.names().stream().map(Filter.Name::text).collect(Collectors.joining(" "));
      case Filter.Levels levels -> codes(levels.levels());
      case Filter.Instruments instruments -> codes(instruments.instruments());
      case Filter.Sections sections -> codes(sections.kinds());
      case Filter.Years years -> years.ranges().toString();
      case Filter.Amounts amounts -> amounts.ranges().toString();
    };
  }

  private static String codes(java.util.Collection<? extends Coded> codes) {
    return codes.stream().map(Coded::code).collect(Collectors.joining(" "));
  }

  private Query words(String text) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String token : tokens(text)) {
      query.add(inFields(field -> new TermQuery(new Term(field, token))), Occur.SHOULD);
    }
    return query.build();
  }

  private Query phrase(String field, String text) {
    return new PhraseQuery(field, tokens(text).toArray(String[]::new));
  }

  private static Query inFields(Function<String, Query> query) {
    return new DisjunctionMaxQuery(
        Arrays.asList(
            query.apply(TEXT),
            new BoostQuery(query.apply(HEADING), IN_HEADING),
            new BoostQuery(query.apply(TITLE), IN_TITLE)),
        TIE);
  }

  private List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(TEXT, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(term.toString());
      }
      stream.end();
      return tokens;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    try (directory;
        analyzer) {
      reader.close();
    }
  }
}
