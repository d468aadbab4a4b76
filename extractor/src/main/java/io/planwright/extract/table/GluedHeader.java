package io.planwright.extract.table;

import java.util.List;

/**
 * What stands before the first numbers of a glued table.
 *
 * @param start the clean offset at which the header begins
 * @param caption title and unit
 * @param serial whether the rows are numbered
 * @param recognised whether it begins with 地区 or the like
 * @param clear whether header and first name could be told apart
 * @param cells the header cells without 序号 and 地区
 * @param firstLabel the name of the first row
 */
record GluedHeader(
    int start,
    Caption caption,
    boolean serial,
    boolean recognised,
    boolean clear,
    List<String> cells,
    String firstLabel) {
  GluedHeader {
    cells = List.copyOf(cells);
  }
}
