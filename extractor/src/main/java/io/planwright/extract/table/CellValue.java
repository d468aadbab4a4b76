package io.planwright.extract.table;

import io.planwright.extract.clean.Characters;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What one cell holds. */
sealed interface CellValue {
  /** A number, with the unit that stands in the cell itself. */
  record Figure(BigDecimal value, @Nullable String unit) implements CellValue {}

  /** Nothing, or a mark for nothing such as —. */
  record Blank() implements CellValue {}

  /** Anything else. */
  record Words() implements CellValue {}

  /**
   * Reads the text of one cell.
   *
   * <p>Example: {@code ≥1,234家} is the number 1234 with the unit 家; {@code —} is blank; {@code
   * 2025年底} is words.
   */
  static CellValue read(String cell, TableWords words) {
    String text = Characters.withoutBlanks(cell);
    if (text.isEmpty() || words.is(TableWords.Kind.BLANK, text)) {
      return new Blank();
    }
    return new CellNumber(text, words).read();
  }

  /** The number of a cell, null when it holds none. */
  static @Nullable BigDecimal number(String cell, TableWords words) {
    return read(cell, words) instanceof Figure figure ? figure.value() : null;
  }
}
