package io.planwright.search.query;

import java.util.Optional;

/** What combines: {@code AND}, {@code OR}, {@code NOT} and their other forms. */
enum Operator {
  AND("AND", "与", "&&"),
  OR("OR", "或", "||"),
  NOT("NOT", "非", "");

  private final String english;
  private final String chinese;
  private final String sign;

  Operator(String english, String chinese, String sign) {
    this.english = english;
    this.chinese = chinese;
    this.sign = sign;
  }

  /** An operator and how many characters it takes. */
  record Found(Operator operator, int length) {}

  /** The operator at this place, where a word could begin; a word counts if it stands alone. */
  static Optional<Found> at(Cursor cursor) {
    if (cursor.here() == '|') {
      return Optional.of(new Found(OR, cursor.look(1) == '|' ? 2 : 1));
    }
    for (Operator operator : values()) {
      if (!operator.sign.isEmpty() && matches(cursor, operator.sign)) {
        return Optional.of(new Found(operator, operator.sign.length()));
      }
      for (String word : new String[] {operator.english, operator.chinese}) {
        if (matches(cursor, word) && endsBehind(cursor, word.length())) {
          return Optional.of(new Found(operator, word.length()));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a text as a whole is an operator's word. */
  static boolean isWord(String text) {
    String folded = Characters.folded(text);
    for (Operator operator : values()) {
      if (folded.equals(operator.english) || folded.equals(operator.chinese)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(Cursor cursor, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (cursor.look(i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsBehind(Cursor cursor, int length) {
    int start = cursor.at();
    cursor.skip(length);
    boolean ends = cursor.atWordEnd();
    cursor.moveTo(start);
    return ends;
  }
}
