package io.planwright.search.query;

import io.planwright.search.query.Query.And;
import io.planwright.search.query.Query.Not;
import io.planwright.search.query.Query.Or;
import io.planwright.search.query.Query.Phrase;
import io.planwright.search.query.Query.Word;
import io.planwright.search.query.Query.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * Writes the words of a question otherwise and leaves the rest of it as it was.
 *
 * @param words how words and phrases are written
 * @param names how the names in a condition are written
 */
public record Respelling(UnaryOperator<String> words, BiFunction<Field, String, String> names) {
  /** The question with its words written otherwise. */
  public PolicyQuery of(PolicyQuery query) {
    return new PolicyQuery(of(query.text()), query.filters().stream().map(this::of).toList());
  }

  private Query of(Query query) {
    return switch (query) {
      case Query.All all -> all;
      case Query.Prefix prefix -> prefix;
      case Words typed -> new Words(typed.words().stream().map(this::of).toList(), typed.span());
      case Phrase phrase -> new Phrase(words.apply(phrase.text()), phrase.span());
      case And and -> new And(and.members().stream().map(this::of).toList(), and.span());
      case Or or -> new Or(or.members().stream().map(this::of).toList(), or.span());
      case Not not -> not;
      case Filter filter -> of(filter);
    };
  }

  private Word of(Word word) {
    return new Word(words.apply(word.text()), word.required(), word.span());
  }

  private Filter of(Filter filter) {
    if (!(filter instanceof Filter.Names condition)) {
      return filter;
    }
    List<Filter.Name> spelled = new ArrayList<>();
    for (Filter.Name name : condition.names()) {
      String text = names.apply(condition.field(), name.text());
      spelled.add(new Filter.Name(text, name.prefix(), name.span()));
    }
    return new Filter.Names(condition.field(), spelled, condition.span());
  }
}
