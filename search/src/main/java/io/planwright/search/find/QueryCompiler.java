package io.planwright.search.find;

import io.planwright.model.Coded;
import io.planwright.search.MatchReason.Where;
import io.planwright.search.analysis.Folding;
import io.planwright.search.analysis.PolicyWords;
import io.planwright.search.index.IndexReading;
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
import io.planwright.search.query.Query.Words;
import io.planwright.search.query.YearRange;
import io.planwright.search.window.ChildQuery;
import java.math.BigDecimal;
import java.util.ArrayList;
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
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BytesRef;

/** Makes a Lucene query of a question about one kind of record. */
final class QueryCompiler {
  private static final float IN_HEADING = 0.7f;
  private static final float IN_TITLE = 0.4f;
  private static final float TIE = 0.2f;

  /** How much it counts that words stand side by side as they were typed. */
  static final float TOGETHER = 0.6f;

  private final SoughtWords sought;
  private final WordQueries wanted;
  private final TextQueries texts;
  private final PolicyWords words;
  private final BitSetProducer documents;
  private final Kind kind;
  private final boolean strict;

  /**
   * Creates a compiler.
   *
   * @param reading of the index
   * @param kind of the records looked for
   * @param strict whether most words must be there; else one is enough
   */
  QueryCompiler(PolicyWords words, IndexReading reading, Kind kind, boolean strict) {
    this.words = words;
    this.strict = strict;
    this.documents = reading.documents();
    this.kind = kind;
    this.texts = new TextQueries(words, reading, kind);
    this.sought = new SoughtWords(words, new Slips(reading, words));
    this.wanted = new WordQueries(words, sought, this, kind, strict);
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

  /**
   * What counts for the order of what {@link #compile} finds: words that stand together as they
   * were typed. It costs too much to ask it of everything that is found.
   */
  Query order(PolicyQuery question) {
    BooleanQuery.Builder together = new BooleanQuery.Builder();
    collect(question.text(), together);
    return together.build();
  }

  private void collect(io.planwright.search.query.Query query, BooleanQuery.Builder together) {
    switch (query) {
      case Words typed -> wanted.order(typed).forEach(one -> together.add(one, Occur.SHOULD));
      case And and -> and.members().forEach(member -> collect(member, together));
      case Or or -> or.members().forEach(member -> collect(member, together));
      case Phrase phrase -> {}
      case Prefix prefix -> {}
      case Not not -> {}
      case All all -> {}
      case Filter filter -> {}
    }
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
      case Words typed -> wanted.compile(typed, widened);
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
      } else if (occur == Occur.MUST && !strict && member instanceof Words && hasSigns(members)) {
        combined.add(text(member, widened), Occur.SHOULD);
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

  /** Whether there is a phrase or a prefix, which somebody meant as it is, beside plain words. */
  private static boolean hasSigns(List<io.planwright.search.query.Query> members) {
    return members.stream()
        .anyMatch(member -> member instanceof Phrase || member instanceof Prefix);
  }

  /** One word as it is searched for among others. */
  Query one(String word, boolean widened) {
    return wanted.one(word, widened);
  }

  /** What is looked for where words were typed. */
  SoughtWords sought() {
    return sought;
  }

  /** What is to stand in texts, headings and titles. */
  TextQueries texts() {
    return texts;
  }

  /** A word or one of its synonyms, wherever it stands. */
  Query somewhere(String word, Collection<String> synonyms) {
    return somewhere(where -> texts.word(where, word, synonyms), true);
  }

  private Query somewhere(Function<Where, Query> part, boolean inTitles) {
    List<Query> places = new ArrayList<>();
    places.add(part.apply(Where.TEXT));
    places.add(new BoostQuery(part.apply(Where.HEADING), IN_HEADING));
    if (inTitles) {
      places.add(new BoostQuery(part.apply(Where.TITLE), kind == Kind.DOCUMENT ? 1 : IN_TITLE));
    }
    return new DisjunctionMaxQuery(places, TIE);
  }

  /** A phrase in text and headings; in titles too where documents are looked for. */
  Query together(String text) {
    return somewhere(where -> texts.phrase(where, text), kind == Kind.DOCUMENT);
  }

  private Query prefix(String prefix) {
    return somewhere(where -> texts.prefix(where, prefix), true);
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
      case INDICATOR, TRIGGER, INSTRUMENT, AMOUNT, SECTION, UNIT -> texts.ofClause(condition);
    };
  }

  /** A condition on the document, for whatever is looked for in it. */
  private Query ofDocument(Query condition) {
    Query document =
        new BooleanQuery.Builder()
            .add(condition, Occur.FILTER)
            .add(new TermQuery(new Term(Schema.KIND, Kind.DOCUMENT.term())), Occur.FILTER)
            .build();
    return kind == Kind.DOCUMENT ? document : new ChildQuery(document, documents);
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
                  texts.phrase(Where.TEXT, text),
                  texts.phrase(Where.HEADING, text)),
              query -> query);
      case UNIT -> containing(Schema.UNIT, text);
      case NUMBER -> containing(Schema.DOCUMENT_NUMBER, text);
      case TITLE -> TextQueries.phrase(Schema.TITLE, text, words);
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
