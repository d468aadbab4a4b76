package io.planwright.read.html;

import java.util.regex.Pattern;

/**
 * How much of a line is the running text of an article.
 *
 * <p>Sentences count in full; headings, table cells and other short lines without punctuation count
 * a third, because they stand in articles and in menus alike; links and the legal lines of a footer
 * count nothing; nor does a long row of words without any sentence, which is how spam keyword
 * blocks look.
 */
final class Prose {
  private static final double UNPUNCTUATED = 0.3;

  /**
   * The longest hard-wrapped line without punctuation seen in real texts has about 45 characters.
   */
  private static final int LONGEST_UNPUNCTUATED = 60;

  private static final Pattern FOOTER =
      Pattern.compile(
          "ICP备|公网安备|网安备\\d|版权所有|网站标识码|(?i:copyright|all rights reserved)|备案序号|备案号|技术支持[:：]|建议使用.{0,12}浏览器");

  /** Footers speak in lines of at most this length. */
  private static final int LONGEST_FOOTER = 300;

  private static final String SENTENCE_MARKS = "。，；！？,;";

  /** The second characters of {@link #isFooterPair}. */
  private static final String FOOTER_SIGNS = "备案权识支览oOlL";

  /**
   * One bit for each character: whether it says anything. Every character of a page comes by here.
   */
  private static final long[] TELLING = new long[0x10000 >> 6];

  static {
    (SENTENCE_MARKS + FOOTER_SIGNS).chars().forEach(c -> TELLING[c >> 6] |= 1L << (c & 63));
  }

  private Prose() {}

  /** Whether a line is a footer's: owner, licence, identification of the site. */
  static boolean isFooter(String text) {
    return text.length() < LONGEST_FOOTER && FOOTER.matcher(text).find();
  }

  /** Two characters that every footer phrase holds and few other texts do: a quick first look. */
  private static boolean isFooterPair(char before, char c) {
    return switch (c) {
      case '备' -> before == 'P' || before == '安';
      case '案' -> before == '备';
      case '权' -> before == '版';
      case '识' -> before == '标';
      case '支' -> before == '术';
      case '览' -> before == '浏';
      case 'o', 'O' -> before == 'C' || before == 'c';
      case 'l', 'L' -> before == 'A' || before == 'a';
      default -> false;
    };
  }

  /**
   * The number of characters of running text, weighted.
   *
   * @param text a buffer that begins with the line
   * @param length how much of the buffer is the line
   * @param chars how many of its characters are not blank
   * @param linkChars how many of these belong to links
   */
  static double mass(char[] text, int length, int chars, int linkChars) {
    int own = chars - linkChars;
    if (own <= 0) {
      return 0;
    }
    boolean sentence = false;
    boolean footer = false;
    for (int i = 0; i < length; i++) {
      char c = text[i];
      if ((TELLING[c >> 6] >>> (c & 63) & 1) != 0) {
        sentence |= SENTENCE_MARKS.indexOf(c) >= 0;
        footer |= i > 0 && isFooterPair(text[i - 1], c);
      }
    }
    if (footer && isFooter(new String(text, 0, length))) {
      return 0;
    }
    if (sentence) {
      return own;
    }
    return own > LONGEST_UNPUNCTUATED ? 0 : own * UNPUNCTUATED;
  }
}
