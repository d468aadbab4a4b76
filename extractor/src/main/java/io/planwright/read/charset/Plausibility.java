package io.planwright.read.charset;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * How much a string looks like Chinese writing.
 *
 * <p>The everyday characters below make up about two thirds of any Chinese text, administrative
 * prose above all, and next to nothing of a text decoded the wrong way: 到2026年 read as Big5 is
 * 善2026爛. They were picked by hand from that vocabulary, in simplified and traditional form.
 */
final class Plausibility {
  private static final String EVERYDAY =
      "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得"
          + "经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形"
          + "相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五"
          + "果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回"
          + "则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花"
          + "带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织"
          + "装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划"
          + "选标写存候毛亲快效院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严首底液官德随病苏失尔死讲配"
          + "获奖补贴励企创鼓引促培牵头责推升优服财税项额度亿增长章附意见案措施镇街乡协融投扶奖企业园孵励孵瞪羚梯"
          + "這個們為國對會時來發動學產種過說經進間樣與關線數實體從開還業條問題無見報單風電車長東專術極聯認證轉務達積議類離華確張馬節話傳廣"
          + "記構劃選標寫親財獎勵補貼資創業區縣鄉鎮點總員處應設計將組點環機場質費稅項億萬億";

  /** GB2312 sets its 3755 commoner characters apart from the rarer ones: rows 16 to 55. */
  private static final int FIRST_COMMON_ROW = 0xB0;

  private static final int LAST_COMMON_ROW = 0xD7;

  // Weights per character; what matters is their order: an everyday character proves much, a common
  // one a little, a rare one is faint doubt, a private or unassigned code strong doubt, and a
  // malformed place more than outweighs two everyday characters.
  private static final double EVERYDAY_WEIGHT = 1.0;
  private static final double PUNCTUATION_WEIGHT = 0.5;
  private static final double COMMON_WEIGHT = 0.3;
  private static final double RARE_WEIGHT = -0.1;
  private static final double FOREIGN_SCRIPT_WEIGHT = -0.3;
  private static final double PRIVATE_WEIGHT = -1.0;
  private static final double CONTROL_WEIGHT = -2.0;
  private static final double MALFORMED_WEIGHT = -3.0;

  /** Of a hundred characters, more controls than this are a program's bytes. */
  private static final int CONTROL_PERCENT = 2;

  /** So many characters at either end show whether a file is writing. */
  private static final int PROBE = 4096;

  private final BitSet everyday = new BitSet(0x10000);
  private final BitSet common = new BitSet(0x10000);

  Plausibility() {
    EVERYDAY.chars().forEach(everyday::set);
    Charset gb = Charset.forName("GB18030");
    for (int row = FIRST_COMMON_ROW; row <= LAST_COMMON_ROW; row++) {
      for (int cell = 0xA1; cell <= 0xFE; cell++) {
        String one = gb.decode(ByteBuffer.wrap(new byte[] {(byte) row, (byte) cell})).toString();
        common.set(one.charAt(0));
      }
    }
  }

  /**
   * The mean weight of the characters that say anything; ASCII says nothing.
   *
   * @param text the decoded bytes
   * @param replaced how many of its characters stand for malformed bytes
   */
  double score(String text, int replaced) {
    double sum = replaced * MALFORMED_WEIGHT;
    int counted = replaced;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\uFFFD' && (c < ' ' ? isControl(c) : c > '~')) {
        sum += weight(c);
        counted++;
      }
    }
    return counted == 0 ? 0 : sum / counted;
  }

  private double weight(char c) {
    if (everyday.get(c)) {
      return EVERYDAY_WEIGHT;
    }
    if (isChinesePunctuation(c)) {
      return PUNCTUATION_WEIGHT;
    }
    if (common.get(c)) {
      return COMMON_WEIGHT;
    }
    if (isControl(c)) {
      return CONTROL_WEIGHT;
    }
    if ((c >= 0xE000 && c <= 0xF8FF) || Character.getType(c) == Character.UNASSIGNED) {
      return PRIVATE_WEIGHT;
    }
    if (c >= 0x3400 && c <= 0x9FFF) {
      return RARE_WEIGHT;
    }
    return (c < 0x2000 && c > 0x24F) || (c >= 0xA000 && c < 0xE000) ? FOREIGN_SCRIPT_WEIGHT : 0;
  }

  /** Whether the text is writing, damaged perhaps, rather than a program's bytes. */
  boolean readable(String text, int replaced) {
    int end = Math.min(text.length(), PROBE);
    int rest = Math.max(end, text.length() - PROBE);
    int looked = end + text.length() - rest;
    int controls = controls(text, 0, end) + controls(text, rest, text.length());
    return controls * 100L <= (long) looked * CONTROL_PERCENT + 100
        && replaced * 3L <= text.length() + 3L;
  }

  private static int controls(String text, int from, int to) {
    int controls = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      controls += (c < ' ' || (c >= 0x7F && c < 0xA0)) && isControl(c) ? 1 : 0;
    }
    return controls;
  }

  private static boolean isControl(char c) {
    return c < ' '
        ? c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B && c != 0x1A
        : c >= 0x7F && c < 0xA0 && c != 0x85;
  }

  private static boolean isChinesePunctuation(char c) {
    return (c >= 0x3000 && c <= 0x303F)
        || (c >= 0xFF00 && c <= 0xFF5E)
        || (c >= 0x2010 && c <= 0x2026)
        || c == '·'
        || c == '‰'
        || c == '×';
  }
}
