package io.planwright.extract.quantity;

import io.planwright.extract.clean.Characters;
import io.planwright.extract.quantity.AmountReader.Amount;
import io.planwright.extract.quantity.Numerals.Numeral;
import io.planwright.lexicon.Tsv;
import io.planwright.lexicon.WordTrie;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds every number with its unit in one pass over clean text.
 *
 * <p>Example: in {@code 对新认定企业每家给予不超过50万元奖励} it finds {@code 50万元} with the bind MAX.
 */
public final class FigureScanner {
  /** What is made of parts has fewer than this: 十大行动, 12条产业链. A guess. */
  private static final BigDecimal MOST_PARTS = BigDecimal.valueOf(50);

  private final UnitLexicon units = new UnitLexicon();
  private final AmountReader amounts = new AmountReader(units);
  private final PartForms parts = new PartForms(units);
  private final BoundReader bounds = new BoundReader();
  private final WordTrie<String> benefits;

  /** Loads units, bound words and the words behind a sum that leaves the 元 away. */
  public FigureScanner() {
    Map<String, String> words = new HashMap<>();
    Tsv.read(FigureScanner.class, "benefits.tsv")
        .forEach(row -> words.put(row.get("surface"), row.get("surface")));
    benefits = WordTrie.of(words);
  }

  /** All figures between two offsets, in text order, without overlaps. */
  public List<Figure> scan(String text, int start, int end) {
    List<Figure> figures = new ArrayList<>();
    int i = start;
    while (i < end) {
      Figure figure = figureAt(text, i, start, end);
      if (figure != null) {
        boolean date = figure.dimension() == Dimension.DATE;
        figures.add(date ? figure : bounds.bind(text, start, end, figure));
        i = figure.end();
      } else {
        i = skip(text, i, end);
      }
    }
    return figures;
  }

  /** The next offset at which a number may start: past a run of digits and letters. */
  private static int skip(String text, int at, int end) {
    int i = at + 1;
    if (Characters.isDigit(text.charAt(at)) || Characters.isLatin(text.charAt(at))) {
      while (i < end
          && (Characters.isDigit(text.charAt(i)) || Characters.isLatin(text.charAt(i)))) {
        i++;
      }
    }
    return i;
  }

  private @Nullable Figure figureAt(String text, int at, int start, int end) {
    char c = text.charAt(at);
    boolean numeral = Numerals.starts(c);
    if (!numeral && c != '万' && c != '亿') {
      return wordAt(text, at, start, end);
    }
    Figure fraction = PartForms.fraction(text, at, end);
    if (fraction != null) {
      return fraction;
    }
    return numeral || isBareScale(text, at, start)
        ? numberAt(text, at, start, end)
        : wordAt(text, at, start, end);
  }

  /** 翻一番, 增加一倍, 倍增, 全覆盖. Only 倍增 is also a word of names. */
  private @Nullable Figure wordAt(String text, int at, int start, int end) {
    WordTrie.Match<UnitLexicon.Word> word = units.wordAt(text, at, end);
    if (word == null) {
      return null;
    }
    UnitLexicon.Word meaning = word.value();
    Dimension dimension =
        isQuoted(text, at, word.end(), start, end) ? Dimension.STRUCTURE : meaning.dimension();
    return new Draft(at, word.end(), meaning.value(), null, meaning.unit())
        .figure(dimension, null, List.of(), text.charAt(word.end() - 1) == '增');
  }

  /** “双倍增”行动: the name of a campaign and no number. */
  private static boolean isQuoted(String text, int at, int wordEnd, int start, int end) {
    boolean opened = at > start && text.charAt(at - 1) == '“';
    return opened && wordEnd < end && text.charAt(wordEnd) == '”';
  }

  /** 超万家, 近亿元: 万 and 亿 alone are numbers behind such a word. */
  private static boolean isBareScale(String text, int at, int start) {
    return at > start && "超过逾近上达破".indexOf(text.charAt(at - 1)) >= 0;
  }

  private @Nullable Figure numberAt(String text, int at, int start, int end) {
    char before = at > start ? text.charAt(at - 1) : '\n';
    char second = at - 1 > start ? text.charAt(at - 2) : '\n';
    if (isPartOfName(text.charAt(at), before) || isPartOfCode(before, second)) {
      return null;
    }
    Numeral first = Numerals.read(text, at, end);
    if (first == null) {
      return null;
    }
    Figure ratio = parts.ratio(text, at, first, end);
    if (ratio != null) {
      return ratio;
    }
    Amount low = amounts.scaled(text, first, end);
    Amount high = amounts.upperEnd(text, first, low, end);
    Figure date = DateForm.read(text, at, low, high, end);
    if (date != null) {
      return date;
    }
    Amount last = high == null ? low : high;
    UnitLexicon.Found unit = units.unitAfter(text, last.end(), end);
    if (unit == null && !last.scaleText().isEmpty() && endsSum(text, last.end(), end)) {
      String yuan = bounds.isFramed(text, last.end(), end) ? "元" : "";
      unit = new UnitLexicon.Found(yuan, Dimension.MONEY, null, last.end());
    }
    if (unit == null || (first.han() && isIdiom(text, at, unit))) {
      return null;
    }
    return assemble(text, at, before, low, high, unit, first.han());
  }

  /** 数十家 is vague, “百场万企” a name, 五 of 十四五 no number of its own; A1 is a code. */
  private static boolean isPartOfName(char first, char before) {
    boolean goesOn = before == '数' || before == '“' || Characters.isHanNumeral(before);
    return (goesOn && !Characters.isDigit(first)) || Characters.isLatin(before) || before == '.';
  }

  /** 1+8 and 2024-05-08 are codes; 20个示范村+8个特色镇 adds. */
  private static boolean isPartOfCode(char before, char second) {
    return (before == '+' && !Characters.isHan(second))
        || (before == '-' && Characters.isDigit(second));
  }

  /** 奖励50万，, 给予300万扶持资金 and 超过五千亿规模 leave the 元 away; what follows must end or name the sum. */
  private boolean endsSum(String text, int at, int end) {
    return at >= end
        || Characters.endsClause(text.charAt(at))
        || text.charAt(at) == '、'
        || benefits.longestAt(text, at, end) != null
        || bounds.isFramed(text, at, end);
  }

  private static Figure assemble(
      String text,
      int at,
      char before,
      Amount low,
      @Nullable Amount high,
      UnitLexicon.Found unit,
      boolean han) {
    Amount last = high == null ? low : high;
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
      // in 3—5万家 the lower end shares the other's scale
      value = value.multiply(low.scaleText().isEmpty() ? last.scale() : low.scale());
      upper = high == null ? null : high.product();
    }
    BigDecimal top = upper == null ? null : Numerals.plain(upper);
    return new Draft(at, unit.end(), Numerals.plain(value), top, name)
        .figure(dimension(unit, name, before, value, han), unit.per(), List.of(), han);
  }

  private static Dimension dimension(
      UnitLexicon.Found unit, String name, char before, BigDecimal value, boolean han) {
    if (before == '第' || (before == '前' && isRankUnit(name))) {
      return Dimension.RANK;
    }
    if (!han && unit.dimension() == Dimension.STRUCTURE && value.compareTo(MOST_PARTS) > 0) {
      return Dimension.COUNT; // 400类
    }
    boolean one = value.compareTo(BigDecimal.ONE) == 0;
    boolean part = han && unit.dimension() == Dimension.COUNT && (one || name.equals("条"));
    return part ? Dimension.STRUCTURE : unit.dimension();
  }

  private static boolean isRankUnit(String unit) {
    return unit.equals("名") || unit.equals("位") || unit.equals("家") || unit.equals("个");
  }

  /** 一次性, 一体化, 一个个: words and not counts. */
  private static boolean isIdiom(String text, int at, UnitLexicon.Found unit) {
    if (unit.name().equals("方") && text.charAt(at) == '千') {
      return true; // 千方百计
    }
    boolean one = text.charAt(at) == '一';
    return one && (unit.name().equals("次性") || unit.dimension() == Dimension.STRUCTURE);
  }
}
