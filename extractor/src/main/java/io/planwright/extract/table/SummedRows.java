package io.planwright.extract.table;

import io.planwright.extract.clean.Characters;
import io.planwright.extract.table.TableWords.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Which rows of a table the total row adds up.
 *
 * @param total the index of the total row, −1 for none
 * @param parts the indices of the rows it adds up
 * @param subtotals the indices of the 小计 rows
 */
record SummedRows(int total, List<Integer> parts, List<Integer> subtotals) {
  SummedRows {
    parts = List.copyOf(parts);
    subtotals = List.copyOf(subtotals);
  }

  static SummedRows of(List<String> labels, TableWords words) {
    int total = -1;
    List<Integer> parts = new ArrayList<>();
    List<Integer> subtotals = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      String label = Characters.withoutBlanks(labels.get(i));
      if (words.isTotal(label)) {
        total = total < 0 ? i : total;
      } else if (words.ends(Kind.SUBTOTAL, label)) {
        subtotals.add(i);
      } else if (!words.starts(Kind.PART, label)) {
        parts.add(i);
      }
    }
    return new SummedRows(total, parts, subtotals);
  }
}
