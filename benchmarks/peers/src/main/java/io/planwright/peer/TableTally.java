package io.planwright.peer;

import java.util.ArrayList;
import java.util.List;

/** How much of the tables of some files a reader got right. */
final class TableTally {
  /** One equal cell is chance. */
  private static final int FEWEST_EQUAL = 2;

  private int tables;
  private int found;
  private int inOnePiece;
  private int whole;
  private int invented;
  private int cells;
  private int foundCells;
  private int right;

  /** Counts a file. */
  void add(List<TableTruth> truths, List<FoundTable> given) {
    List<List<FoundTable>> pieces = new ArrayList<>();
    truths.forEach(truth -> pieces.add(new ArrayList<>()));
    for (FoundTable table : given) {
      int best = -1;
      int most = FEWEST_EQUAL - 1;
      for (int i = 0; i < truths.size(); i++) {
        int equal = new Alignment(truths.get(i), table).right();
        if (equal > most) {
          most = equal;
          best = i;
        }
      }
      if (best >= 0) {
        pieces.get(best).add(table);
      } else if (table.cells() > 0) {
        invented++;
        foundCells += table.cells();
      }
    }
    for (int i = 0; i < truths.size(); i++) {
      add(truths.get(i), pieces.get(i));
    }
  }

  private void add(TableTruth truth, List<FoundTable> pieces) {
    tables++;
    cells += truth.cells();
    if (pieces.isEmpty()) {
      return;
    }
    FoundTable table = pieces.stream().reduce(FoundTable::with).orElseThrow();
    Alignment alignment = new Alignment(truth, table);
    int equal = alignment.right();
    int given = table.cells() - alignment.covered();
    right += equal;
    foundCells += given;
    boolean isFound = equal * 2 >= truth.cells();
    found += isFound ? 1 : 0;
    inOnePiece += isFound && pieces.size() == 1 ? 1 : 0;
    whole += equal == truth.cells() && equal == given ? 1 : 0;
  }

  /** The figures as cells of a row. */
  String row() {
    return String.join(
        " | ",
        found + "/" + tables,
        String.valueOf(inOnePiece),
        String.valueOf(whole),
        String.valueOf(invented),
        Figures.share(right, cells),
        Figures.share(right, foundCells));
  }
}
