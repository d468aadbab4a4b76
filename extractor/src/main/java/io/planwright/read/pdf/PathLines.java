package io.planwright.read.pdf;

import java.util.ArrayList;
import java.util.List;

/** The path that a page is about to stroke or fill, as far as it can become table lines. */
final class PathLines {
  /** A filled rectangle this thin is a line: borders of up to 2.25 points are usual in Word. */
  private static final float THIN = 3f;

  /** A page with more lines is a drawing. */
  private static final int MOST = 20_000;

  private final List<float[]> strokes = new ArrayList<>();
  private final List<float[]> boxes = new ArrayList<>();
  private final List<float[]> subpath = new ArrayList<>();
  private final List<Ruling> rulings = new ArrayList<>();
  private float startX;
  private float startY;
  private float x;
  private float y;
  private boolean curved;

  /** The lines drawn so far. */
  List<Ruling> rulings() {
    return rulings;
  }

  void moveTo(float toX, float toY) {
    endSubpath();
    startX = toX;
    startY = toY;
    x = toX;
    y = toY;
  }

  void lineTo(float toX, float toY) {
    if (strokes.size() < MOST) {
      float[] stroke = {x, y, toX, toY};
      strokes.add(stroke);
      subpath.add(stroke);
    }
    x = toX;
    y = toY;
  }

  void curveTo(float toX, float toY) {
    curved = true;
    x = toX;
    y = toY;
  }

  void close() {
    if (x != startX || y != startY) {
      lineTo(startX, startY);
    }
  }

  void rectangle(float x0, float y0, float x1, float y1) {
    endSubpath();
    if (boxes.size() < MOST) {
      boxes.add(new float[] {x0, y0, x1, y1});
    }
  }

  float x() {
    return x;
  }

  float y() {
    return y;
  }

  /** Draws the outline. */
  void stroke() {
    for (float[] line : strokes) {
      add(line[0], line[1], line[2], line[3]);
    }
    for (float[] box : boxes) {
      add(box[0], box[1], box[2], box[1]);
      add(box[0], box[3], box[2], box[3]);
      add(box[0], box[1], box[0], box[3]);
      add(box[2], box[1], box[2], box[3]);
    }
    forget();
  }

  /** Draws the area: only thin rectangles are lines. */
  void fill() {
    endSubpath();
    for (float[] box : boxes) {
      float wide = Math.abs(box[2] - box[0]);
      float high = Math.abs(box[3] - box[1]);
      if (high <= THIN && wide > high) {
        add(box[0], (box[1] + box[3]) / 2, box[2], (box[1] + box[3]) / 2);
      } else if (wide <= THIN && high > wide) {
        add((box[0] + box[2]) / 2, box[1], (box[0] + box[2]) / 2, box[3]);
      }
    }
    forget();
  }

  /** Draws nothing. */
  void forget() {
    strokes.clear();
    boxes.clear();
    subpath.clear();
    curved = false;
  }

  /** A part of four straight sides is a rectangle. */
  private void endSubpath() {
    boolean closed = subpath.size() == 3 || subpath.size() == 4;
    if (closed
        && !curved
        && boxes.size() < MOST
        && subpath.stream().allMatch(PathLines::isUpright)) {
      float[] first = subpath.getFirst();
      float[] second = subpath.get(1);
      boxes.add(new float[] {first[0], first[1], second[2], second[3]});
    }
    subpath.clear();
    curved = false;
  }

  private static boolean isUpright(float[] line) {
    return Math.min(Math.abs(line[2] - line[0]), Math.abs(line[3] - line[1])) < 0.1f;
  }

  private void add(float x0, float y0, float x1, float y1) {
    if (rulings.size() < MOST && Ruling.isStraight(x0, y0, x1, y1)) {
      rulings.add(Ruling.between(x0, y0, x1, y1));
    }
  }
}
