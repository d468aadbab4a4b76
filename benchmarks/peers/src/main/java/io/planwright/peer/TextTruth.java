package io.planwright.peer;

import io.planwright.files.PlanPages.Layout;
import io.planwright.files.PlanText;
import io.planwright.files.PlanText.Rows;
import io.planwright.read.Readers;
import io.planwright.score.Facts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A plan as it was written.
 *
 * @param lines its paragraphs, blanks left out
 * @param rows the rows of its tables, the cells without anything between them
 * @param facts what is said in it
 * @param wrapped whether its lines are parts of paragraphs, which a reader of pages puts together
 */
record TextTruth(List<String> lines, List<String> rows, List<String> facts, boolean wrapped) {
  /** The truth of a plan. */
  static TextTruth of(String plan, Readers readers) {
    List<String> lines = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    for (PlanText piece : PlanText.of(plan)) {
      switch (piece) {
        case PlanText.Line line -> lines.add(Blanks.without(line.text()));
        case Rows table ->
            table.rows().forEach(row -> rows.add(Blanks.without(String.join("", row))));
      }
    }
    lines.removeIf(String::isEmpty);
    return new TextTruth(lines, rows, facts(plan, readers), Layout.of(plan).asPrinted());
  }

  /** What is said in a text, the quoted sentences aside. */
  static List<String> facts(String text, Readers readers) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Facts.withoutQuotes(Facts.of(readers.read("plan.txt", bytes)));
  }
}
