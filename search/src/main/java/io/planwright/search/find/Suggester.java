package io.planwright.search.find;

import io.planwright.search.Suggestion;
import io.planwright.search.Suggestion.Change;
import io.planwright.search.analysis.Folding;
import io.planwright.search.analysis.PolicyWords;
import io.planwright.search.find.KnownWords.Known;
import io.planwright.search.index.IndexReading;
import io.planwright.search.index.Schema;
import io.planwright.search.query.Field;
import io.planwright.search.query.Filter;
import io.planwright.search.query.PolicyQuery;
import io.planwright.search.query.Respelling;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Finds out what may have been meant by a question that finds little: words of the index that sound
 * like what was typed or differ from it in one character, else the question without one of its
 * conditions. Whatever it suggests finds something.
 *
 * <p>Example: for {@code 高薪技术企业} it suggests {@code 高新技术企业}, for {@code 地区:航州市} {@code 地区:杭州市}.
 */
final class Suggester {
  private static final int MOST = 3;
  private static final List<String> FIELDS = List.of(Schema.TEXT, Schema.HEADING, Schema.TITLE);

  private final IndexReading reading;
  private final PolicyWords words;
  private final KnownWords known;
  private final Counter counter;

  /** How much a question finds. */
  interface Counter {
    int count(PolicyQuery query) throws IOException;
  }

  /** A way to write what was typed; the cheaper the likelier. */
  private record Spelling(String text, double cost, int frequency) {}

  Suggester(IndexReading reading, PolicyWords words, KnownWords known, Counter counter) {
    this.reading = reading;
    this.words = words;
    this.known = known;
    this.counter = counter;
  }

  /** Whether a word of the question stands nowhere in the index as it was typed. */
  boolean hasStranger(PolicyQuery query) throws IOException {
    for (String typed : typed(query)) {
      List<PolicyWords.Word> cut = words.cut(typed);
      if (cut.size() > 1 && !occurs(typed)) {
        return true;
      }
      for (PolicyWords.Word word : cut) {
        Set<String> same = new TreeSet<>(words.synonymsOf(word.text()));
        same.add(word.text());
        if (frequency(same) == 0) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * What may have been meant by words nobody wrote.
   *
   * @param dearest how unlike the spellings may be
   */
  List<Suggestion> respelled(PolicyQuery query, double dearest) throws IOException {
    Map<String, List<Spelling>> ofWord = new LinkedHashMap<>();
    for (String typed : typed(query)) {
      ofWord.put(typed, ofWord(Folding.fold(typed), dearest));
    }
    Map<Field, Map<String, List<Spelling>>> ofName = new LinkedHashMap<>();
    for (Filter filter : query.filters()) {
      if (filter instanceof Filter.Names names) {
        for (Filter.Name name : names.names()) {
          ofName
              .computeIfAbsent(names.field(), key -> new LinkedHashMap<>())
              .put(name.text(), ofName(names.field(), Folding.fold(name.text())));
        }
      }
    }
    List<Suggestion> suggestions = new ArrayList<>();
    Set<PolicyQuery> tried = new LinkedHashSet<>(Set.of(query.bare()));
    for (int rank = 0; rank < MOST; rank++) {
      int which = rank;
      PolicyQuery other =
          new Respelling(
                  word -> pick(ofWord.getOrDefault(word, List.of()), which, word),
                  (field, name) ->
                      pick(
                          ofName.getOrDefault(field, Map.of()).getOrDefault(name, List.of()),
                          which,
                          name))
              .of(query);
      int total = tried.add(other.bare()) ? counter.count(other) : 0;
      if (total > 0) {
        suggestions.add(new Suggestion(other, total, Change.SPELLING));
      }
    }
    return suggestions;
  }

  private static String pick(List<Spelling> spellings, int rank, String otherwise) {
    return spellings.isEmpty()
        ? otherwise
        : spellings.get(Math.min(rank, spellings.size() - 1)).text();
  }

  /** The question without one of its conditions, whichever leaves something to find. */
  List<Suggestion> withoutCondition(PolicyQuery query) throws IOException {
    List<Suggestion> suggestions = new ArrayList<>();
    for (Filter filter : query.filters()) {
      List<Filter> rest = new ArrayList<>(query.filters());
      rest.remove(filter);
      PolicyQuery other = new PolicyQuery(query.text(), rest);
      int total = counter.count(other);
      if (total > 0) {
        suggestions.add(new Suggestion(other, total, Change.WITHOUT_CONDITION));
      }
    }
    return suggestions;
  }

  private static Set<String> typed(PolicyQuery query) {
    Set<String> typed = new LinkedHashSet<>();
    collect(query.text(), typed);
    return typed;
  }

  private static void collect(io.planwright.search.query.Query query, Set<String> typed) {
    switch (query) {
      case io.planwright.search.query.Query.Words some ->
          some.words().forEach(word -> typed.add(word.text()));
      case io.planwright.search.query.Query.Phrase phrase -> typed.add(phrase.text());
      case io.planwright.search.query.Query.And and ->
          and.members().forEach(member -> collect(member, typed));
      case io.planwright.search.query.Query.Or or ->
          or.members().forEach(member -> collect(member, typed));
      case io.planwright.search.query.Query.Prefix prefix -> {}
      case io.planwright.search.query.Query.Not not -> {}
      case io.planwright.search.query.Query.All all -> {}
      case Filter filter -> {}
    }
  }

  private int frequency(Set<String> same) throws IOException {
    IndexReader reader = reading.searcher().getIndexReader();
    int frequency = 0;
    for (String field : FIELDS) {
      for (String word : same) {
        frequency += reader.docFreq(new Term(field, word));
      }
    }
    return frequency;
  }

  /** Ways to write a word of which some piece stands nowhere, with a word that does. */
  private List<Spelling> ofWord(String typed, double dearest) throws IOException {
    Misspelling misspelling = new Misspelling();
    if (occurs(typed) || !words.synonymsOf(typed).isEmpty()) {
      return List.of();
    }
    Map<String, Boolean> stands = new LinkedHashMap<>();
    List<Spelling> found = new ArrayList<>();
    boolean bySound = dearest <= Misspelling.BY_SOUND;
    for (int from = 0; from < typed.length(); from++) {
      for (int to = from + 2; to <= typed.length(); to++) {
        for (Known word : bySound ? known.soundingLike(typed.substring(from, to)) : known.all()) {
          double cost =
              Math.abs(word.text().length() - (to - from)) < 2
                  ? misspelling.cost(typed, from, to, word.text())
                  : Double.MAX_VALUE;
          if (cost > 0 && cost <= dearest && isStranger(typed.substring(from, to), stands)) {
            String text = typed.substring(0, from) + word.text() + typed.substring(to);
            found.add(new Spelling(text, cost / word.text().length(), word.frequency()));
          }
        }
      }
    }
    return best(found);
  }

  private boolean isStranger(String piece, Map<String, Boolean> known) throws IOException {
    Boolean stands = known.get(piece);
    if (stands == null) {
      stands = occurs(piece);
      known.put(piece, stands);
    }
    return !stands;
  }

  private boolean occurs(String text) throws IOException {
    for (String field : FIELDS) {
      if (reading.has(TextQueries.phrase(field, text, words))) {
        return true;
      }
    }
    return false;
  }

  private List<Spelling> ofName(Field field, String typed) throws IOException {
    Misspelling misspelling = new Misspelling();
    String inIndex =
        switch (field) {
          case REGION -> Schema.REGION;
          case TYPE -> Schema.TYPE;
          case INDICATOR -> Schema.INDICATOR;
          case TRIGGER -> Schema.TRIGGER;
          case UNIT -> Schema.UNIT;
          case ISSUER -> Schema.ISSUER;
          case TITLE -> Schema.TITLE;
          case NUMBER, LEVEL, YEAR, INSTRUMENT, AMOUNT, SECTION -> "";
        };
    List<Spelling> found = new ArrayList<>();
    boolean[] stands = {inIndex.isEmpty()};
    if (!inIndex.isEmpty()) {
      eachTerm(
          inIndex,
          (name, frequency) -> {
            double cost = misspelling.cost(typed, 0, typed.length(), name);
            stands[0] |= cost == 0;
            if (cost > 0 && cost <= Misspelling.DEAREST) {
              found.add(new Spelling(name, cost / name.length(), frequency));
            }
          });
    }
    return stands[0] ? List.of() : best(found);
  }

  /** The likeliest, each once. */
  private static List<Spelling> best(List<Spelling> found) {
    found.sort(
        Comparator.comparingDouble(Spelling::cost)
            .thenComparing(Comparator.comparingInt(Spelling::frequency).reversed())
            .thenComparing(Spelling::text));
    List<Spelling> best = new ArrayList<>();
    Set<String> texts = new LinkedHashSet<>();
    for (Spelling spelling : found) {
      if (best.size() < MOST && texts.add(spelling.text())) {
        best.add(spelling);
      }
    }
    return best;
  }

  /** Takes the terms of a field. */
  private interface Sink {
    void take(String term, int frequency) throws IOException;
  }

  private void eachTerm(String field, Sink sink) throws IOException {
    Terms terms = MultiTerms.getTerms(reading.searcher().getIndexReader(), field);
    if (terms == null) {
      return;
    }
    TermsEnum all = terms.iterator();
    for (BytesRef term = all.next(); term != null; term = all.next()) {
      sink.take(term.utf8ToString(), all.docFreq());
    }
  }
}
