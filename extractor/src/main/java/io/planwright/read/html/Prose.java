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

  private Prose() {}

  /** Whether a line is a footer's: owner, licence, identification of the site. */
  static boolean isFooter(CharSequence text) {
    return text.length() < LONGEST_FOOTER && FOOTER.matcher(text).find();
  }

  /** The number of characters of running text, weighted. */
  static double mass(CharSequence text, int chars, int linkChars) {
    int own = chars - linkChars;
    if (own <= 0) {
      return 0;
    }
    boolean sentence = false;
    boolean footer = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      sentence |= c == '。' || c == '，' || c == '；' || c == '！' || c == '？' || c == ',' || c == ';';
      footer |= c == '备' || c == '版' || c == '网' || c == '技' || c == '建' || c == 'o' || c == 'O';
    }
    if (footer && isFooter(text)) {
      return 0;
    }
    if (sentence) {
      return own;
    }
    return own > LONGEST_UNPUNCTUATED ? 0 : own * UNPUNCTUATED;
  }
}
