package io.planwright.extract.coordination;

import io.planwright.lexicon.Tsv;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shares a trigger out among the amounts of a list.
 *
 * <p>{@code 认定为国家级、省级企业技术中心的} with two amounts is 认定为国家级企业技术中心的 and 认定为省级企业技术中心的; {@code 排名前三名}
 * with three amounts is 第一名, 第二名, 第三名.
 */
public final class Coordination {
  private static final Pattern TOP_RANKS =
      Pattern.compile("(?:排名|排)?(?:前|第?一至第?|第1至|1至|1-)([二三四五六七八九十\\d])(?![年月季天期个次])(?:名|位)?(?:的)?");

  private static final String NUMERALS = "一二三四五六七八九十";

  /** Words after which the first part of an enumeration can start. */
  private static final Pattern STARTS =
      Pattern.compile(
          ".*(?:认定为|评定为|评为|获评|获得|取得|列入|入选|入围|获批为|获批|新获批|认定的|评定的|通过|达到|突破|超过|进入|创建|纳入|命名为|授予|新增|为|在|的|对|新|到|被|是|年|次|入)");

  /** A step of a scale: 1000万元及以上至5000万元, 1亿元（含）以上. */
  private static final Pattern TIER =
      Pattern.compile(
          "[\\d.]+[万亿]?[一-鿿%]{1,2}?(?:（不?含）)?(?:及?以[上下内]|以内)?(?:（不?含）)?"
              + "(?:[至到—～-][\\d.]+[万亿]?[一-鿿%]{1,2}?(?:（不?含）)?(?:及?以[上下内])?)?(?=的|，|、|$)");

  private static final String CODE = "[A-Z]{1,4}|[Ⅰ-Ⅻ]|[甲乙丙丁戊]";

  private static final String STEM = "(国家|省部|省|市|县|区|州|盟|旗|[一二三四五六七八九十]|" + CODE + ")";

  /** 市级, 三等奖, and with the number of all of them between: C三类. */
  private static final Pattern GRADE =
      Pattern.compile(STEM + "[两二三四五六七八九]?(级|等奖|等|档|类|星级|名|期|轮|批|型)");

  private static final Pattern GRADE_BEFORE = Pattern.compile(STEM + "$");

  private static final Pattern ASIDE = Pattern.compile("（[^）]*）");

  /** The most characters of one part, remarks in brackets left out. */
  private static final int LONGEST_PART = 24;

  /** The nouns of {@code heads.tsv}, which an enumeration of kinds may share: 批发、零售企业. */
  private static final List<String> HEADS =
      Tsv.read(Coordination.class, "heads.tsv").stream().map(row -> row.get("surface")).toList();

  /** By how many characters the first part of an enumeration may be longer than the second. */
  private static final int LONGER = 2;

  private Coordination() {}

  /**
   * One trigger for each of {@code count} amounts; the whole trigger for all when it cannot be
   * told.
   */
  public static List<String> share(String trigger, int count) {
    List<String> ranks = ranks(trigger, count);
    if (!ranks.isEmpty()) {
      return ranks;
    }
    List<String> parts = parts(trigger, count);
    if (!parts.isEmpty()) {
      return parts;
    }
    List<String> same = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      same.add(trigger);
    }
    return same;
  }

  /** Whether the words name somebody or something by one of the nouns lists share: 规上企业. */
  public static boolean endsWithHead(String words) {
    return HEADS.stream().anyMatch(words::endsWith);
  }

  private static List<String> ranks(String trigger, int count) {
    boolean ranked = count > 1 && count <= NUMERALS.length() && holdsRank(trigger);
    Matcher top = TOP_RANKS.matcher(trigger);
    if (!ranked || !top.find()) {
      return List.of();
    }
    char number = top.group(1).charAt(0);
    int ranks = number >= '0' && number <= '9' ? number - '0' : NUMERALS.indexOf(number) + 1;
    if (ranks != count) {
      return List.of();
    }
    List<String> shared = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      shared.add(
          trigger.substring(0, top.start())
              + "排名第"
              + NUMERALS.charAt(i)
              + "名的"
              + trigger.substring(top.end()));
    }
    return shared;
  }

  private static boolean holdsRank(String trigger) {
    return trigger.indexOf('前') >= 0 || trigger.indexOf('至') >= 0 || trigger.contains("1-");
  }

  /**
   * Looks for an enumeration with exactly {@code count} parts and puts each into its place. One
   * with 、 goes before one with 和 alone, the last before the others: it stands next to the numbers.
   */
  private static List<String> parts(String trigger, int count) {
    List<int[]> separators = separators(trigger);
    List<int[]> best = List.of();
    for (int first = 0; first + count - 1 <= separators.size() && count > 1; first++) {
      List<int[]> run = separators.subList(first, first + count - 1);
      boolean whole =
          !joined(trigger, separators, first - 1, first)
              && !joined(trigger, separators, first + count - 2, first + count - 1);
      boolean listed = trigger.charAt(run.getFirst()[0]) == '、';
      boolean better = best.isEmpty() || listed || trigger.charAt(best.getFirst()[0]) != '、';
      if (whole && better && closeTogether(trigger, run) && hasEnds(trigger, run)) {
        best = run;
      }
    }
    return best.isEmpty() ? List.of() : expand(trigger, best);
  }

  private static List<int[]> separators(String trigger) {
    List<int[]> found = new ArrayList<>();
    int depth = 0;
    for (int i = 0; i < trigger.length(); i++) {
      char c = trigger.charAt(i);
      if (c == '（' || c == '“') {
        depth++;
      } else if (c == '）' || c == '”') {
        depth--;
      } else if (depth == 0 && trigger.startsWith("以及", i)) {
        found.add(new int[] {i, i + 2});
        i++;
      } else if (depth == 0 && separates(trigger, i)) {
        found.add(new int[] {i, i + 1});
      }
    }
    return found;
  }

  /** 、 和 或 与 and 及, but not the 及 of 及以上 and the 与 of 参与. */
  private static boolean separates(String trigger, int at) {
    char c = trigger.charAt(at);
    char next = at + 1 < trigger.length() ? trigger.charAt(at + 1) : ' ';
    char before = at > 0 ? trigger.charAt(at - 1) : ' ';
    return switch (c) {
      case '、', '和', '或' -> true;
      case '及' -> next != '以' && next != '其' && next != '时' && before != '以';
      case '与' -> before != '参';
      default -> false;
    };
  }

  /** Whether two neighbouring separators belong to one enumeration: little text between. */
  private static boolean joined(String trigger, List<int[]> separators, int a, int b) {
    if (a < 0 || b >= separators.size()) {
      return false;
    }
    String between = trigger.substring(separators.get(a)[1], separators.get(b)[0]);
    return between.length() <= 14 && between.indexOf('，') < 0;
  }

  /** Whether something stands in front of the first separator and behind the last. */
  private static boolean hasEnds(String trigger, List<int[]> run) {
    return run.getFirst()[0] > 0 && run.getLast()[1] < trigger.length();
  }

  /** Whether the parts between the separators are there and short. */
  private static boolean closeTogether(String trigger, List<int[]> run) {
    for (int i = 1; i < run.size(); i++) {
      String part = trigger.substring(run.get(i - 1)[1], run.get(i)[0]);
      if (part.isEmpty() || ASIDE.matcher(part).replaceAll("").length() > LONGEST_PART) {
        return false;
      }
    }
    return true;
  }

  private static List<String> expand(String trigger, List<int[]> run) {
    List<String> grades = grades(trigger, run);
    if (!grades.isEmpty()) {
      return grades;
    }
    int firstEnd = run.getFirst()[0];
    int lastStart = run.getLast()[1];
    String second =
        run.size() > 1
            ? trigger.substring(run.get(0)[1], run.get(1)[0])
            : trigger.substring(lastStart);
    int lastEnd =
        lastPartEnd(trigger, lastStart, run.size() > 1 ? second : trigger.substring(0, firstEnd));
    int firstStart =
        firstPartStart(
            trigger, firstEnd, trigger.substring(lastStart, lastEnd), second, run.size());
    String head = trigger.substring(0, firstStart);
    String tail = trigger.substring(lastEnd);
    List<String> shared = new ArrayList<>();
    int start = firstStart;
    for (int[] separator : run) {
      shared.add(head + trigger.substring(start, separator[0]) + tail);
      start = separator[1];
    }
    shared.add(head + trigger.substring(lastStart, lastEnd) + tail);
    return shared;
  }

  /** 国家、省、市级龙头企业: 级 is said once for all. */
  private static List<String> grades(String trigger, List<int[]> run) {
    Matcher last = GRADE.matcher(trigger).region(run.getLast()[1], trigger.length());
    Matcher first = GRADE_BEFORE.matcher(trigger.substring(0, run.getFirst()[0]));
    if (!last.lookingAt() || !first.find()) {
      return List.of();
    }
    String head = trigger.substring(0, first.start(1));
    String tail = last.group(2) + trigger.substring(last.end());
    List<String> shared = new ArrayList<>(List.of(head + first.group(1) + tail));
    for (int i = 1; i < run.size(); i++) {
      shared.add(head + trigger.substring(run.get(i - 1)[1], run.get(i)[0]) + tail);
    }
    shared.add(head + last.group(1) + tail);
    return shared;
  }

  /** The last part ends where the parts before it end: 国家级、省级｜企业技术中心 at the second 级. */
  private static int lastPartEnd(String trigger, int start, String model) {
    if (start < trigger.length() && Character.isDigit(trigger.charAt(start))) {
      Matcher tier = TIER.matcher(trigger).region(start, trigger.length());
      return tier.lookingAt() ? tier.end() : trigger.length();
    }
    if (!model.isEmpty()) {
      char mark = model.charAt(model.length() - 1);
      int at = trigger.indexOf(mark, start);
      long times =
          model.chars().skip(Math.max(0, model.length() - 10)).filter(c -> c == mark).count();
      int second = at < 0 ? -1 : trigger.indexOf(mark, at + 1);
      if (times > 1 && second > 0 && second - start <= 10) {
        at = second; // 由C类提升为B类、由B类提升为A类
      }
      if (at >= 0 && at - start <= Math.max(10, model.length() + 2)) {
        return at + 1;
      }
    }
    int stop = trigger.indexOf('，', start);
    return beforeHead(trigger, start, stop < 0 ? trigger.length() : stop, model);
  }

  /** 零售｜企业 behind 批发, 示范车间｜的企业 behind 示范工厂: the noun all parts share is none of the last. */
  private static int beforeHead(String trigger, int start, int stop, String model) {
    int end = trigger.charAt(stop - 1) == '的' ? stop - 1 : stop;
    for (String head : HEADS) {
      int at = end - head.length();
      if (at > start + 1 && trigger.startsWith(head, at) && !model.endsWith(head)) {
        return trigger.charAt(at - 1) == '的' ? at - 1 : at;
      }
    }
    return stop;
  }

  private static int firstPartStart(
      String trigger, int end, String last, String second, int separators) {
    Matcher start = STARTS.matcher(trigger.substring(0, end));
    int figure = figureStart(trigger, end);
    if (figure >= 0 && !last.isEmpty() && Character.isDigit(last.charAt(0))) {
      return figure;
    }
    if (separators > 1 && second.length() <= end && second.length() <= 12) {
      int sameLength = end - second.length();
      if (trigger.charAt(end - 1) == second.charAt(second.length() - 1)) {
        int begin = trigger.lastIndexOf(second.charAt(0), end - 1);
        if (begin >= 0 && end - begin <= second.length() + 4) {
          return begin;
        }
        // 的国家级、省级: the first part may be a little longer than the others
        int word = start.find() ? start.end() : 0;
        boolean longer = sameLength >= word && sameLength - word <= LONGER;
        return longer ? word : sameLength;
      }
    }
    int clause = trigger.lastIndexOf('，', end - 1) + 1;
    start.reset();
    int begin = start.find() ? Math.max(start.end(), clause) : clause;
    if (begin > 0 && end - begin >= 1 && end - begin <= 20) {
      return begin;
    }
    return end - last.length() - clause <= LONGER ? clause : end - last.length();
  }

  /** Where the number begins that the last clause in front of {@code end} holds; -1 for none. */
  private static int figureStart(String trigger, int end) {
    int clause = trigger.lastIndexOf('，', end - 1) + 1;
    for (int i = clause; i < end; i++) {
      if (Character.isDigit(trigger.charAt(i))) {
        return i;
      }
    }
    return -1;
  }
}
