package io.planwright.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages put straight, borders found, boxes completed: on drawn pages whose geometry is known. */
class GeometryTest {
  private static final float DOTS_PER_INCH = 200;

  @ParameterizedTest
  @ValueSource(doubles = {-2.5, -0.5, 0.1, 0.5, 1.3})
  void aSlantIsMeasuredAndUndone(double degrees) {
    Gray page = new Drawing(900, 700).askew(degrees).text(120, 120, 650, 14, 30).gray();

    assertThat(Skew.degrees(Ink.of(page))).isCloseTo(degrees, within(0.08));
    Gray straight = Skew.straightened(page, Skew.degrees(Ink.of(page)));
    assertThat(Skew.degrees(Ink.of(straight))).isCloseTo(0, within(0.08));
  }

  @Test
  void theSlantOfAPageScannedSidewaysIsMeasuredToo() {
    Gray page = new Drawing(900, 700).askew(0.8).text(120, 120, 650, 14, 30).gray().turned(1);

    assertThat(Skew.degrees(Ink.of(page))).isCloseTo(0.8, within(0.1));
  }

  @Test
  void anEmptyPageIsStraight() {
    assertThat(Skew.degrees(Ink.of(new Drawing(300, 200).gray()))).isZero();
  }

  @Test
  void fourQuarterTurnsAreNone() {
    Gray page = new Drawing(40, 30).block(3, 5, 7, 2).gray();

    Gray once = page.turned(1);
    assertThat(once.width()).isEqualTo(30);
    assertThat(Ink.of(once).at(30 - 1 - 5, 3)).isTrue();
    assertThat(once.turned(3).pixels()).isEqualTo(page.pixels());
    assertThat(page.turned(2).turned(2).pixels()).isEqualTo(page.pixels());
  }

  @Test
  void greyPaperBecomesWhiteAndFaintInkBlack() {
    byte[] pixels = new byte[256 * 256];
    java.util.Arrays.fill(pixels, (byte) 170);
    for (int y = 100; y < 110; y++) {
      for (int x = 50; x < 200; x++) {
        pixels[y * 256 + x] = 90;
      }
    }

    Gray page = Contrast.normalised(new Gray(256, 256, pixels));

    assertThat(page.at(10, 10)).isEqualTo(255);
    assertThat(page.at(120, 105)).isLessThan(40);
  }

  @Test
  void bordersAreFoundAndTheStrokesOfTextAreNot() {
    Drawing drawing = new Drawing(900, 700).text(60, 40, 700, 3, 34);
    grid(drawing, 100, 300, 3, 4, 200, 60);

    List<DrawnLine> lines = DrawnLines.of(Ink.of(drawing.gray()), DOTS_PER_INCH);

    assertThat(lines).filteredOn(DrawnLine::across).hasSize(5);
    assertThat(lines).filteredOn(line -> !line.across()).hasSize(4);
    assertThat(lines).allMatch(line -> line.thickness() <= 3);
    assertThat(lines)
        .filteredOn(DrawnLine::across)
        .extracting(DrawnLine::at)
        .containsExactly(300, 360, 420, 480, 540);
  }

  @Test
  void aDashAloneIsText() {
    Drawing drawing = new Drawing(900, 300).block(200, 100, 88, 3);

    assertThat(DrawnLines.of(Ink.of(drawing.gray()), DOTS_PER_INCH)).isEmpty();
  }

  @Test
  void erasedBordersLeaveNoInk() {
    Drawing drawing = new Drawing(900, 700);
    grid(drawing, 100, 300, 3, 4, 200, 60);
    Gray page = drawing.gray();

    Gray erased = Eraser.without(page, DrawnLines.of(Ink.of(page), DOTS_PER_INCH));

    assertThat(Ink.of(erased).dark().cardinality()).isZero();
  }

  @Test
  void aBoxOverABorderIsCutThere() {
    Drawing drawing = new Drawing(900, 700);
    grid(drawing, 100, 300, 2, 2, 200, 60);
    List<DrawnLine> lines = DrawnLines.of(Ink.of(drawing.gray()), DOTS_PER_INCH);
    Drawing text = new Drawing(900, 700).block(240, 320, 40, 20).block(320, 320, 40, 20);

    List<Box> boxes =
        new LineBoxes(Ink.of(text.gray()), lines).of(List.of(new Box(230, 310, 370, 350)));

    assertThat(boxes).hasSize(2);
    assertThat(boxes.get(0).right()).isLessThan(300);
    assertThat(boxes.get(1).left()).isGreaterThan(300);
  }

  @Test
  void aFigureNobodySawGetsABoxAndASpeckDoesNot() {
    Drawing text =
        new Drawing(900, 300)
            .text(60, 40, 700, 2, 40)
            .block(400, 200, 10, 20)
            .block(600, 200, 2, 2);
    List<Box> seen = List.of(new Box(55, 35, 780, 65), new Box(55, 75, 780, 105));

    List<Box> boxes = new LineBoxes(Ink.of(text.gray()), List.of()).of(seen);

    assertThat(boxes).hasSize(3);
    assertThat(boxes.get(2).left()).isBetween(390, 400);
    assertThat(boxes.get(2).right()).isBetween(410, 420);
  }

  @Test
  void aBoxIsDrawnOutToTheMarkBehindItsLine() {
    Drawing text = new Drawing(600, 200).block(100, 80, 300, 40).block(408, 105, 12, 12);

    List<Box> boxes =
        new LineBoxes(Ink.of(text.gray()), List.of()).of(List.of(new Box(95, 75, 401, 125)));

    assertThat(boxes).hasSize(1);
    assertThat(boxes.getFirst().right()).isGreaterThanOrEqualTo(420);
  }

  @Test
  void perMilleIsToldFromPerCentByItsSecondRing() {
    Drawing drawing = new Drawing(400, 100);
    drawing.pen().setStroke(new java.awt.BasicStroke(3));
    sign(drawing, 20, 1);
    sign(drawing, 120, 2);
    List<LineReader.Seen> line =
        List.of(new LineReader.Seen("%", 40, 0.9f), new LineReader.Seen("%", 145, 0.9f));
    Ink ink = Ink.of(drawing.gray());
    Box box = new Box(10, 20, 220, 70);
    List<int[]> stretches = new SignPlaces(ink, box).stretches(line);

    assertThat(PerMille.told(line, stretches, ink, box))
        .extracting(LineReader.Seen::text)
        .containsExactly("%", "‰");
  }

  /** A stroke with a ring at its upper left and so many at its lower right. */
  private static void sign(Drawing drawing, int left, int rings) {
    drawing.pen().drawLine(left + 30, 25, left + 10, 64);
    drawing.pen().drawOval(left, 25, 14, 16);
    for (int ring = 0; ring < rings; ring++) {
      drawing.pen().drawOval(left + 26 + ring * 20, 48, 14, 16);
    }
  }

  private static void grid(
      Drawing drawing, int left, int top, int columns, int rows, int width, int height) {
    for (int row = 0; row <= rows; row++) {
      drawing.block(left, top + row * height, columns * width + 2, 2);
    }
    for (int column = 0; column <= columns; column++) {
      drawing.block(left + column * width, top, 2, rows * height + 2);
    }
  }
}
