package io.planwright.search.query;

import io.planwright.model.Instrument;
import io.planwright.model.Metadata;
import io.planwright.model.Section;
import io.planwright.model.Span;
import java.util.Arrays;
import java.util.List;

/** A condition on a field; of several values one must hold: {@code 地区:杭州市,南京市}. */
public sealed interface Filter extends Query {
  /** What it is about. */
  Field field();

  @Override
  Filter bare();

  /**
   * A condition on a field with names: {@code 指标:高新技术企业数量}.
   *
   * @param field one of region, type, indicator, trigger, unit, number, title and issuer
   * @param names as typed
   */
  record Names(Field field, List<Name> names, Span span) implements Filter {
    /** Copies the list. */
    public Names {
      names = nonEmpty(names);
    }

    @Override
    public Filter bare() {
      return new Names(
          field,
          names.stream().map(n -> new Name(n.text(), n.prefix(), NOWHERE)).toList(),
          NOWHERE);
    }
  }

  /**
   * One of the names of a condition.
   *
   * @param text the name
   * @param prefix whether only its beginning was given: {@code 文号:云政办*}
   * @param span where it stands
   */
  record Name(String text, boolean prefix, Span span) {}

  /** A condition on the level of government: {@code 层级:区县}. */
  record Levels(List<Metadata.Level> levels, Span span) implements Filter {
    /** Copies the list. */
    public Levels {
      levels = nonEmpty(levels);
    }

    @Override
    public Field field() {
      return Field.LEVEL;
    }

    @Override
    public Filter bare() {
      return new Levels(levels, NOWHERE);
    }
  }

  /** A condition on the means of an incentive: {@code 工具:奖励}. */
  record Instruments(List<Instrument> instruments, Span span) implements Filter {
    /** Copies the list. */
    public Instruments {
      instruments = nonEmpty(instruments);
    }

    @Override
    public Field field() {
      return Field.INSTRUMENT;
    }

    @Override
    public Filter bare() {
      return new Instruments(instruments, NOWHERE);
    }
  }

  /** A condition on what the section is about: {@code 章节:目标}. */
  record Sections(List<Section.Kind> kinds, Span span) implements Filter {
    /** Copies the list. */
    public Sections {
      kinds = nonEmpty(kinds);
    }

    @Override
    public Field field() {
      return Field.SECTION;
    }

    @Override
    public Filter bare() {
      return new Sections(kinds, NOWHERE);
    }
  }

  /** A condition on the year: {@code 年份:2018..2022}. */
  record Years(List<YearRange> ranges, Span span) implements Filter {
    /** Copies the list. */
    public Years {
      ranges = nonEmpty(ranges);
    }

    @Override
    public Field field() {
      return Field.YEAR;
    }

    @Override
    public Filter bare() {
      return new Years(ranges, NOWHERE);
    }
  }

  /** A condition on money or a rate: {@code 金额:>=10万}. */
  record Amounts(List<AmountRange> ranges, Span span) implements Filter {
    /** Copies the list. */
    public Amounts {
      ranges = nonEmpty(ranges);
    }

    @Override
    public Field field() {
      return Field.AMOUNT;
    }

    @Override
    public Filter bare() {
      return new Amounts(ranges, NOWHERE);
    }
  }

  /** One of these places: {@code Filter.regions("杭州市", "南京市")}. */
  static Filter regions(String... names) {
    return names(Field.REGION, names);
  }

  /** A condition on a field with names, as they are: no sign in them means anything. */
  static Filter names(Field field, String... names) {
    return switch (field) {
      case REGION, TYPE, INDICATOR, TRIGGER, UNIT, NUMBER, TITLE, ISSUER ->
          new Names(
              field,
              Arrays.stream(names).map(name -> new Name(name, false, NOWHERE)).toList(),
              NOWHERE);
      case LEVEL, YEAR, INSTRUMENT, AMOUNT, SECTION ->
          throw new IllegalArgumentException(field + " has no names");
    };
  }

  /** One of these levels. */
  static Filter levels(Metadata.Level... levels) {
    return new Levels(List.of(levels), NOWHERE);
  }

  /** One of these means. */
  static Filter instruments(Instrument... instruments) {
    return new Instruments(List.of(instruments), NOWHERE);
  }

  /** One of these kinds of section. */
  static Filter sections(Section.Kind... kinds) {
    return new Sections(List.of(kinds), NOWHERE);
  }

  /** One of these ranges of years. */
  static Filter years(YearRange... ranges) {
    return new Years(List.of(ranges), NOWHERE);
  }

  /** One of these ranges of amounts. */
  static Filter amounts(AmountRange... ranges) {
    return new Amounts(List.of(ranges), NOWHERE);
  }

  private static <T> List<T> nonEmpty(List<T> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("a condition without values");
    }
    return List.copyOf(values);
  }
}
