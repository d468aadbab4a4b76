package io.planwright.cli.table;

import io.planwright.cli.console.Decimals;
import io.planwright.cli.console.Language;
import io.planwright.cli.console.Messages;
import io.planwright.model.Baseline;
import io.planwright.model.Benefit;
import io.planwright.model.Incentive;
import io.planwright.model.Measure;
import io.planwright.model.Quantity;
import io.planwright.model.Share;
import io.planwright.model.Table;
import io.planwright.model.Timeline;
import io.planwright.search.compare.IncentiveComparison;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Facts in short words for a person. */
public final class Wording {
  private static final int TEN_THOUSAND_DIGITS = 4;
  private static final int HUNDRED_MILLION_DIGITS = 8;
  private static final int DIGITS_WORTH_A_UNIT = 4;

  private final Messages messages;

  /** Creates the wording of a language. */
  public Wording(Messages messages) {
    this.messages = messages;
  }

  /** A number with its bound and unit: {@code ≥400家}, {@code 400–450家}, {@code ≈35%}. */
  public String quantity(Quantity quantity) {
    String unit = quantity.unit();
    String value = number(quantity.measure().value(), unit);
    String number =
        switch (quantity.measure()) {
          case Measure.Exactly exactly -> value;
          case Measure.About about -> "≈" + value;
          case Measure.AtLeast atLeast -> "≥" + value;
          case Measure.AtMost atMost -> "≤" + value;
          case Measure.Between between -> value + "–" + number(between.upper(), unit);
        };
    return number + unit;
  }

  /** A count as Chinese readers say it: {@code 2.5万} for 25000 unless the unit has its own 万. */
  private String number(BigDecimal value, String unit) {
    boolean scaled = unit.startsWith("万") || unit.startsWith("亿");
    if (scaled || messages.language() == Language.ENGLISH) {
      return Decimals.plain(value);
    }
    return inRoundUnits(value);
  }

  private static String inRoundUnits(BigDecimal value) {
    if (isAtLeast(value, HUNDRED_MILLION_DIGITS)) {
      return Decimals.plain(value.movePointLeft(HUNDRED_MILLION_DIGITS)) + "亿";
    }
    if (isAtLeast(value, TEN_THOUSAND_DIGITS)) {
      return Decimals.plain(value.movePointLeft(TEN_THOUSAND_DIGITS)) + "万";
    }
    return Decimals.plain(value);
  }

  /** When a target is due: {@code 2026}, {@code 2024–2026每年}, {@code 每年}. */
  public String time(Timeline timeline) {
    String time = timeline.year() != null ? String.valueOf(timeline.year()) : "";
    if (time.isEmpty()) {
      time = period(timeline.periodStart(), timeline.periodEnd());
    }
    return timeline.perYear() ? messages.text("table.perYear", time).strip() : time;
  }

  /** A span of years: {@code 2024–2026}; the one that is known where the other is not. */
  public static String period(@Nullable Integer start, @Nullable Integer end) {
    if (start == null || end == null || start.equals(end)) {
      @Nullable Integer known = start == null ? end : start;
      return known == null ? "" : String.valueOf(known);
    }
    return start + "–" + end;
  }

  /** Where an indicator starts from: {@code 2023: 412}. */
  public String baseline(Baseline baseline) {
    String year = baseline.year() == null ? "" : String.valueOf(baseline.year());
    String value = baseline.value() == null ? "" : Decimals.plain(baseline.value());
    return year.isEmpty() || value.isEmpty() ? year + value : year + ": " + value;
  }

  /**
   * What an incentive gives: {@code 10万元}, {@code 设备投资额的8%，最高50万元}, {@code 每件5000元}. Where its
   * numbers do not say it all, the words of the text.
   */
  public String benefit(Incentive incentive) {
    Benefit benefit = incentive.benefit();
    String written = incentive.amount().text();
    String words =
        switch (benefit.form()) {
          case FIXED -> money(benefit.amountYuan(), written);
          case CAP -> messages.text("benefit.cap", money(benefit.capYuan(), written));
          case RATE -> share(benefit, written);
          case RATE_WITH_CAP -> withCap(share(benefit, written), benefit);
          case PER_UNIT -> perUnit(benefit, written);
          case PER_UNIT_WITH_CAP -> withCap(perUnit(benefit, written), benefit);
          case TAX_RATE -> taxRate(benefit, written);
          case OTHER -> written;
        };
    return benefit.total() ? messages.text("benefit.total", words) : words;
  }

  private String withCap(String words, Benefit benefit) {
    return benefit.capYuan() == null
        ? words
        : messages.text("benefit.withCap", words, money(benefit.capYuan(), ""));
  }

  private String share(Benefit benefit, String written) {
    if (benefit.rate() == null) {
      return written;
    }
    String rate = rate(benefit.rate(), benefit.rateMax());
    return benefit.rateBase() == null
        ? rate
        : messages.text("benefit.rateOf", rate, benefit.rateBase());
  }

  private String taxRate(Benefit benefit, String written) {
    String rate = benefit.rate() == null ? written : rate(benefit.rate(), benefit.rateMax());
    return benefit.rateBase() == null
        ? messages.text("benefit.taxRate", rate)
        : messages.text("benefit.taxRateOf", rate, benefit.rateBase());
  }

  private static String rate(BigDecimal lower, @Nullable BigDecimal upper) {
    return Decimals.plain(lower) + (upper == null ? "" : "–" + Decimals.plain(upper)) + "%";
  }

  private String perUnit(Benefit benefit, String written) {
    if (benefit.amountYuan() == null || benefit.perUnit() == null) {
      return written;
    }
    return messages.text(
        "benefit.perUnit", money(benefit.amountYuan(), written), benefit.perUnit());
  }

  /** A sum of money: {@code 10万元}, {@code 1.2亿元}, {@code 5000元}; the written words for null. */
  private String money(@Nullable BigDecimal yuan, String written) {
    if (yuan == null) {
      return written;
    }
    if (messages.language() == Language.ENGLISH) {
      return "CNY " + grouped(yuan);
    }
    return inRoundUnits(yuan) + "元";
  }

  /** Whether the number is a round one of at least 10 to the power of {@code digits}. */
  private static boolean isAtLeast(BigDecimal value, int digits) {
    BigDecimal units = value.movePointLeft(digits);
    return units.abs().compareTo(BigDecimal.ONE) >= 0
        && units.stripTrailingZeros().scale() <= DIGITS_WORTH_A_UNIT;
  }

  private static String grouped(BigDecimal value) {
    String whole = value.setScale(0, RoundingMode.DOWN).toPlainString();
    String fraction = Decimals.plain(value.remainder(BigDecimal.ONE).abs());
    String groups = whole.replaceAll("\\B(?=(\\d{3})+$)", ",");
    return fraction.equals("0") ? groups : groups + fraction.substring(1);
  }

  /** Who pays which share: {@code 市级50%、区级50%}. */
  public static String sharing(List<Share> shares) {
    return shares.stream()
        .map(
            share ->
                share.payer()
                    + Decimals.plain(share.percent())
                    + "%"
                    + (share.scope() == null ? "" : "（" + share.scope() + "）"))
        .collect(Collectors.joining("、"));
  }

  /** How long a plan is in force: its days where it names them, else the years of its period. */
  public static String validity(IncentiveComparison.Validity validity) {
    if (validity.from() != null || validity.to() != null) {
      String from = validity.from() == null ? "" : validity.from().toString();
      String to = validity.to() == null ? "" : validity.to().toString();
      return from + "–" + to;
    }
    return period(validity.firstYear(), validity.lastYear());
  }

  /** What the sums of a table say: {@code 24 项全部成立}, {@code 24 项中 2 项不成立}. */
  String checks(Table table) {
    long failed = table.checks().stream().filter(check -> !check.holds()).count();
    if (table.checks().isEmpty()) {
      return "";
    }
    return failed == 0
        ? messages.text("table.checksHold", table.checks().size())
        : messages.text("table.checksFail", table.checks().size(), failed);
  }
}
