package io.planwright.read.pdf;

import io.planwright.model.Diagnostic;
import io.planwright.model.Diagnostic.Severity;
import io.planwright.model.Source;
import io.planwright.read.Budget;
import io.planwright.read.DocumentReader;
import io.planwright.read.Fingerprint;
import io.planwright.read.ForeignFormat;
import io.planwright.read.ReadingMessages;
import io.planwright.read.SourceText;
import io.planwright.read.TimeUpException;
import io.planwright.read.scan.PageImage;
import io.planwright.read.scan.ScanReading;
import io.planwright.read.scan.ScanReading.Mode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads pictures as scans: PNG, JPEG, GIF and TIFF, each picture of a TIFF file as a page. Only
 * where pictures are read at all; else they stay the foreign format they are.
 *
 * <p>Example: the photograph {@code 通知.jpg} of a page becomes the text of that page, {@code
 * image/jpeg} as its media type.
 */
public final class PictureReader implements DocumentReader {
  /** The width of a sheet of A4, which most pictures of pages show, in inches. */
  private static final float SHEET_IN_INCHES = 8.27f;

  /** Coarser pictures show no page but a part of one. */
  private static final float FEWEST_DOTS = 72;

  /** More pixels than a photograph has. */
  private static final long MOST_PIXELS = 120_000_000;

  private final ReadingMessages messages;
  private final ScanReading scanReading;

  /**
   * Creates a reader.
   *
   * @param messages what it says to its user
   * @param scanReading when pictures are read, and by what
   */
  public PictureReader(ReadingMessages messages, ScanReading scanReading) {
    this.messages = messages;
    this.scanReading = scanReading;
  }

  @Override
  public boolean reads(String fileName, byte[] content) {
    return scanReading.mode() != Mode.NEVER
        && ForeignFormat.of(content).filter(ForeignFormat.IMAGE::equals).isPresent();
  }

  @Override
  public SourceText read(String path, byte[] content, Budget budget) {
    if (scanReading.recogniser().get().isEmpty()) {
      throw messages.unreadable("OCR_MISSING_FOR", path);
    }
    PageScans scans =
        new PageScans(new ScanReading(Mode.ALWAYS, scanReading.recogniser()), messages);
    List<Page> pages = new ArrayList<>();
    String mediaType = "";
    try (ImageInputStream stream =
        ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        throw messages.unreadable("PICTURE_UNREADABLE", path);
      }
      ImageReader pictures = readers.next();
      try {
        pictures.setInput(stream);
        mediaType = "image/" + pictures.getFormatName().toLowerCase(java.util.Locale.ROOT);
        pages.addAll(pages(pictures, scans, budget));
      } finally {
        pictures.dispose();
      }
    } catch (TimeUpException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw messages.unreadable("PICTURE_UNREADABLE", path);
    }
    if (scans.recognised().isEmpty()) {
      throw messages.unreadable("PICTURE_UNREADABLE", path);
    }
    return source(path, content, mediaType, pages, scans);
  }

  private static List<Page> pages(ImageReader pictures, PageScans scans, Budget budget)
      throws IOException {
    List<Page> pages = new ArrayList<>();
    Columns columns = new Columns();
    int count = Math.min(pictures.getNumImages(true), budget.limits().maxPages());
    for (int number = 0; number < count; number++) {
      budget.check();
      int at = number;
      PageContent empty = new PageContent(0, 0, List.of(), List.of(), true);
      PageContent content = scans.read(number + 1, empty, () -> picture(pictures, at));
      pages.add(Page.of(content, columns));
    }
    return pages;
  }

  private static Optional<PageImage> picture(ImageReader pictures, int number) throws IOException {
    long width = pictures.getWidth(number);
    long height = pictures.getHeight(number);
    if (width * height > MOST_PIXELS) {
      return Optional.empty();
    }
    BufferedImage picture = pictures.read(number);
    float dots = Math.min(width, height) / SHEET_IN_INCHES;
    return Optional.of(new PageImage(picture, Math.max(FEWEST_DOTS, dots)));
  }

  private SourceText source(
      String path, byte[] content, String mediaType, List<Page> pages, PageScans scans) {
    PdfText text = PdfText.of(pages);
    List<Diagnostic> diagnostics = new ArrayList<>(scans.diagnostics());
    if (text.text().isBlank()) {
      String sentence = messages.say("DOCUMENT_NO_TEXT");
      diagnostics.add(new Diagnostic("DOCUMENT_NO_TEXT", Severity.ERROR, sentence, null));
    }
    return new SourceText(
        new Source(
            path,
            mediaType,
            Fingerprint.of(content).sha256(),
            null,
            pages.size(),
            text.pageStarts(),
            scans.recognised()),
        text.text(),
        text.tables(),
        List.of(),
        diagnostics,
        text.recognition());
  }
}
