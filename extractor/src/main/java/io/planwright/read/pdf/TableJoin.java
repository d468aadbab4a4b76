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
        && texts(first.rows().get(same)).equals(texts(second.rows().get(same)))) {
      same++;
    }
    return same;
  }

  private static List<String> texts(List<Slot> row) {
    return row.stream().map(Slot::text).toList();
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
