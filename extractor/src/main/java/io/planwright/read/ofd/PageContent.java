package io.planwright.read.ofd;

import io.planwright.read.zip.XmlCursor;
import java.util.ArrayList;
import java.util.List;

/** The characters and straight lines of one page. */
final class PageContent {
  /** A page holds some thousand characters and lines; more than this is damage. */
  private static final int MOST_OBJECTS = 200_000;

  private final XmlCursor xml;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Segment> segments = new ArrayList<>();

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

  /** The characters in file order. */
  List<Glyph> glyphs() {
    return glyphs;
  }

  /** The lines that may be borders of cells. */
  List<Segment> segments() {
    return segments;
  }

  /** Whether the part ended before its root element did. */
  boolean isBroken() {
    return xml.isBroken();
  }

  private void readObjects() {
    int here = xml.depth();
    while (xml.child(here) && glyphs.size() + segments.size() < MOST_OBJECTS) {
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
      double width = Glyph.widthOf(codePoints[i]) * size;
      if (codePoints[i] >= ' ' || codePoints[i] == '\t') {
        glyphs.add(
            new Glyph(
                Character.toString(codePoints[i]),
                matrix.x(x, y),
                matrix.y(x, y),
                size * matrix.scaleY(),
                width * matrix.scaleX()));
      }
      // with steps downwards only, characters stand below each other
      boolean vertical = deltaX.isEmpty() && deltaY.isPresent();
      x += Double.isNaN(right[i]) ? (vertical ? 0 : width) : right[i];
      y += Double.isNaN(down[i]) ? 0 : down[i];
    }
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
        Segment.between(
                matrix.x(x, y), matrix.y(x, y), matrix.x(nextX, nextY), matrix.y(nextX, nextY))
            .ifPresent(segments::add);
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
