package io.planwright.read.ofd;

import io.planwright.read.pdf.PlacedPages.Sheet;
import io.planwright.read.zip.XmlCursor;

/** Reads the characters and lines of one page, which are millimetres apart, onto a sheet. */
final class PageContent {
  private static final double POINTS_IN_A_MILLIMETRE = 72 / 25.4;

  /** Latin letters and digits are about half as wide as Chinese characters. */
  private static final double LATIN_WIDTH = 0.5;

  /** Characters set wide over a line step so much, in parts of their size. */
  private static final double LONGEST_STEP = 1.25;

  /** A page holds some thousand characters and lines; more than this is damage. */
  private static final int MOST_OBJECTS = 200_000;

  private final XmlCursor xml;
  private final Sheet sheet = new Sheet();
  private int objects;

  private PageContent(XmlCursor xml) {
    this.xml = xml;
  }

  /** Reads the part of a page. */
  static PageContent of(byte[] part) {
    PageContent page = new PageContent(new XmlCursor(part));
    if (page.xml.child(0)) {
      while (page.xml.child(1)) {
        if (page.xml.name().equals("Content")) {
          page.readObjects();
        }
      }
    }
    return page;
  }

  /** What stands on the page. */
  Sheet sheet() {
    return sheet;
  }

  /** Whether the part ended before its root element did. */
  boolean isBroken() {
    return xml.isBroken();
  }

  private void readObjects() {
    int here = xml.depth();
    while (xml.child(here) && objects < MOST_OBJECTS) {
      if (xml.attribute("Visible").orElse("true").equals("false")) {
        continue;
      }
      switch (xml.name()) {
        case "Layer", "PageBlock" -> readObjects();
        case "TextObject" -> readText();
        case "PathObject" -> readPath();
        default -> {}
      }
    }
  }

  private void readText() {
    Matrix matrix =
        Matrix.of(Numbers.of(xml.attribute("CTM")), Numbers.of(xml.attribute("Boundary")));
    double size = Numbers.number(xml.attribute("Size").orElse("0"));
    int here = xml.depth();
    double x = 0;
    double y = 0;
    while (xml.child(here)) {
      if (xml.name().equals("TextCode") && matrix.isUpright()) {
        // what is not said is as in the code before
        x = xml.attribute("X").map(Numbers::number).orElse(x);
        y = xml.attribute("Y").map(Numbers::number).orElse(y);
        readCode(matrix, size, x, y);
      }
    }
  }

  private void readCode(Matrix matrix, double size, double startX, double startY) {
    var deltaX = xml.attribute("DeltaX");
    var deltaY = xml.attribute("DeltaY");
    int[] codePoints = xml.text().codePoints().toArray();
    double[] right = Numbers.distances(deltaX, codePoints.length);
    double[] down = Numbers.distances(deltaY, codePoints.length);
    double x = startX;
    double y = startY;
    for (int i = 0; i < codePoints.length && i < right.length; i++) {
      double width = widthOf(codePoints[i]) * size;
      // a step of about a character is its width; a longer one sets it apart from the next
      boolean tight = right[i] > 0 && right[i] <= LONGEST_STEP * size;
      if (codePoints[i] >= ' ' || codePoints[i] == '\t') {
        objects++;
        sheet.sign(
            Character.toString(codePoints[i]),
            points(matrix.x(x, y)),
            points(matrix.y(x, y)),
            points((tight ? right[i] : width) * matrix.scaleX()),
            points(size * matrix.scaleY()));
      }
      // with steps downwards only, characters stand below each other
      boolean vertical = deltaX.isEmpty() && deltaY.isPresent();
      x += Double.isNaN(right[i]) ? (vertical ? 0 : width) : right[i];
      y += Double.isNaN(down[i]) ? 0 : down[i];
    }
  }

  private static double widthOf(int codePoint) {
    return codePoint < 0x2E80 && !(codePoint >= 0x2014 && codePoint <= 0x2026) ? LATIN_WIDTH : 1;
  }

  private static float points(double millimetres) {
    return (float) (millimetres * POINTS_IN_A_MILLIMETRE);
  }

  private void readPath() {
    Matrix matrix =
        Matrix.of(Numbers.of(xml.attribute("CTM")), Numbers.of(xml.attribute("Boundary")));
    int here = xml.depth();
    while (xml.child(here)) {
      if (xml.name().equals("AbbreviatedData")) {
        readLines(matrix, xml.text().strip().split("\\s+", -1));
      }
    }
  }

  /** {@code M x y} begins at a point, {@code L x y} draws a line to one, {@code C} closes. */
  private void readLines(Matrix matrix, String[] words) {
    double startX = 0;
    double startY = 0;
    double x = 0;
    double y = 0;
    for (int i = 0; i < words.length; i++) {
      int numbers = operands(words[i]);
      if (numbers < 0 || i + numbers >= words.length) {
        continue;
      }
      double nextX = numbers == 0 ? startX : Numbers.number(words[i + numbers - 1]);
      double nextY = numbers == 0 ? startY : Numbers.number(words[i + numbers]);
      if (words[i].equals("M") || words[i].equals("S")) {
        startX = nextX;
        startY = nextY;
      } else if (numbers <= 2) {
        objects++;
        sheet.line(
            points(matrix.x(x, y)),
            points(matrix.y(x, y)),
            points(matrix.x(nextX, nextY)),
            points(matrix.y(nextX, nextY)));
      }
      x = nextX;
      y = nextY;
      i += numbers;
    }
  }

  private static int operands(String operator) {
    return switch (operator) {
      case "C" -> 0;
      case "M", "S", "L" -> 2;
      case "Q" -> 4;
      case "B" -> 6;
      case "A" -> 7;
      default -> -1;
    };
  }
}
