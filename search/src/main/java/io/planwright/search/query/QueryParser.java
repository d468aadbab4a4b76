package io.planwright.search.query;

import io.planwright.model.Span;
import io.planwright.search.query.QueryException.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what a user typed.
 *
 * <p>Example: {@code 高企 OR 科小 地区:杭州市 -贴息} becomes {@code (高企 OR 科小) AND NOT 贴息 AND 地区:杭州市}.
 */
public final class QueryParser {
  /** Nobody types more; a pasted document is not a question. */
  public static final int MOST_CHARACTERS = 4000;

  /** Brackets in brackets. */
  public static final int MOST_BRACKETS = 50;

  private final Vocabulary vocabulary = new Vocabulary();

  /** Creates a parser with the words of the language; it may be shared. */
  public QueryParser() {}

  /**
   * The question in a typed line.
   *
   * @throws QueryException with place and remedy where it cannot be read, and for nothing but
   *     blanks
   */
  public PolicyQuery parse(String line) {
    if (line.length() > MOST_CHARACTERS) {
      Span rest = new Span(MOST_CHARACTERS, line.length());
      throw new QueryException(Code.TOO_LONG, rest, String.valueOf(MOST_CHARACTERS));
    }
    return PolicyQuery.of(new Reading(line, vocabulary).whole(line.length()));
  }

  /** The reading of one line, from the loosest binding down. */
  private static final class Reading {
    private final Cursor cursor;
    private final WordReader words;
    private int depth;

    Reading(String line, Vocabulary vocabulary) {
      this.cursor = new Cursor(line);
      this.words = new WordReader(cursor, vocabulary);
    }

    Query whole(int length) {
      Optional<Query> whole = sequence();
      if (cursor.here() == ')') {
        throw new QueryException(Code.BRACKET_UNOPENED, cursor.one());
      }
      return whole.orElseThrow(() -> new QueryException(Code.EMPTY, new Span(0, length)));
    }

    /** Everything beside each other up to a closing bracket or the end. */
    private Optional<Query> sequence() {
      List<Query> items = new ArrayList<>();
      for (words.skipNoise(); !atClose(); words.skipNoise()) {
        items.add(disjunction());
      }
      return items.isEmpty() ? Optional.empty() : Optional.of(Neighbours.combined(items));
    }

    private Query disjunction() {
      List<Query> members = new ArrayList<>(List.of(conjunction()));
      while (take(Operator.OR)) {
        members.add(conjunction());
      }
      return Query.or(members);
    }

    private Query conjunction() {
      List<Query> members = new ArrayList<>(List.of(operand()));
      while (take(Operator.AND)) {
        members.add(operand());
      }
      return Query.and(members);
    }

    /** Whether this operator stands here with something behind it; then moves behind it. */
    private boolean take(Operator wanted) {
      words.skipNoise();
      Optional<Operator.Found> found = Operator.at(cursor);
      if (found.isEmpty() || found.get().operator() != wanted) {
        return false;
      }
      int start = cursor.at();
      cursor.skip(found.get().length());
      requireOperand(start);
      return true;
    }

    private void requireOperand(int start) {
      Span operator = cursor.since(start);
      words.skipNoise();
      Optional<Operator.Found> next = Operator.at(cursor);
      if (atClose() || next.filter(found -> found.operator() != Operator.NOT).isPresent()) {
        String written = cursor.slice(operator.start(), operator.end());
        throw new QueryException(Code.OPERAND_AFTER, operator, written);
      }
    }

    /** One thing with the signs before it. */
    private Query operand() {
      int start = cursor.at();
      boolean negated = false;
      boolean required = false;
      while (true) {
        Optional<Operator.Found> found = Operator.at(cursor);
        int before = cursor.at();
        if (found.isPresent()) {
          cursor.skip(found.get().length());
          if (found.get().operator() != Operator.NOT) {
            String written = cursor.slice(before, cursor.at());
            throw new QueryException(Code.OPERAND_BEFORE, cursor.since(before), written);
          }
          requireOperand(before);
          negated = !negated;
        } else if (words.atSign()) {
          negated ^= cursor.here() != '+';
          required |= cursor.here() == '+';
          cursor.skip(1);
        } else {
          break;
        }
      }
      Query atom = atom();
      if (negated) {
        if (atom instanceof Query.All) {
          throw new QueryException(Code.NOTHING_LEFT, cursor.since(start));
        }
        return Query.not(atom, cursor.since(start));
      }
      return required && atom instanceof Query.Words several ? required(several) : atom;
    }

    private static Query required(Query.Words words) {
      List<Query.Word> marked =
          words.words().stream()
              .map(word -> new Query.Word(word.text(), true, word.span()))
              .toList();
      return new Query.Words(marked, words.span());
    }

    private Query atom() {
      if (cursor.here() != '(') {
        return words.read();
      }
      int start = cursor.at();
      Span open = cursor.one();
      if (depth == MOST_BRACKETS) {
        throw new QueryException(Code.TOO_DEEP, open, String.valueOf(MOST_BRACKETS));
      }
      depth++;
      cursor.skip(1);
      Optional<Query> inner = sequence();
      depth--;
      if (cursor.atEnd()) {
        throw new QueryException(Code.BRACKET_OPEN, open);
      }
      cursor.skip(1);
      return inner.orElseThrow(() -> new QueryException(Code.BRACKET_EMPTY, cursor.since(start)));
    }

    private boolean atClose() {
      return cursor.atEnd() || cursor.here() == ')';
    }
  }
}
