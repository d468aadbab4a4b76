package io.planwright.read.grid;

import java.util.List;

/**
 * What a cell says and how the format marks it.
 *
 * @param text its text in one line
 * @param name its text as the name of a column, with no blanks where lines broke
 * @param bold whether all of it is bold
 * @param header whether the format marks it as a header cell
 */
public record CellContent(String text, String name, boolean bold, boolean header) {
  static final CellContent EMPTY = new CellContent("", "", false, false);

  /**
   * A cell without marks.
   *
   * @param lines its lines, none of them empty
   */
  public static CellContent of(List<String> lines) {
    return new CellContent(text(lines), name(lines), false, false);
  }

  /**
   * The lines joined with a blank. Only where all of them have one or two characters, as in labels
   * set vertically (重 / 点 / 任 / 务), they are joined without.
   */
  public static String text(List<String> lines) {
    boolean vertical =
        lines.size() > 1 && lines.stream().allMatch(line -> line.replace(" ", "").length() <= 2);
    return String.join(vertical ? "" : " ", lines).replace('\t', ' ');
  }

  /** The lines joined as a column's name: 2026年 / 目标值 → 2026年目标值, AI / Plus → AI Plus. */
  public static String name(List<String> lines) {
    StringBuilder name = new StringBuilder();
    for (String line : lines) {
      boolean latin =
          !name.isEmpty()
              && name.charAt(name.length() - 1) < 0x2E80
              && line.charAt(0) < 0x2E80
              && Character.isLetterOrDigit(line.charAt(0));
      name.append(latin ? " " : "").append(line.replace('\t', ' '));
    }
    return name.toString();
  }

  CellContent asName() {
    return new CellContent(name, name, bold, header);
  }
}
