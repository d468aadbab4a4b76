package io.planwright.extract.coordination;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells amounts of successive years from amounts of the parts of a list. */
public final class YearLists {
  /** 前三年, 1—3年内 behind the last part of a list. */
  private static final Pattern YEARS =
      Pattern.compile("(?<![\\d.])(?:1[-—～至])?([一二两三四五六七八九十]|\\d)年[^、]{0,24}$");

  private static final String NUMERALS = "一二三四五六七八九十";

  private YearLists() {}

  /**
   * Whether amounts are those of as many years: {@code 研发、设计、检测企业，前三年分别按30%、20%、10%}.
   *
   * @param lead the words in front of the first amount
   * @param count how many amounts there are
   */
  public static boolean isByYear(String lead, int count) {
    if (count < 2 || lead.toString().indexOf('年') < 0) {
      return false;
    }
    Matcher years = YEARS.matcher(lead);
    if (!years.find()) {
      return false;
    }
    char number = years.group(1).charAt(0) == '两' ? '二' : years.group(1).charAt(0);
    return (Character.isDigit(number) ? number - '0' : NUMERALS.indexOf(number) + 1) == count;
  }
}
