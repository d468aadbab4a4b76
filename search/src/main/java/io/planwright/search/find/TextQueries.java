package io.planwright.search.find;

import io.planwright.search.MatchReason.Where;
import io.planwright.search.analysis.Folding;
import io.planwright.search.analysis.Phrase;
import io.planwright.search.analysis.PolicyWords;
import io.planwright.search.index.IndexReading;
import io.planwright.search.index.Schema;
import io.planwright.search.index.Schema.Kind;
import io.planwright.search.window.ChildQuery;
import io.planwright.search.window.ParentQuery;
import io.planwright.search.window.TermsQuery;
import io.planwright.search.window.TermsQuery.Weighted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;

/**
 * Makes Lucene queries of what is to stand in text, headings or title of one kind of record.
 *
 * <p>Only clauses have text and headings of their own, and only documents a title: clauses have the
 * title of their document, facts that and the headings of their clause, and of its text what their
 * quote takes of it, and a document has whatever one of its clauses has.
 */
final class TextQueries {
  private static final float AS_SYNONYM = 0.9f;

  /** How much a word counts that stands there across the limits of words. */
  private static final float ACROSS = 0.5f;

  private static final float TIE = 0.2f;

  private final PolicyWords words;
  private final IndexReading reading;
  private final Kind kind;
  private final BitSetProducer documents;
  private final BitSetProducer clauses;

  TextQueries(PolicyWords words, IndexReading reading, Kind kind) {
    this.words = words;
    this.reading = reading;
    this.kind = kind;
    this.documents = reading.documents();
    this.clauses = reading.clauses();
  }

  /** A word or, counting a little less, one that means the same. */
  Query word(Where where, String word, Collection<String> synonyms) {
    return at(
        where, field -> word(field, word, synonyms), () -> quotedWord(word, List.copyOf(synonyms)));
  }

  /** How many clauses have a word. */
  int frequency(String word) {
    try {
      return reading.searcher().getIndexReader().docFreq(new Term(Schema.TEXT, word));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A phrase as it was typed. */
  Query phrase(Where where, String text) {
    return at(where, field -> phrase(field, text, words), () -> quotedPhrase(text));
  }

  /**
   * Words that begin so. What begins with several characters is several words as often as one, so
   * that this is a phrase; of a single one it is no more than known whether a fact's clause has it.
   */
  Query prefix(Where where, String beginning) {
    boolean simple =
        beginning.length() < 2 || beginning.chars().allMatch(c -> c < Folding.FIRST_AFTER_LATIN);
    return simple
        ? at(where, field -> begun(field, beginning), () -> inClause(begun(Schema.TEXT, beginning)))
        : phrase(where, beginning);
  }

  private static Query begun(String field, String beginning) {
    return new PrefixQuery(new Term(field, beginning));
  }

  private Query at(Where where, Function<String, Query> inField, Supplier<Query> inQuote) {
    return switch (where) {
      case TITLE ->
          kind == Kind.DOCUMENT
              ? inField.apply(Schema.TITLE)
              : new ChildQuery(inField.apply(Schema.TITLE), documents);
      case HEADING -> {
        Query headings = inField.apply(Schema.HEADING);
        yield isFact()
            ? new DisjunctionMaxQuery(List.of(inField.apply(Schema.NAME), inClause(headings)), TIE)
            : ofClause(headings);
      }
      case TEXT -> isFact() ? inQuote.get() : ofClause(inField.apply(Schema.TEXT));
      case DATA -> throw new IllegalArgumentException("data has no words");
    };
  }

  private boolean isFact() {
    return kind == Kind.TARGET || kind == Kind.INCENTIVE || kind == Kind.DUTY;
  }

  /** Facts whose clause matches. */
  private Query inClause(Query query) {
    return new ChildQuery(query, clauses);
  }

  /** A condition on clauses and facts; a document fulfils it when one of its clauses does. */
  Query ofClause(Query condition) {
    if (kind != Kind.DOCUMENT) {
      return condition;
    }
    Query clause =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Schema.KIND, Kind.CLAUSE.term())), Occur.FILTER)
            .add(condition, Occur.MUST)
            .build();
    return new ParentQuery(clause, documents);
  }

  private Query word(String field, String word, Collection<String> synonyms) {
    if (!words.isToken(word)) {
      return either(
          Stream.concat(
              Stream.of(phrase(field, word, words)),
              synonyms.stream().map(same -> weighted(phrase(field, same, words), AS_SYNONYM))));
    }
    List<Weighted> tokens = new ArrayList<>();
    tokens.add(new Weighted(word, 1));
    if (word.length() == 2) {
      tokens.add(new Weighted(Phrase.across(word), ACROSS));
    }
    synonyms.stream()
        .filter(words::isToken)
        .forEach(same -> tokens.add(new Weighted(same, AS_SYNONYM)));
    return either(
        Stream.concat(
            Stream.of(new TermsQuery(field, tokens)),
            synonyms.stream()
                .filter(same -> !words.isToken(same))
                .map(same -> weighted(phrase(field, same, words), AS_SYNONYM))));
  }

  private Query quotedWord(String word, Collection<String> synonyms) {
    Stream<Query> same = synonyms.stream().map(one -> weighted(quotedPhrase(one), AS_SYNONYM));
    if (!words.isToken(word) || word.length() != 2) {
      return either(Stream.concat(Stream.of(quotedPhrase(word)), same));
    }
    String across = Phrase.across(word);
    return either(
        Stream.concat(
            Stream.of(quoted(token(word), word), weighted(quoted(token(across), across), ACROSS)),
            same));
  }

  private static Query weighted(Query query, float weight) {
    return new BoostQuery(query, weight);
  }

  private static Query either(Stream<Query> ways) {
    List<Query> all = ways.toList();
    return all.size() == 1 ? all.getFirst() : new DisjunctionMaxQuery(all, TIE);
  }

  /** A phrase as it was typed, in one field. */
  static Query phrase(String field, String text, PolicyWords words) {
    List<Phrase.Piece> pieces = Phrase.of(text, words).pieces();
    if (pieces.isEmpty()) {
      return new MatchNoDocsQuery("a phrase without words");
    }
    Phrase.Piece first = pieces.getFirst();
    if (first.isSingle()) {
      return containing(field, first.text());
    }
    if (pieces.size() == 1) {
      return new TermsQuery(
          field, first.tokens().stream().map(token -> new Weighted(token, 1)).toList());
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    for (Phrase.Piece piece : pieces) {
      phrase.add(
          piece.tokens().stream().map(token -> new Term(field, token)).toArray(Term[]::new),
          piece.position());
    }
    return phrase.build();
  }

  /** A single character, which stands in a token of at most two. */
  private static Query containing(String field, String character) {
    return new RegexpQuery(new Term(field, character + ".?~?|." + character + "~?"));
  }

  private Query quotedPhrase(String text) {
    List<Phrase.Piece> pieces = Phrase.of(text, words).pieces();
    if (pieces.isEmpty()) {
      return new MatchNoDocsQuery("a phrase without words");
    }
    if (pieces.getFirst().isSingle()) {
      return inClause(containing(Schema.TEXT, text));
    }
    List<IntervalsSource> sources = new ArrayList<>();
    List<String> tokens = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Phrase.Piece piece = pieces.get(i);
      int end =
          i + 1 < pieces.size()
              ? pieces.get(i + 1).position()
              : piece.position() + piece.text().length();
      IntervalsSource source =
          // All are of one length, so that there is nothing to rewrite.
          Intervals.or(
              false, piece.tokens().stream().map(Intervals::term).toArray(IntervalsSource[]::new));
      sources.add(Intervals.extend(source, 0, end - piece.position() - 1));
      tokens.add(piece.tokens().getFirst());
    }
    return quoted(
        Intervals.phrase(sources.toArray(IntervalsSource[]::new)), tokens.toArray(String[]::new));
  }

  private static IntervalsSource token(String token) {
    return Intervals.extend(Intervals.term(token), 0, 1);
  }

  private Query quoted(IntervalsSource source, String... tokens) {
    return new FactQuery(
        clauses, source, Stream.of(tokens).map(token -> new Term(Schema.TEXT, token)).toList());
  }
}
