package io.planwright.search.find;

import io.planwright.search.MatchReason;
import io.planwright.search.MatchReason.As;
import io.planwright.search.MatchReason.Place;
import io.planwright.search.MatchReason.Where;
import io.planwright.search.analysis.Folding;
import io.planwright.search.find.SoughtWords.Sought;
import io.planwright.search.index.IndexReading;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.Query;

/** Says which part of a question a record fulfils where, by asking for each part alone. */
final class Explainer {
  private final IndexReading reading;
  private final QueryCompiler compiler;
  private final PolicyQuery question;

  Explainer(IndexReading reading, QueryCompiler compiler, PolicyQuery question) {
    this.reading = reading;
    this.compiler = compiler;
    this.question = question;
  }

  /**
   * The reasons for which a record was found.
   *
   * @param record its number
   * @param score of the record
   */
  List<MatchReason> reasons(int record, float score) throws IOException {
    List<MatchReason> reasons = new ArrayList<>();
    collect(question.text(), record, score, reasons);
    question.filters().forEach(filter -> reasons.add(condition(filter)));
    return reasons;
  }

  private static MatchReason condition(Filter filter) {
    String written = new PolicyQuery(filter, List.of()).toString();
    return new MatchReason(
        written, MatchReason.Kind.CONDITION, List.of(new Place(Where.DATA, written, As.ITSELF)), 0);
  }

  private void collect(
      io.planwright.search.query.Query query, int record, float score, List<MatchReason> reasons)
      throws IOException {
    switch (query) {
      case Words typed -> {
        for (Word word : typed.words()) {
          word(word, record, score, reasons);
        }
      }
      case Phrase phrase -> phrase(phrase.text(), 1, record, score, reasons);
      case Prefix prefix -> {
        String beginning = Folding.fold(prefix.text());
        List<Place> places = new ArrayList<>();
        for (Where where : List.of(Where.TEXT, Where.HEADING, Where.TITLE)) {
          if (matches(compiler.texts().prefix(where, beginning), record)) {
            places.add(new Place(where, prefix.text() + "*", As.ITSELF));
          }
        }
        reasons.add(new MatchReason(prefix.text() + "*", MatchReason.Kind.PREFIX, places, 0));
      }
      case And and -> {
        for (var member : and.members()) {
          collect(member, record, score, reasons);
        }
      }
      case Or or -> {
        for (var member : or.members()) {
          collect(member, record, score, reasons);
        }
      }
      case Filter filter -> {
        if (matches(compiler.filter(filter), record)) {
          reasons.add(condition(filter));
        }
      }
      case Not not -> {}
      case All all -> {}
    }
  }

  private void word(Word typed, int record, float score, List<MatchReason> reasons)
      throws IOException {
    List<Sought> sought = compiler.sought().of(typed);
    for (Sought one : sought) {
      List<Place> places = places(one, record);
      boolean whole = places.stream().anyMatch(place -> place.as() != As.PART);
      places.removeIf(place -> whole && place.as() == As.PART);
      String meant =
          one.forms().containsKey(one.text()) ? one.text() : one.forms().keySet().iterator().next();
      double share = share(compiler.one(meant, true), record, score);
      reasons.add(new MatchReason(one.text(), MatchReason.Kind.WORD, places, share));
    }
    if (sought.size() > 1) {
      phrase(typed.text(), QueryCompiler.TOGETHER, record, score, reasons);
    }
  }

  private List<Place> places(Sought sought, int record) throws IOException {
    List<Place> places = new ArrayList<>();
    for (Where where : List.of(Where.TEXT, Where.HEADING, Where.TITLE)) {
      for (Map.Entry<String, As> form : sought.forms().entrySet()) {
        if (matches(compiler.texts().word(where, form.getKey(), List.of()), record)) {
          places.add(new Place(where, form.getKey(), form.getValue()));
        }
      }
    }
    return places;
  }

  /** Words that were typed without blanks need not stand together: only a hit is a reason. */
  private void phrase(String text, float weight, int record, float score, List<MatchReason> reasons)
      throws IOException {
    List<Place> places = new ArrayList<>();
    for (Where where : List.of(Where.TEXT, Where.HEADING, Where.TITLE)) {
      if (matches(compiler.texts().phrase(where, text), record)) {
        places.add(new Place(where, text, As.ITSELF));
      }
    }
    if (weight == 1 || !places.isEmpty()) {
      double share = weight * share(compiler.together(text), record, score);
      reasons.add(new MatchReason(text, MatchReason.Kind.PHRASE, places, Math.min(1, share)));
    }
  }

  private double share(Query part, int record, float score) throws IOException {
    Explanation explanation = reading.searcher().explain(part, record);
    return explanation.isMatch() && score > 0
        ? Math.min(1, explanation.getValue().doubleValue() / score)
        : 0;
  }

  private boolean matches(Query query, int record) throws IOException {
    return reading.searcher().explain(query, record).isMatch();
  }
}
