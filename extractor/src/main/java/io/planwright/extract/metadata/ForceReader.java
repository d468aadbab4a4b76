package io.planwright.extract.metadata;

import io.planwright.extract.clean.Characters;
import io.planwright.lexicon.WordTrie;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads from when to when a document is in force.
 *
 * <p>{@code 本方案自2024年4月1日起施行，有效期至2026年12月31日} states both days. {@code 自印发之日起施行} is the day of
 * issue, {@code 自印发之日起30日后施行} thirty days later, {@code 有效期3年} ends on the last day of the third
 * year. A sentence counts only when it speaks of the document (本措施, 以上政策) or of nothing but itself;
 * the validity of certificates and vouchers and the dates of cited documents do not. Where several
 * sentences do, the last one decides: it is the closing clause.
 */
final class ForceReader {
  private static final String DATE = DateScanner.DATE;
  private static final String FORCE = "(?:正式)?(?:施行|实施|执行|生效|试行|实行)";
  private static final String NUMBER = "(\\d{1,3}|[一二两三四五六七八九十]{1,3})";
  private static final String UNTIL = "(?:截至|截止到|截止至|截止|延长至|延续至|顺延至|至|到)";

  /** How far before a statement its subject is looked for. */
  private static final int LONGEST_SUBJECT = 160;

  /**
   * A form of words that states a day or a term.
   *
   * @param pattern the form
   * @param needed stands in each match: a sentence without it need not be searched
   * @param starts the words a match begins with; none where it may begin anywhere
   */
  private record Statement(
      Pattern pattern, String needed, WordTrie<Boolean> starts, boolean anywhere) {
    static Statement of(String regex, String needed, String... starts) {
      return new Statement(
          Pattern.compile(regex), needed, WordTrie.of(List.of(starts)), starts.length == 0);
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

  /** What follows a statement that is complete: 起施行，… but not 起执行新的标准. */
  private static final String COMPLETE = "(?=[，。；）、]|$|至|到|有效|[\\d一二两三四五])";

  private static final Statement FROM_DAY =
      Statement.of("(?:自|从|于)?" + DATE + "(?:零时)?(?:开始|起)?" + FORCE + COMPLETE, "日");

  private static final Statement FROM_ISSUE =
      Statement.of(
          "(?:自|从|于)[^。；，\\d]{0,8}(?:印发|发布|公布|下发|颁布|公告|发文|签发|公开)之?日起"
              + "(?:(?:满|届满)?"
              + NUMBER
              + "(个?工作日|日|天|个?月)(?:之?后)?)?(?:起|开始|后)?"
              + FORCE
              + COMPLETE,
          "日起",
          "自",
          "从",
          "于");

  private static final Statement RANGE =
      Statement.of(
          "(?:有效期|适用期|适用期间|执行期|施行期|实施期|政策期|执行时间|实施时间|有效时间)限?(?:间|内)?"
              + "(?:"
              + NUMBER
              + "年)?[为是：，（]{0,2}(?:自|从)?"
              + DATE
              + "起?(?:施行|实施|执行|生效)?，?"
              + "(?:至|到|—+|-|～)"
              + DATE,
          "日",
          "有效期",
          "适用期",
          "执行期",
          "施行期",
          "实施期",
          "政策期",
          "执行时间",
          "实施时间",
          "有效时间");

  private static final Statement FROM_TO =
      Statement.of(
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
          "自",
          "从");

  private static final Statement UNTIL_DAY =
      Statement.of(
          "(?:有效期限?|执行期限?|施行期限?|实施期限?|施行|实施|执行|试行|有效)[^。；\\d]{0,8}?"
              + UNTIL
              + DATE
              + "|"
              + UNTIL
              + DATE
              + "(?:止|为止|失效|废止|终止)",
          "日",
          "有效",
          "执行",
          "施行",
          "实施",
          "试行",
          "截",
          "延",
          "顺",
          "至",
          "到");

  private static final Statement UNTIL_YEAR =
      Statement.of(
          "(?:有效期限?|执行期限?|施行期限?|实施期限?|施行|实施|执行)[^。；\\d]{0,8}?"
              + UNTIL
              + "(20\\d{2})年(?:(\\d{1,2})月)?(?:底|末)?(?!\\d)",
          "20",
          "有效期",
          "执行",
          "施行",
          "实施");

  private static final Statement YEARS_RANGE =
      Statement.of("有效期限?(?:为)?" + NUMBER + "?年?（(20\\d{2})年?[—\\-～至]+(20\\d{2})年?）", "20", "有效期");

  private static final Statement TERM =
      Statement.of(
          "(?:有效期限?|试行期限?|执行期限?|施行期限?|有效时间|暂行期)(?:暂定|定)?(?:为|是|：|共|暂定)?(?:期)?"
              + "(?:自[^，。；\\d]{2,8}起)?"
              + NUMBER
              + "(年|个月)(?!以|内|前)"
              + "|(?:暂定|试行|有效|施行|执行)"
              + NUMBER
              + "(年|个月)(?=[，；。）]|$|的?有效期)",
          "",
          "有效",
          "试行",
          "执行",
          "施行",
          "暂");

  private static final Statement TERM_BEFORE =
      Statement.of(NUMBER + "(年|个月)的?(?:有效期|试行期)(?!满|内)", "期");

  private final MetadataWords words;
  private final Pattern self;

  ForceReader(MetadataWords words) {
    this.words = words;
    this.self = Pattern.compile("(?:本|该|此|以上|上述|相关)[一-鿿“”]{0,10}?" + words.group("self"));
  }

  /**
   * The days of force.
   *
   * @param issued the day of issue, which 自印发之日起 refers to
   */
  Force read(OwnText own, MetadataBlock block, @Nullable LocalDate issued) {
    List<String> sentences = closing(own);
    LocalDate effective =
        block
            .get(Field.EFFECTIVE)
            .flatMap(DateScanner::first)
            .or(() -> last(sentences, sentence -> effective(sentence, issued)))
            .orElse(null);
    LocalDate start = effective != null ? effective : issued;
    LocalDate expiry =
        block
            .get(Field.EXPIRY)
            .flatMap(DateScanner::first)
            .or(() -> block.get(Field.VALIDITY).flatMap(value -> expiry("有效期" + value, start)))
            .or(() -> last(sentences, sentence -> expiry(sentence, start)))
            .orElse(null);
    return new Force(effective, expiry);
  }

  /** The sentences that can state the document's own force. */
  private static List<String> closing(OwnText own) {
    String text = own.text();
    List<String> found = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      char c = at < text.length() ? text.charAt(at) : '。';
      if (c == '。' || c == '\n') {
        if (speaksOfForce(text, start, at)) {
          found.add(text.substring(start, at));
        }
        start = at + 1;
      }
    }
    return found;
  }

  /** Whether a sentence holds one of the words the statements are made of, and a time. */
  private static boolean speaksOfForce(String text, int start, int end) {
    boolean force = false;
    boolean time = false;
    for (int i = start; i < end && !(force && time); i++) {
      char before = i > start ? text.charAt(i - 1) : '\n';
      switch (text.charAt(i)) {
        case '行' -> force |= "施执试实".indexOf(before) >= 0;
        case '施', '定' -> force |= before == '实' || before == '暂';
        case '效' -> force |= "生有失".indexOf(before) >= 0;
        case '止' -> force = true;
        case '期' -> force |= i > start && before != '时' && before != '长';
        case '年', '月' -> time |= counts(before);
        case '日' -> time |= counts(before) || (i + 1 < end && text.charAt(i + 1) == '起');
        default -> {}
      }
    }
    return force && time;
  }

  private static boolean counts(char c) {
    return Characters.isDigit(c) || Characters.isHanNumeral(c) || c == '个';
  }

  private static Optional<LocalDate> last(
      List<String> sentences, Function<String, Optional<LocalDate>> reading) {
    for (int i = sentences.size() - 1; i >= 0; i--) {
      Optional<LocalDate> day = reading.apply(sentences.get(i));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> effective(String sentence, @Nullable LocalDate issued) {
    Matcher range = first(RANGE, sentence, this::speaksOfItself);
    if (range != null) {
      return DateScanner.first(range.group(2));
    }
    for (Statement statement : List.of(FROM_DAY, FROM_TO)) {
      Matcher from = first(statement, sentence, this::speaksOfItself);
      if (from != null) {
        return DateScanner.first(from.group(1));
      }
    }
    Matcher issue = first(FROM_ISSUE, sentence, this::speaksOfItself);
    if (issue == null || issued == null) {
      return Optional.empty();
    }
    return Optional.of(
        issue.group(1) == null ? issued : after(issued, issue.group(1), issue.group(2)));
  }

  private static LocalDate after(LocalDate day, String number, String unit) {
    long count = Count.of(number);
    return unit.contains("月") ? day.plusMonths(count) : day.plusDays(count);
  }

  private Optional<LocalDate> expiry(String sentence, @Nullable LocalDate start) {
    if (words.isIn("notTerm", sentence)) {
      return Optional.empty();
    }
    for (Statement statement : List.of(RANGE, FROM_TO)) {
      Matcher range = first(statement, sentence, this::speaksOfItself);
      if (range != null) {
        String last = range.group(range.groupCount());
        return DateScanner.first(last != null ? last : range.group(range.groupCount() - 1));
      }
    }
    Matcher until = first(UNTIL_DAY, sentence, this::speaksOfItself);
    if (until != null) {
      return DateScanner.first(until.group(1) != null ? until.group(1) : until.group(2));
    }
    Matcher year = first(UNTIL_YEAR, sentence, this::speaksOfItself);
    if (year != null) {
      int month = year.group(2) == null ? 12 : (int) Count.of(year.group(2));
      return month < 1 || month > 12
          ? Optional.empty()
          : Optional.of(YearMonth.of(Count.year(year.group(1)), month).atEndOfMonth());
    }
    Matcher years = first(YEARS_RANGE, sentence, this::speaksOfItself);
    if (years != null) {
      return Optional.of(LocalDate.of(Count.year(years.group(3)), 12, 31));
    }
    return start == null ? Optional.empty() : term(sentence, start);
  }

  private Optional<LocalDate> term(String sentence, LocalDate start) {
    for (Statement statement : List.of(TERM, TERM_BEFORE)) {
      Matcher term = first(statement, sentence, this::speaksOfItself);
      if (term != null) {
        boolean second = term.group(1) == null;
        long count = Count.of(term.group(second ? 3 : 1));
        boolean years = term.group(second ? 4 : 2).equals("年");
        LocalDate end = years ? start.plusYears(count) : start.plusMonths(count);
        return Optional.of(end.minusDays(1));
      }
    }
    return Optional.empty();
  }

  /** The first match whose clause passes; null when there is none. */
  private static @Nullable Matcher first(
      Statement statement, String sentence, Predicate<String> passes) {
    if (!sentence.contains(statement.needed())) {
      return null;
    }
    Matcher matcher = statement.pattern().matcher(sentence);
    int at = 0;
    while (statement.find(matcher, sentence, at)) {
      int from = Math.max(0, matcher.start() - LONGEST_SUBJECT);
      if (passes.test(sentence.substring(from, matcher.start()))) {
        return matcher;
      }
      at = matcher.end();
    }
    return null;
  }

  /**
   * Whether what stands before a statement names the document as its subject, or nothing: {@code
   * 本措施}, {@code 第二十二条 }, {@code 三、附则}.
   */
  private boolean speaksOfItself(String before) {
    String clause = before.substring(before.lastIndexOf('；') + 1);
    int open = clause.lastIndexOf('《');
    int close = clause.lastIndexOf('》');
    if (open > close) {
      return false; // inside a cited title
    }
    Matcher matcher = self.matcher(clause);
    int at = -1;
    while (matcher.find()) {
      at = matcher.end();
    }
    if (at >= 0) {
      return close < at || clause.indexOf('《', at) < 0;
    }
    if (clause.endsWith("，") && words.isIn("closing", clause)) {
      return true; // …由县科技局负责解释，自2024年7月1日起施行
    }
    String bare = clause.replaceAll("^.*[）】〕]", "").replaceAll("^第.{1,5}条|^[一二三四五六七八九十]+、", "");
    return bare.length() <= 4 && close < 0;
  }
}
