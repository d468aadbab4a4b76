package io.planwright.extract.quantity;

import io.planwright.extract.clean.Characters;
import io.planwright.extract.quantity.Numerals.Numeral;
import io.planwright.lexicon.WordTrie;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds every number with its unit in one pass over clean text.
 *
 * <p>Example: in {@code 对新认定企业每家给予不超过50万元奖励} it finds {@code 50万元} with the bind MAX.
 */
public final class FigureScanner {
  private final UnitLexicon units = new UnitLexicon();
  private final BoundReader bounds = new BoundReader();

  /** Loads units and bound words. */
  public FigureScanner() {}

  /** All figures between two offsets, in text order, without overlaps. */
  public List<Figure> scan(CharSequence text, int start, int end) {
    List<Figure> figures = new ArrayList<>();
    int i = start;
    while (i < end) {
      Figure figure = figureAt(text, i, start, end);
      if (figure != null) {
        figures.add(figure);
        i = figure.end();
      } else {
        i = skip(text, i, end);
      }
    }
    return figures;
  }

  /** The next offset at which a number may start: past a run of digits and letters. */
  private static int skip(CharSequence text, int at, int end) {
    int i = at + 1;
    if (Characters.isDigit(text.charAt(at)) || Characters.isLatin(text.charAt(at))) {
      while (i < end
          && (Characters.isDigit(text.charAt(i)) || Characters.isLatin(text.charAt(i)))) {
        i++;
      }
    }
    return i;
  }

  private @Nullable Figure figureAt(CharSequence text, int at, int start, int end) {
    char c = text.charAt(at);
    if (c == '百' || c == '千' || c == '万') {
      Figure share = shareInWords(text, at, start, end);
      if (share != null) {
        return share;
      }
    }
    if (Numerals.starts(c) || isBareScale(text, at, start)) {
      return numberAt(text, at, start, end);
    }
    WordTrie.Match<UnitLexicon.Word> word = units.wordAt(text, at, end);
    if (word == null) {
      return null;
    }
    UnitLexicon.Word meaning = word.value();
    Dimension dimension =
        isQuoted(text, at, word.end(), start, end) ? Dimension.STRUCTURE : meaning.dimension();
    Draft draft = new Draft(at, word.end(), meaning.value(), null, meaning.unit());
    return bounds.bind(text, start, end, draft.figure(dimension, null, List.of(), c != '翻'));
  }

  /** “双倍增”行动: the name of a campaign and no number. */
  private static boolean isQuoted(CharSequence text, int at, int wordEnd, int start, int end) {
    boolean opened = at > start && text.charAt(at - 1) == '“';
    return opened && wordEnd < end && text.charAt(wordEnd) == '”';
  }

  /** A figure under construction. */
  private record Draft(
      int start, int end, BigDecimal value, @Nullable BigDecimal upper, String unit) {
    Figure figure(Dimension dimension, @Nullable String per, List<BigDecimal> parts, boolean han) {
      return new Figure(
          start, end, value, upper, unit, dimension, Bind.NONE, Bind.NONE, start, end, per, parts,
          han);
    }
  }

  /** 超万家, 近亿元: 万 and 亿 alone are numbers behind such a word. */
  private static boolean isBareScale(CharSequence text, int at, int start) {
    char c = text.charAt(at);
    return (c == '万' || c == '亿') && at > start && "超过逾近上达破".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** 百分之五, 千分之三, 万分之一. */
  private @Nullable Figure shareInWords(CharSequence text, int at, int start, int end) {
    if (at + 3 >= end || text.charAt(at + 1) != '分' || text.charAt(at + 2) != '之') {
      return null;
    }
    if (!Numerals.starts(text.charAt(at + 3))) {
      return null;
    }
    Numeral numeral = Numerals.read(text, at + 3, end);
    if (numeral == null) {
      return null;
    }
    BigDecimal value =
        numeral
            .value()
            .multiply(BigDecimal.valueOf(100))
            .divide(Numerals.scale(text.charAt(at)))
            .stripTrailingZeros();
    Draft draft = new Draft(at, numeral.end(), value, null, "%");
    return bounds.bind(
        text, start, end, draft.figure(Dimension.PERCENT, null, List.of(), numeral.han()));
  }

  private @Nullable Figure numberAt(CharSequence text, int at, int start, int end) {
    char before = at > start ? text.charAt(at - 1) : '\n';
    if (before == '数' && !Characters.isDigit(text.charAt(at))) {
      return null; // 数十家: no number
    }
    if (before == '“' && !Characters.isDigit(text.charAt(at))) {
      return null; // “百场万企”行动: a name
    }
    if (Characters.isLatin(before) || before == '+' || before == '.') {
      return null;
    }
    Numeral first = Numerals.read(text, at, end);
    if (first == null) {
      return null;
    }
    Figure ratio = ratioAt(text, at, first, start, end);
    if (ratio != null) {
      return ratio;
    }
    Amount low = scaled(text, first, end);
    Amount high = upperEnd(text, low, end);
    Amount last = high == null ? low : high;
    Figure year = yearAt(text, at, low, high, end);
    if (year != null) {
      return year;
    }
    UnitLexicon.Found unit = units.unitAfter(text, last.end(), end);
    if (unit == null && !last.scaleText().isEmpty() && endsSum(text, last.end(), end)) {
      unit = new UnitLexicon.Found("", Dimension.MONEY, null, last.end());
    }
    if (unit == null || (first.han() && isIdiom(text, at, unit))) {
      return null;
    }
    return assemble(text, at, start, end, low, high, unit, first.han());
  }

  /** 奖励50万， leaves the 元 away; what follows must end the sum. */
  private static boolean endsSum(CharSequence text, int at, int end) {
    return at >= end || Characters.endsClause(text.charAt(at)) || text.charAt(at) == '、';
  }

  /**
   * A numeral with its scale: 1.6万, 三千.
   *
   * @param value the numeral
   * @param scale the product of 万, 亿 and the like behind it
   * @param scaleText these characters
   * @param end offset after them
   */
  private record Amount(BigDecimal value, BigDecimal scale, String scaleText, int end) {
    BigDecimal product() {
      return value.multiply(scale);
    }
  }

  private Amount scaled(CharSequence text, Numeral numeral, int end) {
    int i = skipRough(text, numeral.end(), end);
    int from = i;
    BigDecimal scale = BigDecimal.ONE;
    while (i < end && "百千万亿".indexOf(text.charAt(i)) >= 0) {
      if (units.startsUnit(text, i, end)) {
        break; // 千瓦, 百分点
      }
      scale = scale.multiply(Numerals.scale(text.charAt(i)));
      i++;
    }
    if (i == from) {
      return new Amount(numeral.value(), scale, "", numeral.end());
    }
    return new Amount(numeral.value(), scale, text.subSequence(from, i).toString(), i);
  }

  /** 余, 多 and 几 between number and scale or unit: 300余家, 百余亿元. */
  private static int skipRough(CharSequence text, int at, int end) {
    boolean rough = at < end && (text.charAt(at) == '余' || text.charAt(at) == '多');
    return rough ? at + 1 : at;
  }

  private @Nullable Amount upperEnd(CharSequence text, Amount low, int end) {
    int i = low.end();
    UnitLexicon.Found between = i < end ? units.unitAfter(text, i, end) : null;
    if (between != null && between.per() == null) {
      i = between.end();
    }
    if (i + 1 >= end || !Characters.isRangeMark(text.charAt(i))) {
      return null;
    }
    char mark = text.charAt(i);
    if ((mark == '至' || mark == '到') && between != null && between.dimension() != null) {
      // 由50家到80家 is a change, 50至80家 a range; 10万元至20万元 is one too
      if (between.dimension() != Dimension.MONEY && between.dimension() != Dimension.PERCENT) {
        return null;
      }
    }
    i++;
    if (i < end && Characters.isRangeMark(text.charAt(i)) && text.charAt(i) == mark) {
      i++;
    }
    if (i >= end || !Characters.isDigit(text.charAt(i))) {
      return null;
    }
    Numeral numeral = Numerals.read(text, i, end);
    if (numeral == null) {
      return null;
    }
    Amount high = scaled(text, numeral, end);
    return high.product().multiply(BigDecimal.ONE).compareTo(low.value()) > 0 ? high : null;
  }

  private Figure assemble(
      CharSequence text,
      int at,
      int start,
      int end,
      Amount low,
      @Nullable Amount high,
      UnitLexicon.Found unit,
      boolean han) {
    Amount last = high == null ? low : high;
    BigDecimal scale = low.scaleText().isEmpty() && high != null ? high.scale() : low.scale();
    String name = unit.name();
    BigDecimal value = low.value();
    BigDecimal upper = high == null ? null : high.value();
    if (unit.dimension() == Dimension.MONEY) {
      name = last.scaleText() + name;
      // 5000元-1万元: the lower end has a unit of its own, in 30-50万元 it shares the other's
      boolean ownUnit = high != null && !Characters.isRangeMark(text.charAt(low.end()));
      if (high != null && (ownUnit || low.scale().compareTo(BigDecimal.ONE) != 0)) {
        value = value.multiply(low.scale()).divide(high.scale());
      }
    } else {
      value = value.multiply(scale);
      upper = high == null ? null : high.product();
    }
    Dimension dimension = unit.dimension();
    char before = at > start ? text.charAt(at - 1) : '\n';
    if (before == '第' || (before == '前' && isRankUnit(name))) {
      dimension = Dimension.RANK;
    } else if (han
        && dimension == Dimension.COUNT
        && (value.compareTo(BigDecimal.ONE) == 0 || name.equals("条"))) {
      dimension = Dimension.STRUCTURE;
    }
    Draft draft =
        new Draft(at, unit.end(), plain(value), upper == null ? null : plain(upper), name);
    return bounds.bind(text, start, end, draft.figure(dimension, unit.per(), List.of(), han));
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static boolean isRankUnit(String unit) {
    return unit.equals("名") || unit.equals("位") || unit.equals("家") || unit.equals("个");
  }

  /** 一次性, 一体化, 一个个: words and not counts. */
  private static boolean isIdiom(CharSequence text, int at, UnitLexicon.Found unit) {
    if (unit.name().equals("方") && text.charAt(at) == '千') {
      return true; // 千方百计
    }
    boolean one = text.charAt(at) == '一';
    return one && (unit.name().equals("次性") || unit.dimension() == Dimension.STRUCTURE);
  }

  /** 1:1 or 4:3:2:1. */
  private @Nullable Figure ratioAt(CharSequence text, int at, Numeral first, int start, int end) {
    if (first.han() || first.value().compareTo(BigDecimal.valueOf(100)) > 0) {
      return null;
    }
    List<BigDecimal> parts = new ArrayList<>(List.of(first.value()));
    int i = first.end();
    while (i + 1 < end && text.charAt(i) == '：' && Characters.isDigit(text.charAt(i + 1))) {
      Numeral next = Numerals.read(text, i + 1, end);
      if (next == null || next.value().compareTo(BigDecimal.valueOf(100)) > 0) {
        return null;
      }
      parts.add(next.value());
      i = next.end();
    }
    if (parts.size() < 2 || (units.unitAfter(text, i, end) != null && !sharesOut(text, i, end))) {
      return null;
    }
    Draft draft = new Draft(at, i, first.value(), null, ":");
    return bounds.bind(text, start, end, draft.figure(Dimension.RATIO, null, parts, false));
  }

  /** 3：7分担: here 分 is a verb and no unit. */
  private static boolean sharesOut(CharSequence text, int at, int end) {
    return at + 1 < end && text.charAt(at) == '分' && "担摊配享成级别".indexOf(text.charAt(at + 1)) >= 0;
  }

  /** 2025年, 2018—2020年, 2022年—2024年, 2023年3月25日, 2025年底. */
  private static @Nullable Figure yearAt(
      CharSequence text, int at, Amount low, @Nullable Amount high, int end) {
    if (low.end() - at != 4 || !isYear(low.value()) || !low.scaleText().isEmpty()) {
      return null;
    }
    Amount last = high == null ? low : high;
    int i = last.end();
    if (i >= end || text.charAt(i) != '年') {
      return null;
    }
    if (high != null && !isYear(high.value())) {
      return null;
    }
    Draft draft =
        new Draft(
            at, dateEnd(text, i + 1, end), low.value(), high == null ? null : high.value(), "年");
    return draft.figure(Dimension.DATE, null, List.of(), false);
  }

  private static boolean isYear(BigDecimal value) {
    return value.compareTo(BigDecimal.valueOf(1949)) >= 0
        && value.compareTo(BigDecimal.valueOf(2100)) <= 0;
  }

  /** The offset after 3月25日, 底, 末, 度 behind a year. */
  private static int dateEnd(CharSequence text, int at, int end) {
    int i = at;
    if (i < end && (text.charAt(i) == '底' || text.charAt(i) == '末')) {
      return i + 1;
    }
    for (char mark : new char[] {'月', '日'}) {
      int digits = i;
      while (digits < end && digits - i < 2 && Characters.isDigit(text.charAt(digits))) {
        digits++;
      }
      if (digits == i || digits >= end || text.charAt(digits) != mark) {
        return i;
      }
      i = digits + 1;
    }
    return i;
  }
}
