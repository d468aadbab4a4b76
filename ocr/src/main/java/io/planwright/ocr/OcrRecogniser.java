package io.planwright.ocr;

import io.planwright.ocr.LineReader.Seen;
import io.planwright.read.scan.PageImage;
import io.planwright.read.scan.PageRecogniser;
import io.planwright.read.scan.RecognisedPage;
import io.planwright.read.scan.RecognisedPage.Border;
import io.planwright.read.scan.RecognisedPage.Line;
import io.planwright.read.scan.RecognisedPage.Sign;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads pictures of pages with the networks of PP-OCR. The networks are loaded with the first page.
 *
 * <p>Example: a page scanned at 200 dots per inch gives its lines, each character with its place in
 * points and its confidence.
 */
public final class OcrRecogniser implements PageRecogniser {
  private static final float POINTS_PER_INCH = 72;

  /** The middle of a line of 汉字 stands this part of the type size above its baseline. */
  private static final float MIDDLE = 0.36f;

  private final Object lock = new Object();
  private @Nullable Models models;

  /**
   * Creates a recogniser; nothing is loaded yet.
   *
   * @throws IllegalStateException when the files of the networks or of their runtime are missing
   */
  public OcrRecogniser() {
    Models.require();
  }

  @Override
  public RecognisedPage recognise(PageImage image) {
    Models loaded = models();
    LineReader reader = new LineReader(loaded);
    TextDetector detector = new TextDetector(loaded);
    Gray page = Contrast.normalised(Gray.of(image.pixels()));
    page = Skew.straightened(page, Skew.degrees(Ink.of(page)));
    Upright upright = upright(page, image.dotsPerInch(), detector, reader);
    List<Box> boxes = new LineBoxes(upright.ink, upright.lines).of(upright.boxes);
    return page(upright, boxes, reader, POINTS_PER_INCH / image.dotsPerInch());
  }

  private Models models() {
    synchronized (lock) {
      if (models == null) {
        models = Models.load();
      }
      return models;
    }
  }

  /**
   * A page that stands upright.
   *
   * @param page without its drawn lines
   * @param ink its ink without its drawn lines
   * @param lines the drawn lines
   * @param boxes where the network sees text
   */
  private record Upright(Gray page, Ink ink, List<DrawnLine> lines, List<Box> boxes) {
    static Upright of(Gray page, float dotsPerInch, TextDetector detector) {
      List<DrawnLine> lines = DrawnLines.of(Ink.of(page), dotsPerInch);
      Gray erased = Eraser.without(page, lines);
      return new Upright(erased, Ink.of(erased), lines, detector.boxes(erased, dotsPerInch));
    }
  }

  private static Upright upright(
      Gray page, float dotsPerInch, TextDetector detector, LineReader reader) {
    Upright upright = Upright.of(page, dotsPerInch, detector);
    Gray turned = page;
    if (Orientation.isSideways(upright.boxes)) {
      turned = page.turned(1);
      upright = Upright.of(turned, dotsPerInch, detector);
    }
    if (Orientation.isUpsideDown(upright.page, upright.boxes, reader)) {
      upright = Upright.of(turned.turned(2), dotsPerInch, detector);
    }
    return upright;
  }

  private static RecognisedPage page(
      Upright upright, List<Box> boxes, LineReader reader, float pointsPerPixel) {
    List<List<Seen>> texts = new ArrayList<>();
    List<Box> read = new ArrayList<>();
    List<TypeSize> sizes = new ArrayList<>();
    List<Integer> lengths = new ArrayList<>();
    for (Box box : boxes) {
      List<Seen> text = reader.read(upright.page, box);
      if (!text.isEmpty()) {
        List<int[]> stretches = new SignPlaces(upright.ink, box).stretches(text);
        texts.add(PerMille.told(text, stretches, upright.ink, box));
        read.add(box);
        sizes.add(TypeSize.of(text, stretches, LineBoxes.inkHeight(box)));
        lengths.add(text.size());
      }
    }
    float usual = TypeSize.usual(sizes, lengths);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      float size = sizes.get(i).near(usual);
      List<Sign> signs = new SignPlaces(upright.ink, read.get(i)).of(texts.get(i), size);
      float middle = (read.get(i).top() + read.get(i).bottom()) / 2f;
      lines.add(
          new Line(
              signs.stream().map(sign -> inPoints(sign, pointsPerPixel)).toList(),
              (middle + MIDDLE * size) * pointsPerPixel,
              size * pointsPerPixel));
    }
    return new RecognisedPage(
        upright.page.width() * pointsPerPixel,
        upright.page.height() * pointsPerPixel,
        lines,
        upright.lines.stream().map(line -> border(line, pointsPerPixel)).toList());
  }

  private static Sign inPoints(Sign sign, float scale) {
    return new Sign(sign.text(), sign.left() * scale, sign.right() * scale, sign.confidence());
  }

  private static Border border(DrawnLine line, float scale) {
    float at = line.centre() * scale;
    float from = line.from() * scale;
    float to = line.to() * scale;
    return line.across() ? new Border(from, at, to, at) : new Border(at, from, at, to);
  }
}
