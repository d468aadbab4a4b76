package io.planwright.extract.table;

import org.jspecify.annotations.Nullable;

/**
 * The unit in a caption or a header cell: 单位：家, （单位：万元）, 任务数（家）, 占比（%）.
 *
 * @param unit the unit, null when there is none
 * @param rest the text without a note 单位：…; a plain bracket such as （家） stays part of the name
 */
record UnitNote(@Nullable String unit, String rest) {
  private static final String NOTE = "单位：";

  static UnitNote in(String text, TableWords words) {
    int note = text.indexOf(NOTE);
    if (note >= 0
        && !text.substring(0, note).endsWith("责任")
        && !text.substring(0, note).endsWith("牵头")) {
      return noted(text, note);
    }
    for (int open = text.lastIndexOf('（'); open >= 0; open = text.lastIndexOf('（', open - 1)) {
      int close = text.indexOf('）', open);
      if (close > open && words.isUnit(text.substring(open + 1, close))) {
        return new UnitNote(text.substring(open + 1, close), text);
      }
    }
    int comma = Math.max(text.lastIndexOf('，'), text.lastIndexOf('/'));
    if (comma > 0 && words.isUnit(text.substring(comma + 1))) {
      return new UnitNote(text.substring(comma + 1), text);
    }
    return new UnitNote(null, text);
  }

  private static UnitNote noted(String text, int note) {
    int end = note + NOTE.length();
    while (end < text.length() && "）)，；。\t\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String unit = text.substring(note + NOTE.length(), end).strip();
    boolean bracket = note > 0 && text.charAt(note - 1) == '（';
    int from = bracket ? note - 1 : note;
    int to = bracket && end < text.length() && text.charAt(end) == '）' ? end + 1 : end;
    String rest = (text.substring(0, from) + text.substring(to)).strip();
    return new UnitNote(unit.isEmpty() || unit.length() > 10 ? null : unit, rest);
  }
}
