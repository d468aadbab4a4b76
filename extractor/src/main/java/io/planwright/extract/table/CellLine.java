package io.planwright.extract.table;

import io.planwright.extract.clean.CleanText;
import io.planwright.extract.table.TableWords.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of clean text that may be one cell.
 *
 * @param start its first clean offset
 * @param end the clean offset after it
 * @param text what it says
 * @param type what kind of cell it can be
 * @param value its number, null for none
 */
record CellLine(int start, int end, String text, Type type, @Nullable BigDecimal value) {
  private static final int LONGEST_CELL = 45;

  /** What kind of cell a line can be. */
  enum Type {
    /** A number. */
    NUMBER,
    /** A mark for an empty cell. */
    BLANK,
    /** A name or a header cell. */
    WORDS,
    /** A sentence or a line of another table: no cell. */
    OTHER
  }

  /** A number or an empty value. */
  boolean isValue() {
    return type == Type.NUMBER || type == Type.BLANK;
  }

  boolean isWords() {
    return type == Type.WORDS;
  }

  boolean isNumber(int expected) {
    return value != null && text.equals(Integer.toString(expected));
  }

  /** The lines of a document. */
  static List<CellLine> of(TableQuery query, Findings findings, TableWords words) {
    CleanText text = query.text();
    List<CellLine> lines = new ArrayList<>();
    int start = query.start();
    while (start < query.end()) {
      int end = start;
      while (end < query.end() && text.charAt(end) != '\n') {
        end++;
      }
      String line = end - start > LONGEST_CELL ? "" : text.subSequence(start, end).toString();
      String cell = line.strip();
      boolean taken = !findings.isFree(start);
      BigDecimal value = taken ? null : CellValue.number(cell, words);
      lines.add(
          new CellLine(start, end, cell, taken ? Type.OTHER : type(cell, value, words), value));
      start = end + 1;
    }
    return lines;
  }

  private static Type type(String cell, @Nullable BigDecimal value, TableWords words) {
    if (value != null) {
      return Type.NUMBER;
    }
    if (cell.isEmpty()) {
      return Type.OTHER;
    }
    if (words.is(Kind.BLANK, cell)) {
      return Type.BLANK;
    }
    boolean sentence = "。；！？：，".indexOf(cell.charAt(cell.length() - 1)) >= 0;
    return sentence || cell.indexOf('。') >= 0 ? Type.OTHER : Type.WORDS;
  }
}
