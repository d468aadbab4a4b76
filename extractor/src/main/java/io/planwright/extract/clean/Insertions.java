package io.planwright.extract.clean;

/**
 * What a web site put between the characters of a text, and what a reader passes over.
 *
 * <ul>
 *   <li>Pinyin in brackets behind a character: {@code 目标(biāo)}.
 *   <li>Signs that are to spoil copies: {@code 到2026年 x$ 3* k_ W^ 全区}.
 *   <li>A wide blank within a number: {@code 4　00家}.
 * </ul>
 */
final class Insertions {
  private static final String TONES = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";
  private static final int LONGEST_SYLLABLE = 7;

  /** Signs that prose does not use; addresses of the web have one or two of them. */
  private static final String NOISE = "!@#$^&*_={}|~\\`";

  private static final int FEWEST_NOISE_SIGNS = 3;
  private static final int LONGEST_NUMBER = 12;

  private Insertions() {}

  /** The end of an insertion that begins here, or the same offset where none does. */
  static int endAt(String text, int at) {
    char c = text.charAt(at);
    if (c == '\u3000') {
      return isWithinNumber(text, at) ? at + 1 : at;
    }
    if (at == 0) {
      return at;
    }
    char before = text.charAt(at - 1);
    if ((c == '(' || c == '（') && Characters.isHan(before)) {
      return pinyinEnd(text, at);
    }
    return isAscii(c) && !isAscii(before) ? noiseEnd(text, at) : at;
  }

  private static int pinyinEnd(String text, int at) {
    boolean tone = false;
    int i = at + 1;
    while (i < text.length() && i - at <= LONGEST_SYLLABLE) {
      char c = text.charAt(i);
      boolean toned = TONES.indexOf(c) >= 0;
      tone |= toned;
      if (!toned && !(c >= 'a' && c <= 'z') && c != 'ü') {
        break;
      }
      i++;
    }
    boolean closed = i < text.length() && (text.charAt(i) == ')' || text.charAt(i) == '）');
    return tone && closed ? i + 1 : at;
  }

  /**
   * A run of ASCII signs, many of them marks, set apart by blanks, is no address and no formula.
   */
  private static int noiseEnd(String text, int at) {
    int noise = 0;
    int blanks = 0;
    int i = at;
    while (i < text.length() && isAscii(text.charAt(i))) {
      noise += NOISE.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
      blanks += text.charAt(i) == ' ' ? 1 : 0;
      i++;
    }
    boolean spoils = noise >= FEWEST_NOISE_SIGNS && blanks + 1 >= noise && noise * 5 >= i - at;
    return spoils ? i : at;
  }

  private static boolean isAscii(char c) {
    return c >= ' ' && c < 0x7F;
  }

  /** Figures on both sides, a word right in front of the first and a unit right behind the last. */
  private static boolean isWithinNumber(String text, int at) {
    int start = at - 1;
    while (start >= 0 && at - start <= LONGEST_NUMBER && isFigure(text.charAt(start))) {
      start--;
    }
    int end = at + 1;
    while (end < text.length() && end - at <= LONGEST_NUMBER && isFigure(text.charAt(end))) {
      end++;
    }
    return start >= 0
        && start < at - 1
        && end > at + 1
        && end < text.length()
        && Characters.isHan(text.charAt(start))
        && (Characters.isHan(text.charAt(end)) || "%％‰".indexOf(text.charAt(end)) >= 0);
  }

  private static boolean isFigure(char c) {
    return Characters.isDigit(c) || c == '.';
  }
}
