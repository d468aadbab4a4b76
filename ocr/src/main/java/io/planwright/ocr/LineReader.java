package io.planwright.ocr;

import java.util.List;

/** Reads the characters of one line, and says whether a line stands on its head. */
final class LineReader {
  /** The height of lines the networks take. */
  private static final int HEIGHT = 48;

  /** Characters are read as well when they are a little narrower, and faster. */
  private static final double SQUEEZE = 0.85;

  /** Narrower lines are filled up, since the network was trained on none. */
  private static final int NARROWEST = 160;

  /** The width of the picture by which the direction is told. */
  private static final int DIRECTION_WIDTH = 192;

  /** Beyond, in heights, no line of text goes: a page of tiny print has 120 characters. */
  private static final int LONGEST = 160;

  private final Models models;
  private final CtcDecoder decoder;
  private final Confusions confusions = new Confusions();

  LineReader(Models models) {
    this.models = models;
    this.decoder = new CtcDecoder(models.characters());
  }

  /**
   * A character on the page.
   *
   * @param text the character
   * @param centre its middle, in pixels of the page
   * @param confidence from 0 to 1
   */
  record Seen(String text, float centre, float confidence) {}

  /** The characters in a box of the page from left to right. */
  List<Seen> read(Gray page, Box box) {
    double scale = HEIGHT / (double) box.height();
    int width = Math.clamp(Math.round(box.width() * scale * SQUEEZE), 8, HEIGHT * LONGEST);
    Gray line = page.scaled(box.left(), box.top(), box.width(), box.height(), width, HEIGHT);
    int inputWidth = Math.max(NARROWEST, (width + 7) / 8 * 8);
    Models.Output output = models.recognise(Tensors.line(line, inputWidth), inputWidth, HEIGHT);
    float pixelsPerStep = inputWidth / (float) output.rows();
    float pagePixels = box.width() / (float) width;
    List<Seen> seen =
        decoder.decode(output).stream()
            .map(
                found ->
                    new Seen(
                        found.text(),
                        box.left() + found.step() * pixelsPerStep * pagePixels,
                        found.confidence()))
            .toList();
    return Spelling.corrected(seen, confusions);
  }

  /** How likely the line in this box stands on its head. */
  float upsideDown(Gray page, Box box) {
    int width = Math.min(box.width(), box.height() * DIRECTION_WIDTH / HEIGHT);
    Gray line =
        page.scaled(
            box.left(),
            box.top(),
            width,
            box.height(),
            Math.clamp(Math.round(width * HEIGHT / (float) box.height()), 1, DIRECTION_WIDTH),
            HEIGHT);
    Models.Output output =
        models.direct(Tensors.line(line, DIRECTION_WIDTH), DIRECTION_WIDTH, HEIGHT);
    return output.values().get(1);
  }
}
