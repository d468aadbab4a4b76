package io.planwright.search.query;

import io.planwright.model.Span;
import io.planwright.search.query.QueryException.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what is not an operator or a bracket: a word, a phrase, a beginning, a condition. */
final class WordReader {
  /** A name before a colon is taken for a field up to so many Chinese characters. */
  private static final int LONGEST_CHINESE = 6;

  /** And up to so many Latin letters. */
  private static final int LONGEST_LATIN = 12;

  /** What may stand directly before a star that means everything. */
  private static final String BEFORE_STAR = "(+-!|&,;、。";

  private final Cursor cursor;
  private final Vocabulary vocabulary;
  private final FieldReader fields;

  WordReader(Cursor cursor, Vocabulary vocabulary) {
    this.cursor = cursor;
    this.vocabulary = vocabulary;
    this.fields = new FieldReader(cursor, vocabulary);
  }

  /** Moves over blanks and punctuation that asks for nothing. */
  void skipNoise() {
    while (!cursor.atEnd() && !atSomething()) {
      boolean alone = atBlank(-1) && atBlank(1) && "+-".indexOf(cursor.here()) >= 0;
      if (alone) {
        String sign = cursor.slice(cursor.at(), cursor.at() + 1);
        throw new QueryException(Code.SIGN_ALONE, cursor.one(), sign);
      }
      cursor.skip(1);
    }
  }

  private boolean atSomething() {
    char c = cursor.here();
    return atOperand(0) || c == ')' || atSign() || Operator.at(cursor).isPresent();
  }

  private boolean atBlank(int ahead) {
    char c = cursor.look(ahead);
    return c == Cursor.END || Characters.isBlank(c);
  }

  /** Whether something that is looked for begins so many characters further on. */
  private boolean atOperand(int ahead) {
    int start = cursor.at();
    cursor.skip(ahead);
    char c = cursor.here();
    boolean escape = c == '\\' && cursor.look(1) != Cursor.END;
    boolean operand =
        c != Cursor.END
            && (Characters.isWord(c) || "(*".indexOf(c) >= 0 || escape || cursor.atQuote());
    cursor.moveTo(start);
    return operand;
  }

  /** Whether {@code + - !} stands here directly before something. */
  boolean atSign() {
    return "+-!".indexOf(cursor.here()) >= 0 && atOperand(1);
  }

  /** Reads what stands here. */
  Query read() {
    int start = cursor.at();
    if (cursor.here() == '*') {
      return everything(start);
    }
    if (cursor.atQuote()) {
      return new Query.Phrase(cursor.quoted(), cursor.since(start));
    }
    return word(start);
  }

  private Query everything(int start) {
    boolean behind = !atBlank(-1) && BEFORE_STAR.indexOf(cursor.look(-1)) < 0;
    cursor.skip(1);
    if (behind || !cursor.atWordEnd()) {
      throw new QueryException(Code.WILDCARD_PLACE, cursor.since(start));
    }
    return new Query.All(cursor.since(start));
  }

  private Query word(int start) {
    StringBuilder text = new StringBuilder();
    boolean escaped = false;
    while (!cursor.atWordEnd()) {
      char c = cursor.here();
      if (c == '\\' && cursor.look(1) != Cursor.END) {
        escaped = true;
        cursor.skip(1);
      } else if (c == '*' && !betweenDigits()) {
        return beginning(start, text.toString());
      } else if (c == ':' && !escaped) {
        Optional<Query> condition = condition(start, text.toString());
        if (condition.isPresent()) {
          return condition.get();
        }
      }
      if (c == ':' && !escaped && !betweenDigits() && !atAddress() && !inAddress(text)) {
        break;
      }
      text.append(cursor.typed());
      cursor.skip(1);
    }
    Span span = cursor.since(start);
    return new Query.Words(List.of(new Query.Word(text.toString(), false, span)), span);
  }

  private boolean betweenDigits() {
    return Characters.isDigit(cursor.look(-1)) && Characters.isDigit(cursor.look(1));
  }

  /** The colon of {@code http://}. */
  private boolean atAddress() {
    return cursor.look(1) == '/' && cursor.look(2) == '/';
  }

  private static boolean inAddress(CharSequence text) {
    return text.toString().contains("://");
  }

  private Query beginning(int start, String text) {
    int star = cursor.at();
    while (cursor.here() == '*') {
      cursor.skip(1);
    }
    if (!cursor.atWordEnd() || !Characters.hasWord(text)) {
      throw new QueryException(Code.WILDCARD_PLACE, cursor.since(star));
    }
    return new Query.Prefix(text, cursor.since(start));
  }

  /** The condition whose name ends here, empty where the colon is plain text. */
  private Optional<Query> condition(int start, String name) {
    Optional<Field> field = vocabulary.field(name);
    if (field.isPresent() && !atAddress()) {
      cursor.skip(1);
      return Optional.of(fields.read(field.get(), start));
    }
    if (!atAddress() && looksLikeField(name)) {
      boolean chinese = Characters.isHan(name.charAt(0));
      List<String> allowed = new ArrayList<>();
      for (Field known : Field.values()) {
        allowed.add(chinese ? known.label() : known.code());
      }
      throw new QueryException(
          Code.FIELD_UNKNOWN,
          cursor.since(start),
          List.of(name),
          allowed,
          Guess.nearest(name, vocabulary.fieldNames()));
    }
    return Optional.empty();
  }

  private static boolean looksLikeField(String name) {
    boolean chinese = name.chars().allMatch(c -> Characters.isHan((char) c));
    boolean latin = name.chars().allMatch(c -> Characters.isLatin(Characters.fold((char) c)));
    return (chinese && name.length() >= 2 && name.length() <= LONGEST_CHINESE)
        || (latin && name.length() >= 2 && name.length() <= LONGEST_LATIN);
  }
}
