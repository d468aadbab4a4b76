package io.planwright.search.query;

import io.planwright.model.Span;
import io.planwright.search.query.QueryException.Code;

/** A place in a typed line that moves on, and what can be seen from it. */
final class Cursor {
  /** What is left of a line ends with this, which no fold makes of a typed character. */
  static final char END = '\uFFFF';

  private final String text;
  private int at;

  Cursor(String text) {
    this.text = text;
  }

  int at() {
    return at;
  }

  void moveTo(int place) {
    at = place;
  }

  void skip(int characters) {
    at += characters;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  /** The folded character here. */
  char here() {
    return look(0);
  }

  /** The folded character so many further on or back, {@link #END} outside the line. */
  char look(int ahead) {
    int place = at + ahead;
    return place < 0 || place >= text.length() ? END : Characters.fold(text.charAt(place));
  }

  /** The character here as typed. */
  char typed() {
    return text.charAt(at);
  }

  String slice(int from, int to) {
    return text.substring(from, to);
  }

  Span since(int start) {
    return new Span(start, at);
  }

  /** The character here alone. */
  Span one() {
    return new Span(at, Math.min(at + 1, text.length()));
  }

  void skipBlanks() {
    while (!atEnd() && Characters.isBlank(here())) {
      at++;
    }
  }

  /** Whether what is quoted begins here; 《 does only where its 》 follows. */
  boolean atQuote() {
    char closing = Characters.closing(here());
    return closing != 0 && (here() == '"' || here() == '「' || here() == '『' || closes(closing));
  }

  private boolean closes(char closing) {
    return text.indexOf(closing, at) >= 0;
  }

  /** Reads what is quoted here and moves behind it. */
  String quoted() {
    int start = at;
    char closing = Characters.closing(here());
    StringBuilder content = new StringBuilder();
    at++;
    while (!atEnd() && here() != closing) {
      boolean escape = here() == '\\' && (look(1) == '"' || look(1) == '\\' || look(1) == closing);
      at += escape ? 1 : 0;
      content.append(typed());
      at++;
    }
    if (atEnd()) {
      throw new QueryException(
          Code.QUOTE_OPEN, new Span(start, start + 1), slice(start, start + 1));
    }
    at++;
    if (!Characters.hasWord(content.toString())) {
      throw new QueryException(Code.QUOTE_EMPTY, since(start));
    }
    return content.toString().strip();
  }

  /** Whether a word ends here. */
  boolean atWordEnd() {
    char c = here();
    return c == END
        || Characters.isBlank(c)
        || "()|".indexOf(c) >= 0
        || (c == '&' && look(1) == '&')
        || (Characters.isSeparator(c) && !isComma())
        || Characters.closing(c) != 0;
  }

  /** A comma within a number: {@code 10,000}. */
  private boolean isComma() {
    return here() == ',' && Characters.isDigit(look(-1)) && Characters.isDigit(look(1));
  }
}
