package io.planwright.extract.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds written dates: {@code 2023年3月25日}, {@code 2018.05.14}, {@code 二〇二三年三月二十五日}.
 *
 * <p>A date whose digits are lost ({@code 年5月日}, {@code X年X月X日}, {@code 2024320}) is found too, but
 * has no day.
 */
final class DateScanner {
  /** A whole date in characters, for use inside other expressions; one group. */
  static final String DATE =
      "((?:\\d{4}|[一二][〇零0Oo一二三四五六七八九]{3})年(?:\\d{1,2}|[一二三四五六七八九十]{1,3})月"
          + "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日)";

  /** What dates begin with, whole or damaged. */
  private static final String BEGINS = "0123456789一二Xx×年";

  private static final Pattern WRITTEN = Pattern.compile(DATE);
  private static final Pattern FIGURES =
      Pattern.compile("(?<!\\d)(\\d{4})([-./])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
  private static final Pattern DAMAGED =
      Pattern.compile("[\\dXx×]{0,4}年[\\dXx×]{0,2}月[\\dXx×]{0,2}日|20\\d{5,6}(?!\\d)");

  private DateScanner() {}

  /**
   * A date and where it stands.
   *
   * @param start offset of its first character
   * @param end offset after its last
   * @param day the day, null when the date is damaged
   */
  record Written(int start, int end, @Nullable LocalDate day) {}

  /** The date that starts at an offset, whole or damaged. */
  static Optional<Written> at(String text, int at) {
    if (at >= text.length() || BEGINS.indexOf(text.charAt(at)) < 0) {
      return Optional.empty();
    }
    for (Pattern pattern : new Pattern[] {WRITTEN, FIGURES, DAMAGED}) {
      Matcher matcher = pattern.matcher(text).region(at, text.length());
      matcher.useTransparentBounds(true);
      if (matcher.lookingAt()) {
        Optional<LocalDate> day = pattern == DAMAGED ? Optional.empty() : day(matcher);
        return Optional.of(new Written(at, matcher.end(), day.orElse(null)));
      }
    }
    return Optional.empty();
  }

  /** The first whole date of a text: of {@code 2018.05.14} the 14th of May 2018. */
  static Optional<LocalDate> first(String text) {
    for (Pattern pattern : new Pattern[] {WRITTEN, FIGURES, COMPACT}) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find() && (pattern != COMPACT || matcher.group().length() == text.length())) {
        return day(matcher);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher matcher) {
    if (matcher.pattern() == FIGURES) {
      return day(matcher.group(1), matcher.group(3), matcher.group(4));
    }
    if (matcher.pattern() == COMPACT) {
      return day(matcher.group(1), matcher.group(2), matcher.group(3));
    }
    String date = matcher.group(1);
    int year = date.indexOf('年');
    int month = date.indexOf('月');
    return day(
        date.substring(0, year),
        date.substring(year + 1, month),
        date.substring(month + 1, date.length() - 1));
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Count.year(year), (int) Count.of(month), (int) Count.of(day)));
    } catch (DateTimeException e) {
      return Optional.empty(); // 2月30日: as good as damaged
    }
  }
}
