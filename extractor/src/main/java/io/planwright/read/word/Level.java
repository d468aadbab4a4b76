package io.planwright.read.word;

import io.planwright.read.numeral.NumeralForm;

/**
 * One level of a numbered list.
 *
 * @param start the number of the first item
 * @param form how numbers are written
 * @param text the label with a place for each level's number, such as {@code （%1）} or {@code %1.%2}
 * @param gap what stands between label and text
 * @param restartBelow items of a level less than this begin a new count; levels count from 0, so
 *     that 0 means never
 * @param digits whether the numbers of all levels are written in plain digits here
 * @param style the paragraph style that belongs to this level, empty when none does
 */
record Level(
    int start,
    NumeralForm form,
    String text,
    Gap gap,
    int restartBelow,
    boolean digits,
    String style) {
  /** Levels of a list, in Word and in this reader. */
  static final int COUNT = 9;

  /** What stands between label and text. */
  enum Gap {
    TAB,
    BLANK,
    NOTHING
  }

  /** A level that shows no number. */
  static Level unnumbered(int index) {
    return new Level(1, NumeralForm.NONE, "", Gap.NOTHING, index, false, "");
  }
}
