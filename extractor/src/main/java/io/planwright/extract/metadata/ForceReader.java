package io.planwright.extract.metadata;

import io.planwright.extract.clean.Characters;
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
  /** How far before a statement its subject is looked for. */
  private static final int LONGEST_SUBJECT = 160;

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
    Matcher range = first(ForceStatement.RANGE, sentence, this::speaksOfItself);
    if (range != null) {
      return DateScanner.first(range.group(2));
    }
    for (ForceStatement statement : List.of(ForceStatement.FROM_DAY, ForceStatement.FROM_TO)) {
      Matcher from = first(statement, sentence, this::speaksOfItself);
      if (from != null) {
        return DateScanner.first(from.group(1));
      }
    }
    Matcher issue = first(ForceStatement.FROM_ISSUE, sentence, this::speaksOfItself);
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
    for (ForceStatement statement : List.of(ForceStatement.RANGE, ForceStatement.FROM_TO)) {
      Matcher range = first(statement, sentence, this::speaksOfItself);
      if (range != null) {
        String last = range.group(range.groupCount());
        return DateScanner.first(last != null ? last : range.group(range.groupCount() - 1));
      }
    }
    Matcher until = first(ForceStatement.UNTIL_DAY, sentence, this::speaksOfItself);
    if (until != null) {
      return DateScanner.first(until.group(1) != null ? until.group(1) : until.group(2));
    }
    Matcher year = first(ForceStatement.UNTIL_YEAR, sentence, this::speaksOfItself);
    if (year != null) {
      int month = year.group(2) == null ? 12 : (int) Count.of(year.group(2));
      return month < 1 || month > 12
          ? Optional.empty()
          : Optional.of(YearMonth.of(Count.year(year.group(1)), month).atEndOfMonth());
    }
    Matcher years = first(ForceStatement.YEARS_RANGE, sentence, this::speaksOfItself);
    if (years != null) {
      return Optional.of(LocalDate.of(Count.year(years.group(3)), 12, 31));
    }
    return start == null ? Optional.empty() : term(sentence, start);
  }

  private Optional<LocalDate> term(String sentence, LocalDate start) {
    for (ForceStatement statement : List.of(ForceStatement.TERM, ForceStatement.TERM_BEFORE)) {
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
      ForceStatement statement, String sentence, Predicate<String> passes) {
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
