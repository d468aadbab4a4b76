package io.planwright.specimens;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where the lines of a PDF stand, in points from the top left of their pages. */
final class PrintedLines extends PDFTextStripper {
  /** Characters whose feet are no farther apart stand in one line. */
  private static final double SAME_LINE_IN_POINTS = 3;

  /**
   * A line.
   *
   * @param text its characters
   * @param left where the first begins
   * @param right where the last ends
   * @param baseline on which they stand
   */
  record Line(String text, double left, double right, double baseline) {}

  /**
   * A page.
   *
   * @param width in points
   * @param height in points
   * @param all its lines from top to bottom
   */
  record Page(double width, double height, List<Line> all) {
    /** The lines between two heights. */
    List<Line> lines(double from, double to) {
      return all.stream().filter(line -> line.baseline() > from && line.baseline() < to).toList();
    }

    /** Whether these words stand in one of its lines. */
    boolean says(String words) {
      return all.stream().anyMatch(line -> line.text().contains(words));
    }
  }

  private final List<TextPosition> characters = new ArrayList<>();

  private PrintedLines() {}

  /** The pages of a file. */
  static List<Page> of(Path file) throws IOException {
    List<Page> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      for (int number = 1; number <= document.getNumberOfPages(); number++) {
        PrintedLines reader = new PrintedLines();
        reader.setStartPage(number);
        reader.setEndPage(number);
        reader.getText(document);
        PDPage page = document.getPage(number - 1);
        pages.add(
            new Page(
                page.getMediaBox().getWidth(), page.getMediaBox().getHeight(), reader.lines()));
      }
    }
    return pages;
  }

  @Override
  protected void processTextPosition(TextPosition character) {
    characters.add(character);
  }

  private List<Line> lines() {
    TreeMap<Double, List<TextPosition>> rows = new TreeMap<>();
    for (TextPosition character : characters) {
      double y = character.getYDirAdj();
      Double near = rows.ceilingKey(y - SAME_LINE_IN_POINTS);
      double row = near != null && near <= y + SAME_LINE_IN_POINTS ? near : y;
      rows.computeIfAbsent(row, key -> new ArrayList<>()).add(character);
    }
    List<Line> lines = new ArrayList<>();
    rows.forEach((baseline, row) -> lines.add(line(baseline, row)));
    return lines;
  }

  private static Line line(double baseline, List<TextPosition> row) {
    String text = row.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
    double left = row.stream().mapToDouble(TextPosition::getXDirAdj).min().orElse(0);
    double right =
        row.stream().mapToDouble(c -> c.getXDirAdj() + c.getWidthDirAdj()).max().orElse(0);
    return new Line(text.strip(), left, right, baseline);
  }
}
