package io.planwright.search.find;

import io.planwright.search.analysis.Folding;
import io.planwright.search.analysis.PolicyWords;
import io.planwright.search.index.Schema.Kind;
import io.planwright.search.query.Query.Word;
import io.planwright.search.query.Query.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/**
 * Makes a Lucene query of plain words.
 *
 * <p>Each word may stand in text, headings or title, as itself, as a synonym, in its parts (贷款 and
 * 贴息 for 贷款贴息), or as the word that was meant where it is mistyped. Words of questions (什么, 多少) are
 * not looked for. What stands together as it was typed counts for the order, down to two characters
 * on both sides of the limit of two words, so that a word the dictionaries cut otherwise is not
 * lost.
 */
final class WordQueries {
  private static final float TIE = 0.2f;

  // The weights below were chosen by the samples' queries of the part 调试: see docs/evaluate.md.

  /** How much a word counts whose parts are there, but not side by side. */
  private static final float IN_PARTS = 0.8f;

  /** How much number and unit count that are there, but not side by side. */
  private static final float APART = 0.3f;

  /** How much a word counts that was probably meant. */
  private static final float AS_MEANT = 0.8f;

  /** How much each pair of characters across the limit of two words counts. */
  private static final float AS_BIGRAMS = 0.3f;

  /** The parts of a word are not looked for when so many clauses have the word itself. */
  private static final int OFTEN = 1000;

  /** Up to so many words all must be there; of more, two in three. */
  private static final int ALL_WANTED = 2;

  private final PolicyWords words;
  private final SoughtWords sought;
  private final Kind kind;
  private final boolean strict;
  private final QueryCompiler compiler;

  /**
   * Creates a compiler.
   *
   * @param strict whether most words must be there; else one is enough
   * @param compiler knows the fields
   */
  WordQueries(
      PolicyWords words, SoughtWords sought, QueryCompiler compiler, Kind kind, boolean strict) {
    this.words = words;
    this.sought = sought;
    this.kind = kind;
    this.strict = strict;
    this.compiler = compiler;
  }

  /**
   * The query for words.
   *
   * @param widened whether words that mean the same will do
   */
  Query compile(Words wanted, boolean widened) {
    boolean saysSomething =
        wanted.words().stream()
            .flatMap(word -> words.cut(word.text()).stream())
            .anyMatch(word -> !sought.stops(word.text()));
    BooleanQuery.Builder slots = new BooleanQuery.Builder();
    int optional = 0;
    for (Word word : wanted.words()) {
      for (Query slot : slots(word, widened, saysSomething)) {
        slots.add(slot, word.required() ? Occur.MUST : Occur.SHOULD);
        optional += word.required() ? 0 : 1;
      }
    }
    int most = optional <= ALL_WANTED ? optional : (2 * optional + 2) / 3;
    slots.setMinimumNumberShouldMatch(strict ? most : Math.min(1, optional));
    return slots.build();
  }

  /** What counts for the order of what has the words. */
  List<Query> order(Words wanted) {
    List<Query> together = new ArrayList<>();
    for (Word word : wanted.words()) {
      if (words.cut(word.text()).size() > 1) {
        together.add(new BoostQuery(compiler.together(word.text()), QueryCompiler.TOGETHER));
      }
      together.addAll(bigrams(word.text()));
    }
    return together;
  }

  /** What must be there for one word somebody typed, which may be several. */
  private List<Query> slots(Word typed, boolean widened, boolean saysSomething) {
    String folded = Folding.fold(typed.text());
    List<PolicyWords.Word> cut = words.cut(folded);
    Optional<Slips.Slip> slip = widened ? sought.slip(folded) : Optional.empty();
    List<Query> slots = new ArrayList<>();
    List<Query> mistyped = new ArrayList<>();
    for (int i = 0; i < cut.size(); i++) {
      PolicyWords.Word word = cut.get(i);
      boolean figure =
          isLatin(word)
              && i + 1 < cut.size()
              && cut.get(i + 1).start() == word.end()
              && !isLatin(cut.get(i + 1));
      if (figure) {
        PolicyWords.Word unit = cut.get(++i);
        slots.add(
            new DisjunctionMaxQuery(
                List.of(
                    compiler.together(folded.substring(word.start(), unit.end())),
                    new BoostQuery(
                        all(List.of(one(word.text(), widened), one(unit.text(), widened))), APART)),
                TIE));
        continue;
      }
      boolean stops = saysSomething && sought.stops(word.text());
      if (slip.isPresent()
          && word.start() >= slip.get().start()
          && word.end() <= slip.get().end()) {
        mistyped.add(one(word.text(), widened));
      } else if (!stops) {
        slots.add(one(word.text(), widened));
      }
    }
    if (slip.isPresent()) {
      slots.add(
          new DisjunctionMaxQuery(
              List.of(all(mistyped), new BoostQuery(one(slip.get().meant(), widened), AS_MEANT)),
              TIE));
    }
    return slots;
  }

  private static boolean isLatin(PolicyWords.Word word) {
    return isLatin(word.text().charAt(0));
  }

  private static boolean isLatin(char c) {
    return c < Folding.FIRST_AFTER_LATIN;
  }

  private static Query all(Collection<Query> queries) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    queries.forEach(query -> all.add(query, Occur.MUST));
    return all.build();
  }

  /** One word, wherever it or what means the same stands. */
  Query one(String word, boolean widened) {
    List<Query> ways = new ArrayList<>();
    ways.add(compiler.somewhere(word, widened ? words.synonymsOf(word) : List.of()));
    List<String> parts =
        widened && compiler.texts().frequency(word) < OFTEN ? sought.parts(word) : List.of();
    if (!parts.isEmpty()) {
      List<Query> all =
          parts.stream().map(part -> compiler.somewhere(part, words.synonymsOf(part))).toList();
      ways.add(new BoostQuery(all(all), IN_PARTS / parts.size()));
    }
    Query q = ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, TIE);
    return new BoostQuery(q, words.weightOf(word) == 0 ? 1 : words.weightOf(word));
  }

  /**
   * Pairs of neighbouring characters: where most words must be there, only those on both sides of
   * the limits of words, which no word brings in; else all, since words may be mistyped.
   */
  private List<Query> bigrams(String typed) {
    if (kind == Kind.DOCUMENT) {
      return List.of();
    }
    String folded = Folding.fold(typed);
    List<Query> pairs = new ArrayList<>();
    int end = -1;
    for (PolicyWords.Word word : words.cut(folded)) {
      boolean latin = isLatin(word);
      if (!latin && word.start() == end && !isLatin(folded.charAt(end - 1))) {
        pairs.add(pair(folded.substring(end - 1, end + 1)));
      }
      end = word.end();
      for (int at = word.start(); !strict && !latin && at + 1 < end; at++) {
        pairs.add(pair(folded.substring(at, at + 2)));
      }
    }
    return pairs;
  }

  private Query pair(String characters) {
    return new BoostQuery(compiler.together(characters), AS_BIGRAMS);
  }
}
