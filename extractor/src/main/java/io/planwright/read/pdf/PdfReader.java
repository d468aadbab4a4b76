package io.planwright.read.pdf;

import io.planwright.model.Diagnostic;
import io.planwright.model.Diagnostic.Severity;
import io.planwright.model.Source;
import io.planwright.read.Budget;
import io.planwright.read.DocumentReader;
import io.planwright.read.Fingerprint;
import io.planwright.read.ReadingMessages;
import io.planwright.read.SourceText;
import io.planwright.read.scan.ScanReading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Reads PDF files: paragraphs in reading order without running heads and page numbers, tables as
 * grids, and where each page begins. A scan without text and fonts that do not say what they draw
 * are named in diagnostics; a damaged page keeps what could be read of it.
 *
 * <p>Example: a plan of nine pages set after GB/T 9704 becomes its paragraphs, one a line, with
 * nine page starts.
 */
public final class PdfReader implements DocumentReader {
  /** With more of its characters unknown, a file is not worth reading. */
  private static final double MOSTLY_GARBLED = 0.3;

  /** Fewer are bullets of a symbol font, not a damaged text. */
  private static final double HARDLY_GARBLED = 0.01;

  private final ReadingMessages messages;
  private final ScanReading scanReading;

  /** Creates a reader that speaks to its user through {@code messages} and reads no pictures. */
  public PdfReader(ReadingMessages messages) {
    this(messages, ScanReading.never());
  }

  /**
   * Creates a reader.
   *
   * @param messages what it says to its user
   * @param scanReading when the pictures of pages are read
   */
  public PdfReader(ReadingMessages messages, ScanReading scanReading) {
    this.messages = messages;
    this.scanReading = scanReading;
  }

  @Override
  public boolean reads(String fileName, byte[] content) {
    return PdfFile.is(content);
  }

  @Override
  public SourceText read(String path, byte[] content, Budget budget) {
    BuiltInFonts.use();
    BoundedStreams file = PdfFile.of(path, content, budget, messages);
    Reading reading = new Reading(file, budget);
    try (PDDocument document = PdfFile.open(path, file, messages)) {
      reading.pages(document);
    } catch (IOException e) {
      throw PdfFile.damaged(path, file, messages);
    }
    boolean cutOff = !PdfFile.hasEnd(content);
    if (reading.pages.isEmpty() || (cutOff && reading.signs == 0)) {
      throw PdfFile.damaged(path, file, messages);
    }
    if (cutOff) {
      reading.cutOff();
    }
    PdfText text = PdfText.of(reading.pages);
    return new SourceText(
        new Source(
            path,
            "application/pdf",
            Fingerprint.of(content).sha256(),
            null,
            reading.pageCount,
            text.pageStarts(),
            reading.scans.recognised()),
        text.text(),
        text.tables(),
        List.of(),
        reading.diagnostics(),
        text.recognition());
  }

  /** What was read of one file so far. */
  private final class Reading {
    private final BoundedStreams file;
    private final int mostPages;
    private final WorkBudget budget;
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Columns columns = new Columns();
    private final PageScans scans = new PageScans(scanReading, messages);
    private final List<Page> pages = new ArrayList<>();
    private final List<Integer> damaged = new ArrayList<>();
    private final List<Integer> oversized = new ArrayList<>();
    private final List<Integer> withoutText = new ArrayList<>();
    private final List<Integer> garbledPages = new ArrayList<>();
    private long signs;
    private long garbled;
    private int pageCount;
    private boolean cutOff;

    Reading(BoundedStreams file, Budget limits) {
      this.file = file;
      mostPages = limits.limits().maxPages();
      budget = new WorkBudget(limits);
    }

    /** Notes that the end of the file is missing. */
    void cutOff() {
      cutOff = true;
    }

    /** Reads page after page; one that comes again in a circle is read once. */
    void pages(PDDocument document) {
      try {
        for (PDPage page : document.getPages()) {
          if (!seen.add(page.getCOSObject())) {
            continue;
          }
          pageCount++;
          if (pages.size() < mostPages && !budget.isSpent()) {
            page(page, document);
          }
        }
      } catch (RuntimeException | StackOverflowError e) {
        damaged.add(pageCount + 1);
      }
    }

    private void page(PDPage page, PDDocument document) {
      budget.newPage();
      PageContent content = new PageContent(0, 0, List.of(), List.of(), false);
      try {
        PageCanvas canvas = new PageCanvas(page, budget);
        content = canvas.content();
        canvas.processPage(page);
        content = canvas.content();
      } catch (IOException | RuntimeException | StackOverflowError e) {
        damaged.add(pageCount);
      }
      if (file.takeExceeded()) {
        damaged.remove((Object) pageCount);
        oversized.add(pageCount);
      }
      PageScans.Camera camera = () -> new PageCamera(document, budget).picture(page);
      content = scans.read(pageCount, content, camera);
      count(content);
      pages.add(Page.of(content, columns));
    }

    private void count(PageContent content) {
      int here = 0;
      int unknown = 0;
      for (Glyph glyph : content.glyphs()) {
        here += glyph.isBlank() ? 0 : 1;
        unknown += Signs.isGarbled(glyph.text()) ? 1 : 0;
      }
      signs += here;
      garbled += unknown;
      if (unknown > here * HARDLY_GARBLED) {
        garbledPages.add(pageCount);
      }
      if (here == 0 && content.hasImage()) {
        withoutText.add(pageCount);
      }
    }

    List<Diagnostic> diagnostics() {
      List<Diagnostic> found = new ArrayList<>();
      boolean lost = !oversized.isEmpty() || !damaged.isEmpty();
      if (signs == 0 && !lost && scans.recognised().isEmpty()) {
        found.add(diagnostic("PDF_NO_TEXT", Severity.ERROR, pageCount));
      } else if (!withoutText.isEmpty()) {
        found.add(diagnostic("PDF_PAGES_WITHOUT_TEXT", Severity.WARNING, withoutText));
      }
      if (garbled > signs * MOSTLY_GARBLED) {
        found.add(diagnostic("PDF_GARBLED", Severity.ERROR, garbledPages));
      } else if (garbled > signs * HARDLY_GARBLED) {
        found.add(diagnostic("PDF_SIGNS_UNKNOWN", Severity.WARNING, garbledPages, garbled));
      }
      if (!oversized.isEmpty()) {
        found.add(diagnostic("PDF_STREAM_TOO_LARGE", Severity.ERROR, oversized));
      }
      if (cutOff) {
        found.add(diagnostic("DOCUMENT_CUT_OFF", Severity.ERROR));
      } else if (!damaged.isEmpty()) {
        found.add(diagnostic("PDF_PAGES_DAMAGED", Severity.ERROR, damaged));
      }
      if (pages.size() < pageCount) {
        found.add(diagnostic("PAGES_TOO_MANY", Severity.ERROR, pages.size(), pageCount));
      }
      found.addAll(scans.diagnostics());
      return found;
    }

    private Diagnostic diagnostic(String code, Severity severity, Object... values) {
      return new Diagnostic(code, severity, messages.say(code, values), null);
    }

    private Diagnostic diagnostic(String code, Severity severity, List<Integer> where) {
      return diagnostic(code, severity, PageNumbers.of(where));
    }

    private Diagnostic diagnostic(
        String code, Severity severity, List<Integer> where, long number) {
      return diagnostic(code, severity, PageNumbers.of(where), number);
    }
  }
}
