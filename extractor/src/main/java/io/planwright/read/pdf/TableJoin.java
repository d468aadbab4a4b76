package io.planwright.read.pdf;

import io.planwright.read.pdf.TableBlock.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins tables that go on overleaf: the same columns at the same places, nothing between. */
final class TableJoin {
  /** Column edges that agree within this, in points, are the same. */
  private static final float SAME_EDGE = 4f;

  /** Headers of more rows are not known. */
  private static final int MOST_HEADER_ROWS = 4;

  /** One character in so many may be recognised otherwise in a header that is printed again. */
  private static final int CHARACTERS_FOR_AN_ERROR = 10;

  private TableJoin() {}

  /** Whether the second table goes on where the first ends. */
  static boolean isOne(TableBlock first, TableBlock second) {
    if (first.edges().size() != second.edges().size()) {
      return false;
    }
    for (int i = 0; i < first.edges().size(); i++) {
      float shifted = second.edges().get(i) - second.left();
      if (Math.abs(first.edges().get(i) - first.left() - shifted) > SAME_EDGE) {
        return false;
      }
    }
    return true;
  }

  /** How many rows at the head of the second table only repeat the first one's header. */
  static int repeatedRows(TableBlock first, TableBlock second) {
    int same = 0;
    while (same < Math.min(MOST_HEADER_ROWS, Math.min(first.rows().size(), second.rows().size()))
        && isSame(first.rows().get(same), second.rows().get(same))) {
      same++;
    }
    return same;
  }

  /** Whether two rows say the same, but for a few characters that were recognised otherwise. */
  private static boolean isSame(List<Slot> first, List<Slot> second) {
    if (first.size() != second.size()) {
      return false;
    }
    int length = 0;
    int different = 0;
    for (int i = 0; i < first.size(); i++) {
      String one = first.get(i).text();
      String other = second.get(i).text();
      if (one.length() != other.length()) {
        return false;
      }
      length += one.length();
      for (int k = 0; k < one.length(); k++) {
        if (one.charAt(k) != other.charAt(k)) {
          boolean words =
              Character.isIdeographic(one.charAt(k)) && Character.isIdeographic(other.charAt(k));
          if (!words || first.get(i).marks().isEmpty()) {
            return false;
          }
          different++;
        }
      }
    }
    return different * CHARACTERS_FOR_AN_ERROR <= length;
  }

  /** The slots of rows that come after others, with numbers that are not taken yet. */
  static List<List<Slot>> renumbered(List<List<Slot>> rows, int from) {
    Map<Integer, Integer> numbers = new HashMap<>();
    List<List<Slot>> renumbered = new ArrayList<>();
    for (List<Slot> row : rows) {
      List<Slot> slots = new ArrayList<>();
      for (Slot slot : row) {
        int number = numbers.computeIfAbsent(slot.id(), k -> from + numbers.size());
        slots.add(new Slot(number, slot.text(), slot.marks()));
      }
      renumbered.add(slots);
    }
    return renumbered;
  }
}
