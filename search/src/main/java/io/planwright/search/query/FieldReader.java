package io.planwright.search.query;

import io.planwright.model.Coded;
import io.planwright.model.Instrument;
import io.planwright.model.Metadata;
import io.planwright.model.Section;
import io.planwright.model.Span;
import io.planwright.search.query.QueryException.Code;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads what stands behind the colon of a field: {@code 杭州市,南京市} or {@code (区县 OR 园区)}. */
final class FieldReader {
  private static final String LIST_SIGNS = ",、;|";
  private static final String ENDS = "。！？?";
  private static final String RANGE_SIGNS = "~〜∼—–";

  private final Cursor cursor;
  private final Vocabulary vocabulary;
  private final Figures figures;

  FieldReader(Cursor cursor, Vocabulary vocabulary) {
    this.cursor = cursor;
    this.vocabulary = vocabulary;
    this.figures = new Figures(vocabulary);
  }

  /** One value as typed. */
  private record Value(String text, boolean prefix, Span span) {}

  /** The condition on a field whose name began at {@code start}; the cursor is behind its colon. */
  Filter read(Field field, int start) {
    cursor.skipBlanks();
    List<Value> values = cursor.here() == '(' ? bracketed(field) : listed(field);
    Span span = cursor.since(start);
    return switch (field) {
      case REGION, TYPE, INDICATOR, TRIGGER, UNIT, NUMBER, TITLE, ISSUER ->
          new Filter.Names(field, names(values), span);
      case LEVEL -> new Filter.Levels(known(field, values, vocabulary.levels()), span);
      case INSTRUMENT ->
          new Filter.Instruments(known(field, values, vocabulary.instruments()), span);
      case SECTION -> new Filter.Sections(known(field, values, vocabulary.sections()), span);
      case YEAR -> new Filter.Years(distinct(values, v -> figures.years(v.text(), v.span())), span);
      case AMOUNT ->
          new Filter.Amounts(distinct(values, v -> figures.amounts(v.text(), v.span())), span);
    };
  }

  private static List<Filter.Name> names(List<Value> values) {
    return values.stream()
        .map(value -> new Filter.Name(value.text(), value.prefix(), value.span()))
        .toList();
  }

  private static <T> List<T> distinct(List<Value> values, Function<Value, T> read) {
    return values.stream().map(read).distinct().toList();
  }

  private static <T extends Coded> List<T> known(
      Field field, List<Value> values, Map<String, T> words) {
    Set<T> found = new LinkedHashSet<>();
    for (Value value : values) {
      Optional<T> meaning = Vocabulary.find(words, value.text());
      found.add(meaning.orElseThrow(() -> unknown(field, value, words)));
    }
    return List.copyOf(found);
  }

  private static <T extends Coded> QueryException unknown(
      Field field, Value value, Map<String, T> words) {
    boolean chinese = Characters.isHan(value.text().charAt(0));
    Set<String> allowed = new LinkedHashSet<>();
    for (T meaning : new LinkedHashSet<>(words.values())) {
      allowed.add(chinese ? label(meaning) : english(meaning, words));
    }
    return new QueryException(
        Code.VALUE_UNKNOWN,
        value.span(),
        List.of(chinese ? field.label() : field.code(), value.text()),
        List.copyOf(allowed),
        Guess.nearest(value.text(), words.keySet()));
  }

  private static String label(Coded meaning) {
    return switch (meaning) {
      case Metadata.Level level -> QueryWriter.label(level);
      case Section.Kind kind -> QueryWriter.label(kind);
      case Instrument instrument -> instrument.code();
      default -> meaning.code();
    };
  }

  private static <T extends Coded> String english(T meaning, Map<String, T> words) {
    return words.entrySet().stream()
        .filter(word -> word.getValue().equals(meaning))
        .map(Map.Entry::getKey)
        .filter(word -> Characters.isLatin(word.charAt(0)))
        .findFirst()
        .orElse(meaning.code());
  }

  private List<Value> bracketed(Field field) {
    Span open = cursor.one();
    cursor.skip(1);
    List<Value> values = new ArrayList<>();
    while (true) {
      cursor.skipBlanks();
      Optional<Operator.Found> operator = Operator.at(cursor);
      if (cursor.atEnd()) {
        throw new QueryException(Code.BRACKET_OPEN, open);
      } else if (cursor.here() == ')') {
        break;
      } else if (operator.isPresent()) {
        int start = cursor.at();
        cursor.skip(operator.get().length());
        if (operator.get().operator() != Operator.OR) {
          String written = cursor.slice(start, cursor.at());
          throw new QueryException(Code.VALUES_ONLY_OR, cursor.since(start), written);
        }
      } else if (LIST_SIGNS.indexOf(cursor.here()) >= 0 || ENDS.indexOf(cursor.here()) >= 0) {
        cursor.skip(1);
      } else {
        values.add(value(field));
      }
    }
    cursor.skip(1);
    if (values.isEmpty()) {
      throw new QueryException(Code.VALUE_MISSING, cursor.since(open.start()), field.label());
    }
    return values;
  }

  private List<Value> listed(Field field) {
    List<Value> values = new ArrayList<>(List.of(value(field)));
    while (LIST_SIGNS.indexOf(cursor.here()) >= 0 && goesOn()) {
      Span first = values.getLast().span();
      cursor.skip(1);
      Value next = value(field);
      boolean thousands =
          field == Field.AMOUNT
              && next.text().matches("\\d{3}\\D*")
              && cursor.slice(first.start(), next.span().start()).matches(".*\\d[,，]");
      if (thousands) {
        Span both = first.cover(next.span());
        throw new QueryException(Code.AMOUNT_COMMA, both, cursor.slice(both.start(), both.end()));
      }
      values.add(next);
    }
    return values;
  }

  /** Whether a further value follows the sign here and not another field or nothing. */
  private boolean goesOn() {
    char next = cursor.look(1);
    if (cursor.here() == '|' && next == '|') {
      return false;
    }
    int start = cursor.at();
    cursor.skip(1);
    boolean value = (cursor.atQuote() || !ends(next, Field.REGION)) && !atField();
    cursor.moveTo(start);
    return value;
  }

  private boolean atField() {
    int length = 0;
    while (Characters.isWord(cursor.look(length)) && cursor.look(length) != Cursor.END) {
      length++;
    }
    String name = cursor.slice(cursor.at(), cursor.at() + length);
    return cursor.look(length) == ':' && vocabulary.field(name).isPresent();
  }

  private Value value(Field field) {
    int start = cursor.at();
    String text;
    boolean prefix = false;
    if (cursor.atQuote()) {
      text = cursor.quoted();
    } else {
      text = bare(field, start);
    }
    if (cursor.here() == '*' && !field.numeric()) {
      int star = cursor.at();
      prefix = true;
      cursor.skip(1);
      if (!ends(cursor.here(), field)) {
        throw new QueryException(Code.WILDCARD_PLACE, new Span(star, star + 1));
      }
    }
    Span span = cursor.since(start);
    if (!Characters.hasWord(text)) {
      Span place = new Span(start, Math.max(start, span.end()));
      throw new QueryException(Code.VALUE_MISSING, place, field.label());
    }
    return new Value(text, prefix, span);
  }

  private String bare(Field field, int start) {
    int open = start;
    int depth = 0;
    while (!cursor.atEnd()) {
      char c = cursor.here();
      boolean inner = field.holdsBrackets() && cursor.at() > start;
      if (inner && c == '(') {
        open = depth == 0 ? cursor.at() : open;
        depth++;
      } else if (depth > 0 && c == ')') {
        depth--;
      } else if (depth == 0 && (ends(c, field) || (c == '*' && !field.numeric()))) {
        if (!field.numeric() || !goesOnBehindBlanks(start)) {
          break;
        }
        cursor.skipBlanks();
        continue;
      }
      cursor.skip(1);
    }
    if (depth > 0) {
      throw new QueryException(Code.BRACKET_OPEN, new Span(open, open + 1));
    }
    return cursor.slice(start, cursor.at()).strip();
  }

  /** Whether a number with blanks in it goes on: {@code >= 10万}, {@code 2018 .. 2022}. */
  private boolean goesOnBehindBlanks(int start) {
    if (!Characters.isBlank(cursor.here())) {
      return false;
    }
    int end = cursor.at();
    String before = cursor.slice(start, end);
    boolean bound = !Characters.hasWord(before) && !before.isEmpty();
    boolean open = before.endsWith("..") || isRangeSign(Characters.fold(cursor.look(-1)));
    cursor.skipBlanks();
    boolean range = isRangeSign(cursor.here()) || (cursor.here() == '.' && cursor.look(1) == '.');
    boolean number =
        Characters.isDigit(cursor.here())
            || (bound && !cursor.atEnd() && Characters.isWord(cursor.here()) && !atField());
    cursor.moveTo(end);
    return range || ((bound || open) && number);
  }

  private static boolean isRangeSign(char c) {
    return RANGE_SIGNS.indexOf(c) >= 0;
  }

  /** Whether a value ends before this folded character. */
  private static boolean ends(char c, Field field) {
    return c == Cursor.END
        || Characters.isBlank(c)
        || LIST_SIGNS.indexOf(c) >= 0
        || ENDS.indexOf(c) >= 0
        || c == ')'
        || (c == '(' && !field.holdsBrackets())
        || Characters.closing(c) != 0;
  }
}
