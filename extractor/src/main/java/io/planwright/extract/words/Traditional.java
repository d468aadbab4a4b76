package io.planwright.extract.words;

import com.hankcs.hanlp.HanLP;
import java.util.BitSet;

/**
 * Traditional characters and the simplified ones that stand for them. The dictionary is loaded on
 * first use.
 */
public final class Traditional {
  /** Characters every plan holds and simplified writing never does: 獎勵, 億, 責任單位. */
  private static final BitSet TELLING = new BitSet();

  static {
    "國業產發為與實萬億對給門開關會員區縣鎮鄉財務責單獎勵補貼項創總標準達應動機構術資經濟農環華體點".chars().forEach(TELLING::set);
  }

  /** A text is in traditional characters when one of so many characters tells it. */
  private static final int ONE_IN = 25;

  private Traditional() {}

  /** Whether a text is written in traditional characters; a quoted name or two are not enough. */
  public static boolean isTraditional(CharSequence text) {
    int telling = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '\u4E00' && TELLING.get(c)) {
        telling++;
      }
    }
    return telling * ONE_IN > text.length();
  }

  /**
   * The same text in simplified characters, of the same length.
   *
   * @param text any text: {@code 給予獎勵10萬元} → 给予奖励10万元
   */
  public static String simplified(String text) {
    String whole = HanLP.convertToSimplifiedChinese(text);
    if (whole.length() == text.length()) {
      return whole;
    }
    StringBuilder each = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      String one = HanLP.convertToSimplifiedChinese(text.substring(i, i + 1));
      each.append(one.length() == 1 ? one.charAt(0) : text.charAt(i));
    }
    return each.toString();
  }
}
