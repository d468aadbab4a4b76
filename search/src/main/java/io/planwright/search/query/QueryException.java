package io.planwright.search.query;

import io.planwright.model.Coded;
import io.planwright.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query that cannot be read: what is wrong, where, and what is allowed there.
 *
 * <p>Example: {@code 地域:杭州市} gives {@link Code#FIELD_UNKNOWN} at [0, 2) with the value 地域, the
 * names of all fields as what is allowed, and the guess 地区.
 */
public final class QueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong; the command line has a sentence for each in two languages. */
  public enum Code implements Coded {
    /** Nothing but blanks and punctuation. */
    EMPTY,
    /** More characters than {@code {0}}. */
    TOO_LONG,
    /** More brackets in brackets than {@code {0}}. */
    TOO_DEEP,
    /** A quote that is not closed. */
    QUOTE_OPEN,
    /** Quotes round nothing. */
    QUOTE_EMPTY,
    /** A bracket that is not closed. */
    BRACKET_OPEN,
    /** A closing bracket without its opening one. */
    BRACKET_UNOPENED,
    /** Brackets round nothing. */
    BRACKET_EMPTY,
    /** The operator {@code {0}} has nothing before it. */
    OPERAND_BEFORE,
    /** The operator {@code {0}} has nothing behind it. */
    OPERAND_AFTER,
    /** The sign {@code {0}} stands alone and not directly before a word. */
    SIGN_ALONE,
    /** A star that is not at the end of a word. */
    WILDCARD_PLACE,
    /** There is no field {@code {0}}. */
    FIELD_UNKNOWN,
    /** The field {@code {0}} has no value. */
    VALUE_MISSING,
    /** The field {@code {0}} does not know the value {@code {1}}. */
    VALUE_UNKNOWN,
    /** Within the brackets of a field only OR is allowed, not {@code {0}}. */
    VALUES_ONLY_OR,
    /** {@code {0}} is no year. */
    YEAR_UNREADABLE,
    /** {@code {0}} is no sum of money and no rate. */
    AMOUNT_UNREADABLE,
    /** In {@code {0}} the comma could part values or thousands. */
    AMOUNT_COMMA,
    /** The range {@code {0}} ends before it begins. */
    RANGE_REVERSED,
    /** The range {@code {0}} goes from money to a rate. */
    RANGE_MIXED,
    /** Everything is excluded. */
    NOTHING_LEFT;

    /** The key of its sentence: {@code query.FIELD_UNKNOWN}. */
    @Override
    public String code() {
      return "query." + name();
    }
  }

  private final Code code;
  private final transient Span span;
  private final transient List<String> values;
  private final transient List<String> allowed;
  private final @Nullable String guess;

  /** A mistake with the values that go into its sentence. */
  QueryException(Code code, Span span, String... values) {
    this(code, span, List.of(values), List.of(), null);
  }

  QueryException(
      Code code, Span span, List<String> values, List<String> allowed, @Nullable String guess) {
    super(code + " at " + span.start() + (values.isEmpty() ? "" : ": " + values));
    this.code = code;
    this.span = span;
    this.values = List.copyOf(values);
    this.allowed = List.copyOf(allowed);
    this.guess = guess;
  }

  /** What is wrong. */
  public Code code() {
    return code;
  }

  /** Where in the typed line; empty at its end where something is missing. */
  public Span span() {
    return span;
  }

  /** The values of the sentence, {0} first. */
  public List<String> values() {
    return values;
  }

  /** What could stand there, empty where that is no list; Chinese names where Chinese was typed. */
  public List<String> allowed() {
    return allowed;
  }

  /** What was probably meant, one of {@link #allowed} or another name of it, else null. */
  public @Nullable String guess() {
    return guess;
  }
}
