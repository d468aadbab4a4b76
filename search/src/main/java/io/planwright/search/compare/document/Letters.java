package io.planwright.search.compare.document;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letters of a passage as they count for comparing, each with its place in the passage. */
final class Letters {
  /** Labels in front of a heading or a paragraph, which say nothing about what follows. */
  private static final Pattern LABEL =
      Pattern.compile(
          "\\s*(?:第[一二三四五六七八九十百零〇\\d]+[章节条款项]"
              + "|[（(][一二三四五六七八九十百\\d]{1,4}[）)]"
              + "|[一二三四五六七八九十百]{1,4}[、.．㊁]|\\d{1,3}(?:[、．]|[.](?!\\d))|[①-⑳])[、.．\\s]*");

  private final String text;
  private final int[] places;

  private Letters(String text, int[] places) {
    this.text = text;
    this.places = places;
  }

  /** The letters of a passage: no blanks, no label in front, one width for all. */
  static Letters of(String passage) {
    StringBuilder letters = new StringBuilder(passage.length());
    int[] places = new int[passage.length()];
    Matcher label = LABEL.matcher(passage);
    for (int at = label.lookingAt() ? label.end() : 0; at < passage.length(); at++) {
      char c = passage.charAt(at);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '㊀') {
        places[letters.length()] = at;
        letters.append(folded(c));
      }
    }
    return new Letters(letters.toString(), Arrays.copyOf(places, letters.length()));
  }

  /** One width for all, and the signs that gazettes print for others: ㊂ for 。, ㊁ for 、. */
  private static char folded(char c) {
    if (c == '㊂' || c == '㊁') {
      return c == '㊂' ? '。' : '、';
    }
    return c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - '\uFF01' + '!') : c;
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /** Where in the passage a letter stands. */
  int place(int letter) {
    return places[letter];
  }
}
