package io.planwright.peer;

import io.planwright.read.Readers;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The text of the samples in every form, beside the text they were written from. */
final class TextComparison {
  /** The forms whose pages do not show where a paragraph of a wrapped text ends. */
  private static final List<String> PAGES = List.of("plan.pdf", "plan.office.pdf", "plan.ofd");

  private static final List<String> FORMS =
      List.of(
          "plan.txt",
          "plan.gb18030.txt",
          "plan.html",
          "plan.gb18030.html",
          "plan.docx",
          "plan.doc",
          "plan.pdf",
          "plan.office.pdf",
          "plan.gazette.pdf",
          "plan.ofd",
          "plan.odt",
          "plan.rtf");

  private final Readers readers = Readers.standard();
  private final List<PlanFolder> plans;

  TextComparison(List<PlanFolder> plans) {
    this.plans = plans;
  }

  /** Prints a table with one row a form and reader. */
  void print(PrintStream out) throws IOException {
    out.println("| 文件 | | 读出 | 整行 | 依次 | 错编号 | 多出的行 | 表格行 | 事实（找回 / 正确） | 不计章节 | 毫秒/份 |");
    out.println("|---|---|---|---|---|---|---|---|---|---|---|");
    for (String form : FORMS) {
      for (TextReading reading : TextReading.values()) {
        print(form, reading, out);
      }
    }
  }

  private void print(String form, TextReading reading, PrintStream out) throws IOException {
    TextTally tally = new TextTally();
    boolean any = false;
    for (PlanFolder plan : plans) {
      Optional<Path> file = plan.file(form);
      if (file.isPresent()) {
        any = true;
        add(plan, file.get(), reading, tally);
      }
    }
    if (any) {
      out.println("| `" + form + "` | " + reading.label() + " | " + tally.row() + " |");
    }
  }

  private void add(PlanFolder plan, Path file, TextReading reading, TextTally tally)
      throws IOException {
    TextTruth truth = TextTruth.of(plan.text(), readers);
    Optional<String> text = reading.text(file);
    if (text.isEmpty()) {
      tally.addUnread(truth);
      return;
    }
    long begin = System.nanoTime();
    reading.text(file);
    double millis = (System.nanoTime() - begin) / 1e6;
    boolean compareLines = !truth.wrapped() || !PAGES.contains(file.getFileName().toString());
    tally.add(truth, text.get(), reading.facts(file, text.get()), millis, compareLines);
  }
}
