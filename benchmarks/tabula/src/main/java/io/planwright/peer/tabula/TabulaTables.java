package io.planwright.peer.tabula;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import technology.tabula.HasText;
import technology.tabula.ObjectExtractor;
import technology.tabula.Page;
import technology.tabula.Table;

/** Writes down the tables of PDF files. */
public final class TabulaTables {
  private TabulaTables() {}

  /**
   * Reads each file twice by each method: once to write its tables down, once more for the time.
   *
   * @param arguments the file to write, then the files to read
   */
  public static void main(String[] arguments) throws IOException {
    List<Path> files = Arrays.stream(arguments).skip(1).map(Path::of).toList();
    try (PrintStream out = new PrintStream(arguments[0], StandardCharsets.UTF_8)) {
      for (Method method : Method.values()) {
        String name = method.name().toLowerCase(Locale.ROOT);
        for (Path file : files) {
          write(name, file, pages(method, file), out);
        }
        long begin = System.nanoTime();
        int pages = 0;
        for (Path file : files) {
          pages += pages(method, file).size();
        }
        out.println(
            String.join(
                "\t",
                "TIME",
                name,
                String.valueOf(pages),
                String.valueOf((System.nanoTime() - begin) / 1_000_000)));
      }
    }
  }

  private static List<List<Table>> pages(Method method, Path file) throws IOException {
    List<List<Table>> pages = new ArrayList<>();
    try (PDDocument document = PDDocument.load(file.toFile());
        ObjectExtractor extractor = new ObjectExtractor(document)) {
      for (Iterator<Page> each = extractor.extract(); each.hasNext(); ) {
        pages.add(method.tables(each.next()));
      }
    }
    return pages;
  }

  private static void write(String method, Path file, List<List<Table>> pages, PrintStream out) {
    for (int page = 0; page < pages.size(); page++) {
      for (int at = 0; at < pages.get(page).size(); at++) {
        String place = String.join("\t", "ROW", method, file.toString(), page + 1 + "\t" + at);
        for (List<? extends HasText> row : pages.get(page).get(at).getRows()) {
          out.println(place + cells(row));
        }
      }
    }
  }

  private static String cells(List<? extends HasText> row) {
    StringBuilder cells = new StringBuilder();
    row.forEach(cell -> cells.append('\t').append(cell.getText().replaceAll("\\s+", " ")));
    return cells.toString();
  }
}
