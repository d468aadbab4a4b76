package io.planwright.extract.metadata;

import io.planwright.lexicon.WordTrie;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form of words that states from or to when something is in force, or how long: {@code
 * 自2024年4月1日起施行}, {@code 有效期3年}.
 *
 * @param pattern the form
 * @param needed stands in each match: a sentence without it need not be searched
 * @param starts the words a match begins with; none where it may begin anywhere
 * @param anywhere whether it may
 */
record ForceStatement(Pattern pattern, String needed, WordTrie<Boolean> starts, boolean anywhere) {
  private static final String DATE = DateScanner.DATE;
  private static final String FORCE = "(?:正式)?(?:施行|实施|执行|生效|试行|实行)";
  private static final String NUMBER = "(\\d{1,3}|[一二两三四五六七八九十]{1,3})";
  private static final String UNTIL = "(?:截至|截止到|截止至|截止|延长至|延续至|顺延至|至|到)";

  /** What follows a statement that is complete: 起施行，… but not 起执行新的标准. */
  private static final String COMPLETE = "(?=[，。；）、]|$|至|到|有效|[\\d一二两三四五])";

  static final ForceStatement FROM_DAY =
      of("(?:自|从|于)?" + DATE + "(?:零时)?(?:开始|起)?" + FORCE + COMPLETE, "日", "");

  static final ForceStatement FROM_ISSUE =
      of(
          "(?:自|从|于)[^。；，\\d]{0,8}(?:印发|发布|公布|下发|颁布|公告|发文|签发|公开)之?日起"
              + "(?:(?:满|届满)?"
              + NUMBER
              + "(个?工作日|日|天|个?月)(?:之?后)?)?(?:起|开始|后)?"
              + FORCE
              + COMPLETE,
          "日起",
          "自 从 于");

  static final ForceStatement RANGE =
      of(
          "(?:有效期|适用期|适用期间|执行期|施行期|实施期|政策期|执行时间|实施时间|有效时间)限?(?:间|内)?"
              + "(?:"
              + NUMBER
              + "年)?[为是：，（]{0,2}(?:自|从)?"
              + DATE
              + "起?(?:施行|实施|执行|生效)?，?"
              + "(?:至|到|—+|-|～)"
              + DATE,
          "日",
          "有效期 适用期 执行期 施行期 实施期 政策期 执行时间 实施时间 有效时间");

  static final ForceStatement FROM_TO =
      of(
          "(?:自|从)"
              + DATE
              + "起?(?:"
              + FORCE
              + "，?(?:有效期)?(?:至|到)"
              + DATE
              + "|，?(?:至|到)"
              + DATE
              + "(?:止|为止|"
              + FORCE
              + "|有效))",
          "日",
          "自 从");

  static final ForceStatement UNTIL_DAY =
      of(
          "(?:有效期限?|执行期限?|施行期限?|实施期限?|施行|实施|执行|试行|有效)[^。；\\d]{0,8}?"
              + UNTIL
              + DATE
              + "|"
              + UNTIL
              + DATE
              + "(?:止|为止|失效|废止|终止)",
          "日",
          "有效 执行 施行 实施 试行 截 延 顺 至 到");

  static final ForceStatement UNTIL_YEAR =
      of(
          "(?:有效期限?|执行期限?|施行期限?|实施期限?|施行|实施|执行)[^。；\\d]{0,8}?"
              + UNTIL
              + "(20\\d{2})年(?:(\\d{1,2})月)?(?:底|末)?(?!\\d)",
          "20",
          "有效期 执行 施行 实施");

  static final ForceStatement YEARS_RANGE =
      of("有效期限?(?:为)?" + NUMBER + "?年?（(20\\d{2})年?[—\\-～至]+(20\\d{2})年?）", "20", "有效期");

  static final ForceStatement TERM =
      of(
          "(?:有效期限?|试行期限?|执行期限?|施行期限?|有效时间|暂行期)(?:暂定|定)?(?:为|是|：|共|暂定)?(?:期)?"
              + "(?:自[^，。；\\d]{2,8}起)?"
              + NUMBER
              + "(年|个月)(?!以|内|前)"
              + "|(?:暂定|试行|有效|施行|执行)"
              + NUMBER
              + "(年|个月)(?=[，；。）]|$|的?有效期)",
          "",
          "有效 试行 执行 施行 暂");

  static final ForceStatement TERM_BEFORE = of(NUMBER + "(年|个月)的?(?:有效期|试行期)(?!满|内)", "期", "");

  private static ForceStatement of(String regex, String needed, String starts) {
    List<String> words = starts.isEmpty() ? List.of() : List.of(starts.split(" ", -1));
    return new ForceStatement(Pattern.compile(regex), needed, WordTrie.of(words), words.isEmpty());
  }

  /** Goes to the next match from an offset on. */
  boolean find(Matcher matcher, String sentence, int from) {
    if (anywhere) {
      return matcher.find(from);
    }
    for (int at = from; at < sentence.length(); at++) {
      if (starts.endAt(sentence, at) > at && matcher.region(at, sentence.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }
}
