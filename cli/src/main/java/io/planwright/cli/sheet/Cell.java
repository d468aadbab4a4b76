package io.planwright.cli.sheet;

import io.planwright.cli.console.Messages;
import io.planwright.model.Coded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in one place of a sheet. */
public sealed interface Cell {
  /** Nothing is known. */
  record Empty() implements Cell {}

  /** Words. */
  record Words(String text) implements Cell {}

  /** A number. */
  record Amount(BigDecimal value) implements Cell {}

  /** A number that names something and is not counted with, such as a year or a page. */
  record Ordinal(int value) implements Cell {}

  /** A day. */
  record Day(LocalDate date) implements Cell {}

  /**
   * One of several alternatives.
   *
   * @param code its name in the JSON contract
   * @param labelKey the key of its word in the messages
   */
  record Choice(String code, String labelKey) implements Cell {}

  /** Several alternatives. */
  record Choices(List<Choice> all) implements Cell {
    /** Copies the list. */
    public Choices {
      all = List.copyOf(all);
    }
  }

  /**
   * A source file, linked to where a workbook can.
   *
   * @param path as the user gave it
   */
  record SourceFile(String path) implements Cell {}

  /** Nothing. */
  Cell EMPTY = new Empty();

  /** Words, or nothing for null. */
  static Cell of(@Nullable String text) {
    return text == null || text.isEmpty() ? EMPTY : new Words(text);
  }

  /** A list in one cell, with 、 between its members. */
  static Cell of(List<String> texts) {
    return of(String.join("、", texts));
  }

  /** A number, or nothing for null. */
  static Cell of(@Nullable BigDecimal value) {
    return value == null ? EMPTY : new Amount(value);
  }

  /** A year, page or place, or nothing for null. */
  static Cell ordinal(@Nullable Integer value) {
    return value == null ? EMPTY : new Ordinal(value);
  }

  /** How many there are. */
  static Cell count(int number) {
    return new Amount(BigDecimal.valueOf(number));
  }

  /** A day, or nothing for null. */
  static Cell of(@Nullable LocalDate date) {
    return date == null ? EMPTY : new Day(date);
  }

  /** Yes or no. */
  static Cell of(boolean value) {
    return new Choice(String.valueOf(value), value ? "label.yes" : "label.no");
  }

  /** An alternative of the model, or nothing for null. */
  static <E extends Enum<E> & Coded> Cell of(@Nullable E value) {
    return value == null ? EMPTY : new Choice(value.code(), Messages.labelKey(value));
  }
}
