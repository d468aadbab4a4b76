package io.planwright.peer;

import io.planwright.read.Readers;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Prints how Planwright, tabula and Tika read the same files. */
public final class Comparison {
  private static final String TABLE_HEAD =
      "| 文件 | | 找到 | 成一张 | 全对 | 误认 | 单元格找回 | 单元格正确 |\n|---|---|---|---|---|---|---|---|";

  private Comparison() {}

  /**
   * Compares.
   *
   * @param arguments the folder of the specimens, that of the files an office program made of them,
   *     the answers of tabula, and the file with the paths it was asked for
   */
  public static void main(String[] arguments) throws IOException {
    Path made = Path.of(arguments[0]);
    Path byOffice = Path.of(arguments[1]);
    TabulaAnswers tabula = TabulaAnswers.read(Path.of(arguments[2]));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<PlanFolder> samples =
        PlanFolder.under(made.resolve("samples"), byOffice.resolve("samples"));
    List<PlanFolder> tables = PlanFolder.under(made.resolve("tables"), byOffice.resolve("tables"));

    out.println("\n## 表格\n\n" + TABLE_HEAD);
    for (String form : List.of("plan.pdf", "plan.gazette.pdf", "plan.office.pdf")) {
      print("样例 " + form, new TableComparison(samples, form), tabula, out);
      print("表格 " + form, new TableComparison(tables, form), tabula, out);
    }
    out.println("\n## 各种表格\n\n" + TABLE_HEAD);
    for (PlanFolder plan : tables) {
      String name = plan.folders().getFirst().getFileName().toString();
      for (String form : List.of("plan.pdf", "plan.office.pdf")) {
        print(name + " " + form, new TableComparison(List.of(plan), form), tabula, out);
      }
    }
    printTimes(Files.readAllLines(Path.of(arguments[3])), tabula, out);
    out.println("\n## 文字\n");
    new TextComparison(samples).print(out);
  }

  private static void print(
      String what, TableComparison comparison, TabulaAnswers tabula, PrintStream out) {
    if (!comparison.isEmpty()) {
      comparison.print(what, tabula, out);
    }
  }

  /** What a page takes: the second pass over all files, as tabula's own time was taken. */
  private static void printTimes(List<String> files, TabulaAnswers tabula, PrintStream out) {
    Readers readers = Readers.standard();
    pages(readers, files);
    long begin = System.nanoTime();
    double pages = pages(readers, files);
    double millis = (System.nanoTime() - begin) / 1e6;
    out.println("\n## 每页毫秒\n\n| | 毫秒/页 |\n|---|---|");
    out.println("| 本程序 | " + Figures.millis(millis / pages) + " |");
    for (String method : tabula.methods()) {
      out.println("| tabula " + method + " | " + tabula.time(method) + " |");
    }
  }

  private static int pages(Readers readers, List<String> files) {
    return files.stream().mapToInt(file -> readers.read(Path.of(file)).source().pageStarts().size()).sum();
  }
}
