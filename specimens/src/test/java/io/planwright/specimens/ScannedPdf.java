package io.planwright.specimens;

import io.planwright.files.Paper;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.jspecify.annotations.Nullable;

/**
 * Pages of a PDF that are grey pictures of 200 dots per inch, as an office scanner makes them: the
 * paper is not quite white, the ink not quite black, and a page may lie a little askew. There is no
 * text in such a file.
 */
final class ScannedPdf implements Paper {
  private static final int DOTS_PER_INCH = 200;
  private static final float SCALE = DOTS_PER_INCH / 72f;
  private static final Color SHEET = new Color(246, 246, 246);
  private static final Color INK = new Color(28, 28, 28);

  /** Grains of the sensor: half of the greys a pixel may be off by. */
  private static final int NOISE = 7;

  private static final float JPEG_QUALITY = 0.8f;

  private final Printing printing;
  private final double skewInDegrees;
  private final SplittableRandom random;
  private final PDDocument document = new PDDocument();
  private final Map<Character, GeneralPath> outlines = new HashMap<>();
  private @Nullable BufferedImage picture;
  private @Nullable Graphics2D pen;

  /**
   * An empty file.
   *
   * @param skewInDegrees how far pages lie askew at most
   * @param seed of the noise
   */
  ScannedPdf(Printing printing, double skewInDegrees, long seed) {
    this.printing = printing;
    this.skewInDegrees = skewInDegrees;
    this.random = new SplittableRandom(seed);
  }

  @Override
  public ScannedPdf page() {
    finish();
    int width = Math.round(PDRectangle.A4.getWidth() * SCALE);
    int height = Math.round(PDRectangle.A4.getHeight() * SCALE);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(SHEET);
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(INK);
    graphics.rotate(
        Math.toRadians((random.nextDouble() * 2 - 1) * skewInDegrees), width / 2.0, height / 2.0);
    graphics.scale(SCALE, SCALE);
    picture = image;
    pen = graphics;
    return this;
  }

  @Override
  public ScannedPdf text(float x, float y, float size, String text) {
    float at = x;
    float scale = size / printing.unitsPerEm();
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      AffineTransform place = new AffineTransform(scale, 0, 0, -scale, at, y);
      fill(outlines.computeIfAbsent(sign, this::outline).createTransformedShape(place));
      at += advance(sign) * size;
    }
    return this;
  }

  private void fill(Shape shape) {
    if (pen != null) {
      pen.fill(shape);
    }
  }

  private GeneralPath outline(char sign) {
    try {
      GlyphData glyph = printing.file().getGlyph().getGlyph(printing.glyph(sign));
      return glyph == null ? new GeneralPath() : glyph.getPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public ScannedPdf line(float x0, float y0, float x1, float y1) {
    if (pen != null) {
      pen.setStroke(new BasicStroke(0.5f));
      pen.draw(new Line2D.Float(x0, y0, x1, y1));
    }
    return this;
  }

  @Override
  public float advance(char sign) {
    return printing.advance(sign);
  }

  private void finish() {
    if (picture == null || pen == null) {
      return;
    }
    pen.dispose();
    byte[] greys = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < greys.length; i += 8) {
      long grains = random.nextLong();
      for (int k = i; k < Math.min(i + 8, greys.length); k++) {
        int grain = (int) (grains & 0xF) - NOISE;
        greys[k] = (byte) Math.clamp((greys[k] & 0xFF) + grain, 0, 255);
        grains >>>= 8;
      }
    }
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(
          JPEGFactory.createFromImage(document, picture, JPEG_QUALITY, DOTS_PER_INCH),
          0,
          0,
          PDRectangle.A4.getWidth(),
          PDRectangle.A4.getHeight());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    picture = null;
    pen = null;
  }

  @Override
  public byte[] bytes() {
    finish();
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.save(bytes);
      document.close();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
