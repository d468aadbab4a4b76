package io.planwright.search.find;

import io.planwright.model.Coded;
import io.planwright.search.analysis.Bigrams;
import io.planwright.search.analysis.Folding;
import io.planwright.search.analysis.PolicyWords;
import io.planwright.search.index.Schema;
import io.planwright.search.index.Schema.Kind;
import io.planwright.search.query.AmountRange;
import io.planwright.search.query.Field;
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
import io.planwright.search.query.YearRange;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;

/** Makes a Lucene query of a question about one kind of record. */
final class QueryCompiler {
  private static final float IN_HEADING = 0.7f;
  private static final float IN_TITLE = 0.4f;
  private static final float AS_SYNONYM = 0.8f;
  private static final float TIE = 0.2f;

  /** How much it counts that words stand side by side as they were typed. */
  static final float TOGETHER = 0.6f;

  /** Up to so many words all must be there; of more, two in three. */
  private static final int ALL_WANTED = 2;

  private final PolicyWords words;
  private final BitSetProducer documents;
  private final Kind kind;
  private final boolean strict;

  /**
   * Creates a compiler.
   *
   * @param documents where blocks end
   * @param kind of the records looked for
   * @param strict whether most words must be there; else one is enough
   */
  QueryCompiler(PolicyWords words, BitSetProducer documents, Kind kind, boolean strict) {
    this.strict = strict;
    this.words = words;
    this.documents = documents;
    this.kind = kind;
  }

  /**
   * The query for a question.
   *
   * @param copies the keys of documents that are left out
   */
  Query compile(PolicyQuery question, Set<String> copies) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new TermQuery(new Term(Schema.KIND, kind.term())), Occur.FILTER);
    for (Filter filter : question.filters()) {
      all.add(filter(filter), Occur.FILTER);
    }
    if (!copies.isEmpty()) {
      List<BytesRef> keys = copies.stream().map(BytesRef::new).toList();
      all.add(ofDocument(new TermInSetQuery(Schema.KEY, keys)), Occur.MUST_NOT);
    }
    all.add(text(question.text()), Occur.MUST);
    return all.build();
  }

  private Query text(io.planwright.search.query.Query query) {
    return text(query, true);
  }

  /**
   * The query for text.
   *
   * @param widened whether words that mean the same will do; not for what is excluded
   */
  private Query text(io.planwright.search.query.Query query, boolean widened) {
    return switch (query) {
      case All all -> MatchAllDocsQuery.INSTANCE;
      case Words wanted -> words(wanted, widened);
      case Phrase phrase -> together(phrase.text());
      case Prefix prefix -> prefix(Folding.fold(prefix.text()));
      case And and -> combined(and.members(), Occur.MUST, widened);
      case Or or -> combined(or.members(), Occur.SHOULD, widened);
      case Not not -> combined(List.of(not), Occur.MUST, widened);
      case Filter filter -> new ConstantScoreQuery(filter(filter));
    };
  }

  private Query combined(
      List<io.planwright.search.query.Query> members, Occur occur, boolean widened) {
    BooleanQuery.Builder combined = new BooleanQuery.Builder();
    boolean onlyExcludes = true;
    for (io.planwright.search.query.Query member : members) {
      if (member instanceof Not not && occur == Occur.MUST) {
        combined.add(text(not.member(), false), Occur.MUST_NOT);
      } else {
        onlyExcludes = false;
        combined.add(text(member, widened), occur);
      }
    }
    if (onlyExcludes) {
      combined.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    return combined.build();
  }

  private Query words(Words wanted, boolean widened) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    int optional = 0;
    for (Word word : wanted.words()) {
      List<PolicyWords.Word> cut = words.cut(word.text());
      for (PolicyWords.Word one : cut) {
        query.add(one(one.text(), widened), word.required() ? Occur.MUST : Occur.SHOULD);
        optional += word.required() ? 0 : 1;
      }
      if (cut.size() > 1) {
        query.add(new BoostQuery(together(word.text()), TOGETHER), Occur.SHOULD);
      }
    }
    int most = optional <= ALL_WANTED ? optional : (2 * optional + 2) / 3;
    return query.setMinimumNumberShouldMatch(strict ? most : Math.min(1, optional)).build();
  }

  /** One word, wherever it or what means the same stands. */
  Query one(String word, boolean widened) {
    Collection<String> synonyms = widened ? words.synonymsOf(word) : List.of();
    Query text = sameWords(Schema.TEXT_WORDS, word, synonyms);
    Query heading = sameWords(Schema.HEADING_WORDS, word, synonyms);
    Query title = sameWords(Schema.TITLE_WORDS, word, synonyms);
    List<Query> places =
        kind == Kind.DOCUMENT
            ? List.of(
                title,
                clausesOf(
                    new DisjunctionMaxQuery(List.of(text, weighted(heading, IN_HEADING)), TIE)))
            : List.of(text, weighted(heading, IN_HEADING), weighted(title, IN_TITLE));
    return new DisjunctionMaxQuery(places, TIE);
  }

  private static Query weighted(Query query, float weight) {
    return new BoostQuery(query, weight);
  }

  private static Query sameWords(String field, String word, Collection<String> synonyms) {
    SynonymQuery.Builder same = new SynonymQuery.Builder(field);
    same.addTerm(new Term(field, word));
    synonyms.forEach(synonym -> same.addTerm(new Term(field, synonym), AS_SYNONYM));
    return same.build();
  }

  /** A phrase in text and headings; in titles too where documents are looked for. */
  Query together(String text) {
    Query clauses =
        new DisjunctionMaxQuery(
            List.of(
                phrase(Schema.TEXT_BIGRAMS, text),
                weighted(phrase(Schema.HEADING_BIGRAMS, text), IN_HEADING)),
            TIE);
    return kind == Kind.DOCUMENT
        ? new DisjunctionMaxQuery(
            List.of(phrase(Schema.TITLE_BIGRAMS, text), clausesOf(clauses)), TIE)
        : clauses;
  }

  /** Documents with a clause that matches. */
  private Query clausesOf(Query query) {
    Query clauses =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Schema.KIND, Kind.CLAUSE.term())), Occur.FILTER)
            .add(query, Occur.MUST)
            .build();
    return new ToParentBlockJoinQuery(clauses, documents, ScoreMode.Max);
  }

  /** A phrase as it was typed, in one field of bigrams. */
  static Query phrase(String field, String text) {
    Bigrams.Phrase phrase = Bigrams.phrase(text);
    if (phrase.words().isEmpty()) {
      return new MatchNoDocsQuery("a phrase without words");
    }
    if (phrase.words().size() == 1) {
      Term only = new Term(field, phrase.words().getFirst());
      return phrase.openEnd() ? new PrefixQuery(only) : new TermQuery(only);
    }
    PhraseQuery.Builder query = new PhraseQuery.Builder();
    int last = phrase.words().size() - (phrase.openEnd() ? 1 : 0);
    for (int i = 0; i < last; i++) {
      query.add(new Term(field, phrase.words().get(i)));
    }
    return query.build();
  }

  private Query prefix(String prefix) {
    return new DisjunctionMaxQuery(
        List.of(
            new PrefixQuery(new Term(Schema.TEXT_WORDS, prefix)),
            new PrefixQuery(new Term(Schema.HEADING_WORDS, prefix)),
            new PrefixQuery(new Term(Schema.TITLE_WORDS, prefix))),
        TIE);
  }

  /** The query for a condition. */
  Query filter(Filter filter) {
    Query condition =
        switch (filter) {
          case Filter.Names names -> any(names.names(), name -> named(names.field(), name));
          case Filter.Levels levels -> codes(Schema.LEVEL, levels.levels());
          case Filter.Instruments instruments ->
              codes(Schema.INSTRUMENT, instruments.instruments());
          case Filter.Sections sections -> codes(Schema.SECTION, sections.kinds());
          case Filter.Years years -> any(years.ranges(), this::year);
          case Filter.Amounts amounts -> any(amounts.ranges(), QueryCompiler::amount);
        };
    return switch (filter.field()) {
      case REGION, LEVEL, TYPE, NUMBER, TITLE, ISSUER -> ofDocument(condition);
      case YEAR -> condition;
      case INDICATOR, TRIGGER, INSTRUMENT, AMOUNT, SECTION, UNIT -> ofRecord(condition);
    };
  }

  /** A condition on the document, for whatever is looked for in it. */
  private Query ofDocument(Query condition) {
    Query document =
        new BooleanQuery.Builder()
            .add(condition, Occur.FILTER)
            .add(new TermQuery(new Term(Schema.KIND, Kind.DOCUMENT.term())), Occur.FILTER)
            .build();
    return kind == Kind.DOCUMENT ? document : new ToChildBlockJoinQuery(document, documents);
  }

  /** A condition on clauses and facts; a document fulfils it when one of its clauses does. */
  Query ofRecord(Query condition) {
    return kind == Kind.DOCUMENT ? clausesOf(condition) : condition;
  }

  private static <T> Query any(Collection<T> values, Function<T, Query> condition) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    values.forEach(value -> any.add(condition.apply(value), Occur.SHOULD));
    return any.build();
  }

  private static Query codes(String field, Collection<? extends Coded> values) {
    return any(values, value -> new TermQuery(new Term(field, Folding.fold(value.code()))));
  }

  /** Documents of these years; targets also by the year they are due. */
  private Query year(YearRange range) {
    int from = range.from() == null ? Integer.MIN_VALUE : range.from();
    int to = range.to() == null ? Integer.MAX_VALUE : range.to();
    Query documents = ofDocument(IntPoint.newRangeQuery(Schema.YEAR, from, to));
    return kind == Kind.TARGET
        ? any(List.of(documents, IntPoint.newRangeQuery(Schema.DUE, from, to)), query -> query)
        : documents;
  }

  private static Query amount(AmountRange range) {
    String field = range.measure() == AmountRange.Measure.YUAN ? Schema.AMOUNT : Schema.RATE;
    BigDecimal lower = range.from();
    BigDecimal upper = range.to();
    double from = lower == null ? Double.NEGATIVE_INFINITY : lower.doubleValue();
    double to = upper == null ? Double.POSITIVE_INFINITY : upper.doubleValue();
    return DoublePoint.newRangeQuery(
        field,
        lower == null || range.fromIncluded() ? from : DoublePoint.nextUp(from),
        upper == null || range.toIncluded() ? to : DoublePoint.nextDown(to));
  }

  private Query named(Field field, Filter.Name name) {
    String text = Folding.fold(name.text());
    return switch (field) {
      case REGION -> exact(Schema.REGION, text, name.prefix());
      case TYPE -> exact(Schema.TYPE, text, name.prefix());
      case INDICATOR -> containing(Schema.INDICATOR, text);
      case TRIGGER ->
          any(
              List.of(
                  exact(Schema.TRIGGER, text, false),
                  phrase(Schema.TEXT_BIGRAMS, text),
                  phrase(Schema.HEADING_BIGRAMS, text)),
              query -> query);
      case UNIT -> containing(Schema.UNIT, text);
      case NUMBER -> containing(Schema.DOCUMENT_NUMBER, text);
      case TITLE -> phrase(Schema.TITLE_BIGRAMS, text);
      case ISSUER -> containing(Schema.ISSUER, text);
      case LEVEL, YEAR, INSTRUMENT, AMOUNT, SECTION ->
          throw new IllegalStateException(field + " has no names");
    };
  }

  private static Query exact(String field, String text, boolean prefix) {
    Term term = new Term(field, text);
    return prefix ? new PrefixQuery(term) : new TermQuery(term);
  }

  private static Query containing(String field, String text) {
    return new WildcardQuery(new Term(field, "*" + escaped(text) + "*"));
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\\\*?]", "\\\\$0");
  }
}
