package io.planwright.ocr;

/**
 * How far a page lies slanted on the scanner, and the page put straight. The right angle is the one
 * at which the rows between the lines of text are emptiest, or the columns of a page turned
 * sideways.
 */
final class Skew {
  /** Sheets fed askew are off by up to three degrees; more is a photograph. */
  private static final double MOST_DEGREES = 3;

  private static final double COARSE_DEGREES = 0.2;
  private static final double FINE_DEGREES = 0.02;

  /** Less than half a pixel over the width of a page. */
  private static final double STRAIGHT_DEGREES = 0.03;

  /** So many dark pixels tell the angle of a page; more only take time. */
  private static final int SAMPLE = 60_000;

  private Skew() {}

  /** The angle in degrees by which the lines of the page fall to the right. */
  static double degrees(Ink ink) {
    int dark = ink.dark().cardinality();
    if (dark == 0) {
      return 0;
    }
    int step = Math.max(1, dark / SAMPLE);
    int[] xs = new int[dark / step + 1];
    int[] ys = new int[dark / step + 1];
    int count = 0;
    int seen = 0;
    for (int at = ink.dark().nextSetBit(0); at >= 0; at = ink.dark().nextSetBit(at + 1)) {
      if (seen % step == 0) {
        xs[count] = at % ink.width();
        ys[count] = at / ink.width();
        count++;
      }
      seen++;
    }
    double rows = best(xs, ys, count, ink.height(), ink.width());
    double columns = best(ys, xs, count, ink.width(), ink.height());
    boolean upright =
        sharpness(xs, ys, count, ink.height(), ink.width(), rows)
            >= sharpness(ys, xs, count, ink.width(), ink.height(), columns);
    double angle = upright ? rows : -columns;
    return Math.abs(angle) < STRAIGHT_DEGREES ? 0 : angle;
  }

  private static double best(int[] along, int[] across, int count, int rows, int length) {
    double coarse = best(along, across, count, rows, length, 0, MOST_DEGREES, COARSE_DEGREES);
    return best(along, across, count, rows, length, coarse, COARSE_DEGREES, FINE_DEGREES);
  }

  private static double best(
      int[] along,
      int[] across,
      int count,
      int rows,
      int length,
      double middle,
      double reach,
      double step) {
    double best = middle;
    double most = sharpness(along, across, count, rows, length, middle);
    int steps = (int) Math.round(reach / step);
    for (int i = -steps; i <= steps; i++) {
      double angle = middle + i * step;
      double sharpness = sharpness(along, across, count, rows, length, angle);
      if (sharpness > most) {
        most = sharpness;
        best = angle;
      }
    }
    return best;
  }

  /** How much the ink of rows differs from that of the next ones when they fall by this angle. */
  private static double sharpness(
      int[] along, int[] across, int count, int rows, int length, double degrees) {
    double slope = Math.tan(Math.toRadians(degrees));
    int margin = (int) (length * Math.tan(Math.toRadians(MOST_DEGREES + 1))) + 2;
    int[] ink = new int[rows + 2 * margin];
    for (int i = 0; i < count; i++) {
      ink[margin + (int) Math.round(across[i] - along[i] * slope)]++;
    }
    double sum = 0;
    for (int i = 1; i < ink.length; i++) {
      double step = ink[i] - ink[i - 1];
      sum += step * step;
    }
    return sum;
  }

  /** The picture turned back by the angle about its middle. */
  static Gray straightened(Gray picture, double degrees) {
    if (degrees == 0) {
      return picture;
    }
    double sine = Math.sin(Math.toRadians(degrees));
    double cosine = Math.cos(Math.toRadians(degrees));
    double middleX = picture.width() / 2.0;
    double middleY = picture.height() / 2.0;
    byte[] pixels = new byte[picture.pixels().length];
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < picture.width(); x++) {
        double fromX = middleX + (x - middleX) * cosine - (y - middleY) * sine;
        double fromY = middleY + (x - middleX) * sine + (y - middleY) * cosine;
        pixels[y * picture.width() + x] = (byte) blend(picture, fromX, fromY);
      }
    }
    return new Gray(picture.width(), picture.height(), pixels);
  }

  private static int blend(Gray picture, double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    if (left < 0 || top < 0 || left + 1 >= picture.width() || top + 1 >= picture.height()) {
      return Gray.WHITE;
    }
    double across = x - left;
    double down = y - top;
    double upper = picture.at(left, top) * (1 - across) + picture.at(left + 1, top) * across;
    double lower =
        picture.at(left, top + 1) * (1 - across) + picture.at(left + 1, top + 1) * across;
    return (int) Math.round(upper * (1 - down) + lower * down);
  }
}
