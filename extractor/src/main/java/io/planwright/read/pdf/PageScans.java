package io.planwright.read.pdf;

import io.planwright.model.Diagnostic;
import io.planwright.model.Diagnostic.Severity;
import io.planwright.read.ReadingMessages;
import io.planwright.read.TimeUpException;
import io.planwright.read.scan.PageImage;
import io.planwright.read.scan.PageRecogniser;
import io.planwright.read.scan.RecognisedPage;
import io.planwright.read.scan.ScanReading;
import io.planwright.read.scan.ScanReading.Mode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pages of one file that are read off their pictures: decides which, has them read one at a
 * time, and knows afterwards how well that went.
 */
final class PageScans {
  /** A page whose characters are unknown to this part is no text. */
  private static final double MOSTLY_GARBLED = 0.3;

  /** A picture over this part of the page may be all of it, */
  private static final float FULL_PAGE = 0.5f;

  /** when fewer characters stand beside it: a page number, a running head or a stamp's text. */
  private static final int HARDLY_TEXT = 60;

  /**
   * Characters less sure than this are doubtful: of those above hardly one in a hundred is wrong.
   */
  private static final float DOUBTFUL = 0.8f;

  /** With more doubtful characters a page is to be compared with its picture. */
  private static final double MOSTLY_SURE = 0.02;

  private final ScanReading reading;
  private final ReadingMessages messages;
  private final List<Integer> recognised = new ArrayList<>();
  private final List<Integer> empty = new ArrayList<>();
  private final List<Integer> doubtful = new ArrayList<>();
  private final List<Integer> unread = new ArrayList<>();
  private final List<Integer> failed = new ArrayList<>();

  PageScans(ScanReading reading, ReadingMessages messages) {
    this.reading = reading;
    this.messages = messages;
  }

  /** Makes the picture of a page. */
  interface Camera {
    /** The picture, empty when the page is too large or damaged. */
    Optional<PageImage> picture() throws IOException;
  }

  /** The numbers of the pages that were read off their pictures. */
  List<Integer> recognised() {
    return recognised;
  }

  /**
   * What stands on a page: what is drawn, or what was read off its picture.
   *
   * @param number the number of the page from 1
   * @param drawn what the file says
   */
  PageContent read(int number, PageContent drawn, Camera camera) {
    if (reading.mode() == Mode.NEVER || (reading.mode() == Mode.AUTO && !needsReading(drawn))) {
      return drawn;
    }
    Optional<PageRecogniser> recogniser = reading.recogniser().get();
    if (recogniser.isEmpty()) {
      unread.add(number);
      return drawn;
    }
    try {
      Optional<PageImage> picture = camera.picture();
      if (picture.isPresent()) {
        RecognisedPage page = recogniser.get().recognise(picture.get());
        note(number, page);
        return content(page);
      }
    } catch (TimeUpException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // Counted below: what the file itself says of the page is kept. Pictures are the one thing
      // in a file that may ask for more memory than there is.
    }
    failed.add(number);
    return drawn;
  }

  private static boolean needsReading(PageContent page) {
    int signs = 0;
    int unknown = 0;
    for (Glyph glyph : page.glyphs()) {
      signs += glyph.isBlank() ? 0 : 1;
      unknown += Signs.isGarbled(glyph.text()) ? 1 : 0;
    }
    boolean picture = page.hasImage() && (signs == 0 || page.imageShare() >= FULL_PAGE);
    return (picture && signs < HARDLY_TEXT) || unknown > signs * MOSTLY_GARBLED;
  }

  private void note(int number, RecognisedPage page) {
    recognised.add(number);
    if (page.lines().isEmpty()) {
      empty.add(number);
    }
    int signs = 0;
    int doubts = 0;
    for (RecognisedPage.Line line : page.lines()) {
      for (RecognisedPage.Sign sign : line.signs()) {
        boolean counts = Character.isLetterOrDigit(sign.text().codePointAt(0));
        signs += counts ? 1 : 0;
        doubts += counts && sign.confidence() < DOUBTFUL ? 1 : 0;
      }
    }
    if (doubts > signs * MOSTLY_SURE) {
      doubtful.add(number);
    }
  }

  /** The page as if its characters and lines had been drawn. */
  static PageContent content(RecognisedPage page) {
    List<Glyph> glyphs = new ArrayList<>();
    for (RecognisedPage.Line line : page.lines()) {
      for (RecognisedPage.Sign sign : line.signs()) {
        glyphs.add(
            new Glyph(
                Signs.clean(sign.text()),
                sign.left(),
                line.baseline(),
                sign.right() - sign.left(),
                line.size(),
                0,
                true,
                sign.confidence()));
      }
    }
    List<Ruling> rulings = new ArrayList<>();
    for (RecognisedPage.Border border : page.borders()) {
      if (Ruling.isStraight(border.fromX(), border.fromY(), border.toX(), border.toY())) {
        rulings.add(Ruling.between(border.fromX(), border.fromY(), border.toX(), border.toY()));
      }
    }
    return new PageContent(page.width(), page.height(), glyphs, rulings, false);
  }

  /** What a user should know about the recognition. */
  List<Diagnostic> diagnostics() {
    List<Diagnostic> found = new ArrayList<>();
    add(found, "OCR_READ", Severity.INFO, recognised);
    boolean nothing = empty.size() == recognised.size();
    add(found, "OCR_NO_TEXT", nothing ? Severity.ERROR : Severity.WARNING, empty);
    add(found, "OCR_DOUBTFUL", Severity.WARNING, doubtful);
    add(found, "OCR_FAILED", Severity.ERROR, failed);
    add(found, "OCR_MISSING", Severity.ERROR, unread);
    return found;
  }

  private void add(List<Diagnostic> found, String code, Severity severity, List<Integer> pages) {
    if (!pages.isEmpty()) {
      String sentence = messages.say(code, PageNumbers.of(pages));
      found.add(new Diagnostic(code, severity, sentence, null));
    }
  }
}
