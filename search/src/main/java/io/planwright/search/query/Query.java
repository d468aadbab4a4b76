package io.planwright.search.query;

import io.planwright.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What was asked for, as a tree: {@code 高企 奖励 -贴息} is {@code And[Words[高企, 奖励], Not[Words[贴息]]]}.
 *
 * <p>Trees are in normal form when they are made by {@link #and}, {@link #or} and {@link #not}: no
 * operator directly below itself, none with a single member.
 */
public sealed interface Query
    permits Query.All,
        Query.Words,
        Query.Phrase,
        Query.Prefix,
        Query.And,
        Query.Or,
        Query.Not,
        Filter {
  /** The place of what was not typed but made by a program. */
  Span NOWHERE = new Span(0, 0);

  /**
   * Where it stands in the typed line, in UTF-16 units; {@link #NOWHERE} where it was not typed.
   */
  Span span();

  /** The same without its places, for comparing. */
  Query bare();

  /** Everything: {@code *}. */
  record All(Span span) implements Query {
    @Override
    public Query bare() {
      return new All(NOWHERE);
    }
  }

  /**
   * Words beside each other: all are wanted, ranking decides how many must be there; those marked
   * with {@code +} must be.
   */
  record Words(List<Word> words, Span span) implements Query {
    /** Copies the list. */
    public Words {
      words = List.copyOf(words);
      if (words.isEmpty()) {
        throw new IllegalArgumentException("no words");
      }
    }

    @Override
    public Query bare() {
      return new Words(
          words.stream().map(word -> new Word(word.text(), word.required(), NOWHERE)).toList(),
          NOWHERE);
    }
  }

  /**
   * One word as typed, not yet segmented: {@code 高新技术企业认定}.
   *
   * @param text the word, without the signs of the language
   * @param required whether it was marked with {@code +}
   * @param span where it stands
   */
  record Word(String text, boolean required, Span span) {}

  /** Words in this order and nothing between them: {@code "首次认定"}. */
  record Phrase(String text, Span span) implements Query {
    @Override
    public Query bare() {
      return new Phrase(text, NOWHERE);
    }
  }

  /** Words that begin like this: {@code 高新*}. */
  record Prefix(String text, Span span) implements Query {
    @Override
    public Query bare() {
      return new Prefix(text, NOWHERE);
    }
  }

  /** All members must match. */
  record And(List<Query> members, Span span) implements Query {
    /** Copies the list. */
    public And {
      members = List.copyOf(members);
    }

    @Override
    public Query bare() {
      return new And(members.stream().map(Query::bare).toList(), NOWHERE);
    }
  }

  /** One member at least must match. */
  record Or(List<Query> members, Span span) implements Query {
    /** Copies the list. */
    public Or {
      members = List.copyOf(members);
    }

    @Override
    public Query bare() {
      return new Or(members.stream().map(Query::bare).toList(), NOWHERE);
    }
  }

  /** What must not match. Alone it asks for everything else. */
  record Not(Query member, Span span) implements Query {
    @Override
    public Query bare() {
      return new Not(member.bare(), NOWHERE);
    }
  }

  /**
   * All of these; a sole one is returned as it is.
   *
   * @throws IllegalArgumentException for an empty list
   */
  static Query and(List<Query> members) {
    List<Query> flat = new ArrayList<>();
    for (Query member : members) {
      if (member instanceof And and) {
        flat.addAll(and.members());
      } else {
        flat.add(member);
      }
    }
    Span span = cover(flat);
    if (flat.stream().anyMatch(member -> !(member instanceof All))) {
      flat.removeIf(All.class::isInstance);
    } else {
      return flat.getFirst();
    }
    return flat.size() == 1 ? flat.getFirst() : new And(flat, span);
  }

  /**
   * At least one of these; a sole one is returned as it is.
   *
   * @throws IllegalArgumentException for an empty list
   */
  static Query or(List<Query> members) {
    List<Query> flat = new ArrayList<>();
    for (Query member : members) {
      if (member instanceof Or or) {
        flat.addAll(or.members());
      } else {
        flat.add(member);
      }
    }
    Span span = cover(flat);
    return flat.size() == 1 ? flat.getFirst() : new Or(flat, span);
  }

  /** The contrary; of a contrary the thing itself. */
  static Query not(Query member, Span span) {
    return switch (member) {
      case Not not -> not.member();
      case Words words -> new Not(words.words().size() == 1 ? plain(words) : words, span);
      case All all -> new Not(all, span);
      case Phrase phrase -> new Not(phrase, span);
      case Prefix prefix -> new Not(prefix, span);
      case And and -> new Not(and, span);
      case Or or -> new Not(or, span);
      case Filter filter -> new Not(filter, span);
    };
  }

  /** A sole word that must not be there needs no mark that it must. */
  private static Words plain(Words words) {
    Word word = words.words().getFirst();
    return new Words(List.of(new Word(word.text(), false, word.span())), words.span());
  }

  private static Span cover(List<Query> members) {
    if (members.isEmpty()) {
      throw new IllegalArgumentException("an operator without members");
    }
    return members.stream()
        .map(Query::span)
        .filter(span -> span.length() > 0)
        .reduce(Span::cover)
        .orElse(NOWHERE);
  }
}
