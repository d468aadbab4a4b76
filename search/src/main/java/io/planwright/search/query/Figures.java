package io.planwright.search.query;

import io.planwright.model.Span;
import io.planwright.search.query.AmountRange.Measure;
import io.planwright.search.query.QueryException.Code;
import io.planwright.search.query.Vocabulary.Bound;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the values of 年份 and 金额: {@code 2018—2022}, {@code >=10万}, 十万元以上, {@code 5%..10%}. */
final class Figures {
  /** No figure of a plan is longer; more is not a number that someone typed. */
  private static final int LONGEST = 40;

  private static final Pattern TO = Pattern.compile("\\.{2,}|…+|[~〜∼]+|[-–—―]+|至|到");
  private static final Pattern YEAR = Pattern.compile("(?:19|20|21)\\d\\d");
  private static final Pattern AMOUNT =
      Pattern.compile("(百分之)?([\\d.〇零一二两三四五六七八九十百千万亿]+)(%|％|个百分点)?(元|圆|块|yuan|rmb|cny)?");

  private final Vocabulary vocabulary;

  Figures(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  private record Amount(BigDecimal value, Measure measure, boolean bare) {}

  /** The two sides of a range, each null where it is open; or one value with its bound. */
  private record Sides(Bound bound, @Nullable String from, @Nullable String to) {}

  /** Years: {@code 2018..2022}, {@code >=2020}, 2020年以来, 十四五. */
  YearRange years(String typed, Span span) {
    String value = plain(typed).replace("年", "").replace("时期", "").replace("期间", "");
    Optional<YearRange> period = vocabulary.period(value);
    if (period.isPresent()) {
      return period.get();
    }
    Sides sides = sides(value);
    @Nullable Integer from = sides.from() == null ? null : year(sides.from(), typed, span);
    @Nullable Integer to = sides.to() == null ? null : year(sides.to(), typed, span);
    if (from != null && to != null) {
      if (from > to) {
        throw new QueryException(Code.RANGE_REVERSED, span, typed);
      }
      return new YearRange(from, to);
    }
    @Nullable Integer one = from == null ? to : from;
    if (one == null) {
      throw new QueryException(Code.YEAR_UNREADABLE, span, typed);
    }
    return switch (sides.bound()) {
      case AT_LEAST -> new YearRange(one, null);
      case MORE -> new YearRange(one + 1, null);
      case AT_MOST -> new YearRange(null, one);
      case LESS -> new YearRange(null, one - 1);
      case EXACTLY -> YearRange.of(one);
    };
  }

  private static int year(String written, String typed, Span span) {
    String digits = Numerals.digits(written);
    if (!YEAR.matcher(digits).matches()) {
      throw new QueryException(Code.YEAR_UNREADABLE, span, typed);
    }
    return Integer.parseInt(digits);
  }

  /** Amounts: {@code 10万} is 100000 yuan, {@code 5%} a rate, {@code 10-50万} both in 万. */
  AmountRange amounts(String typed, Span span) {
    Sides sides = sides(plain(typed));
    @Nullable Amount from = sides.from() == null ? null : amount(sides.from(), typed, span);
    @Nullable Amount to = sides.to() == null ? null : amount(sides.to(), typed, span);
    if (from != null && to != null) {
      return between(inUnitOf(to, from, sides), to, typed, span);
    }
    @Nullable Amount one = from == null ? to : from;
    if (one == null) {
      throw new QueryException(Code.AMOUNT_UNREADABLE, span, typed);
    }
    return switch (sides.bound()) {
      case AT_LEAST -> AmountRange.atLeast(one.measure(), one.value());
      case MORE -> AmountRange.moreThan(one.measure(), one.value());
      case AT_MOST -> AmountRange.atMost(one.measure(), one.value());
      case LESS -> AmountRange.lessThan(one.measure(), one.value());
      case EXACTLY -> AmountRange.between(one.measure(), one.value(), one.value());
    };
  }

  private static AmountRange between(Amount from, Amount to, String typed, Span span) {
    if (from.measure() != to.measure()) {
      throw new QueryException(Code.RANGE_MIXED, span, typed);
    }
    if (from.value().compareTo(to.value()) > 0) {
      throw new QueryException(Code.RANGE_REVERSED, span, typed);
    }
    return AmountRange.between(from.measure(), from.value(), to.value());
  }

  /** The lower end of 10-50万 or 5-10% is in the unit of the upper one. */
  private static Amount inUnitOf(Amount to, Amount from, Sides sides) {
    if (!from.bare() || to.bare() || sides.to() == null) {
      return from;
    }
    if (to.measure() == Measure.PERCENT) {
      return new Amount(from.value(), Measure.PERCENT, false);
    }
    Matcher number = Pattern.compile("[\\d.]+").matcher(sides.to());
    if (!number.lookingAt()) {
      return from;
    }
    BigDecimal written = new BigDecimal(number.group());
    return written.signum() == 0 || from.value().compareTo(written) > 0
        ? from
        : new Amount(
            from.value().multiply(Numerals.multiplier(sides.to().substring(number.end()))),
            Measure.YUAN,
            false);
  }

  private static Amount amount(String written, String typed, Span span) {
    Matcher amount = AMOUNT.matcher(written);
    Optional<BigDecimal> value =
        written.length() <= LONGEST && amount.matches()
            ? Numerals.value(amount.group(2))
            : Optional.empty();
    boolean rate = value.isPresent() && (amount.group(1) != null || amount.group(3) != null);
    boolean money = value.isPresent() && amount.group(4) != null;
    if (value.isEmpty()
        || (rate && money)
        || (rate && amount.group(1) != null && amount.group(3) != null)) {
      throw new QueryException(Code.AMOUNT_UNREADABLE, span, typed);
    }
    boolean bare = !rate && !money && Characters.isDigit(written.charAt(written.length() - 1));
    return new Amount(value.get(), rate ? Measure.PERCENT : Measure.YUAN, bare);
  }

  private Sides sides(String value) {
    Optional<Map.Entry<String, Bound>> before = vocabulary.boundBefore(value);
    if (before.isPresent()) {
      return new Sides(
          before.get().getValue(), value.substring(before.get().getKey().length()), null);
    }
    Matcher to = TO.matcher(value);
    if (to.find()) {
      String left = value.substring(0, to.start());
      String right = value.substring(to.end());
      Bound bound = left.isEmpty() ? Bound.AT_MOST : Bound.AT_LEAST;
      return new Sides(bound, left.isEmpty() ? null : left, right.isEmpty() ? null : right);
    }
    Optional<Map.Entry<String, Bound>> behind = vocabulary.boundBehind(value);
    if (behind.isPresent()) {
      int end = value.length() - behind.get().getKey().length();
      return new Sides(behind.get().getValue(), value.substring(0, end), null);
    }
    return new Sides(Bound.EXACTLY, value, null);
  }

  private static String plain(String typed) {
    StringBuilder plain = new StringBuilder();
    String folded = Characters.folded(typed).toLowerCase(Locale.ROOT);
    for (int at = 0; at < folded.length(); at++) {
      char c = folded.charAt(at);
      if (!Characters.isBlank(c)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
