package io.planwright.templates.check.form;

import io.planwright.model.Span;
import io.planwright.templates.check.Edit;
import io.planwright.templates.check.Paragraph;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** F04: dates as 2026年1月5日, neither 2026年01月05日 nor 2026-1-5 nor 二〇二六年一月五日. */
public final class DateRule implements Rule {
  /** Year, month and day with 年 and 月, some of them with a leading zero or with 号. */
  private static final Pattern SPELLED =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)年\\s?(0?\\d|1[0-2])月\\s?(0?\\d|[12]\\d|3[01])([日号])");

  private static final Pattern WITH_SIGNS =
      Pattern.compile(
          "(?<![\\d./\\-A-Za-z])((?:19|20)\\d\\d)([-./])(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])"
              + "(?![\\d./\\-A-Za-z])");

  private static final Pattern HAN =
      Pattern.compile("([二一][〇零○O一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号]");

  private static final String HAN_DIGITS = "〇一二三四五六七八九";

  @Override
  public String id() {
    return "F04";
  }

  @Override
  public void check(PlanText plan, Report report) {
    for (Paragraph paragraph : plan.paragraphs()) {
      if (paragraph.kind() != Paragraph.Kind.FURNITURE) {
        spelled(paragraph, report);
        if (paragraph.folded().text().indexOf('。') >= 0) {
          signs(paragraph, report);
        }
        if (paragraph.kind() == Paragraph.Kind.DATE) {
          han(paragraph, report);
        }
      }
    }
  }

  private static void spelled(Paragraph paragraph, Report report) {
    Matcher date = SPELLED.matcher(paragraph.raw());
    while (date.find()) {
      boolean zero = date.group(2).startsWith("0") || date.group(3).startsWith("0");
      if (zero || date.group(4).equals("号")) {
        add(paragraph, date, report);
      }
    }
  }

  private static void signs(Paragraph paragraph, Report report) {
    Matcher date = WITH_SIGNS.matcher(paragraph.raw());
    while (date.find()) {
      if (!isLabelled(paragraph.raw(), date.start())) {
        String becomes = written(date.group(1), number(date.group(3)), number(date.group(4)));
        add(report, paragraph, date, becomes);
      }
    }
  }

  /** 【公布日期】2026.01.05 is a line of a data base. */
  private static boolean isLabelled(String text, int at) {
    return at > 0 && "】]:：".indexOf(text.charAt(at - 1)) >= 0;
  }

  private static void han(Paragraph paragraph, Report report) {
    Matcher date = HAN.matcher(paragraph.raw());
    while (date.find()) {
      StringBuilder year = new StringBuilder();
      date.group(1).chars().forEach(c -> year.append(Math.max(0, HAN_DIGITS.indexOf(c))));
      add(
          report,
          paragraph,
          date,
          written(year.toString(), hanNumber(date.group(2)), hanNumber(date.group(3))));
    }
  }

  private static void add(Paragraph paragraph, Matcher date, Report report) {
    add(
        report,
        paragraph,
        date,
        written(date.group(1), number(date.group(2)), number(date.group(3))));
  }

  private static void add(Report report, Paragraph paragraph, Matcher date, String becomes) {
    int start = paragraph.span().start();
    Span span = new Span(start + date.start(), start + date.end());
    report.fixable(span, List.of(new Edit(span, becomes)), date.group(), becomes);
  }

  private static String written(String year, int month, int day) {
    return year + "年" + month + "月" + day + "日";
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /** 二十八 is 28. */
  private static int hanNumber(String numeral) {
    int ten = numeral.indexOf('十');
    if (ten < 0) {
      return HAN_DIGITS.indexOf(numeral.charAt(0));
    }
    int tens = ten == 0 ? 1 : HAN_DIGITS.indexOf(numeral.charAt(0));
    int ones = ten == numeral.length() - 1 ? 0 : HAN_DIGITS.indexOf(numeral.charAt(ten + 1));
    return tens * 10 + ones;
  }
}
