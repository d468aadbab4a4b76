package io.planwright.read.ofd;

import io.planwright.model.Diagnostic;
import io.planwright.model.Diagnostic.Severity;
import io.planwright.model.Source;
import io.planwright.read.Budget;
import io.planwright.read.DocumentReader;
import io.planwright.read.Fingerprint;
import io.planwright.read.ForeignFormat;
import io.planwright.read.ReadingMessages;
import io.planwright.read.SourceText;
import io.planwright.read.pdf.PlacedPages;
import io.planwright.read.zip.ZipParts;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads OFD documents: paragraphs out of positioned characters, tables out of ruled lines.
 *
 * <p>Example: a page with the title over two centred lines, the text in lines of 28 characters and
 * {@code — 3 —} at its foot becomes the title in one line and one line for each paragraph.
 */
public final class OfdReader implements DocumentReader {
  /** Official documents are A4; of another size only what lies beyond it would be missed. */
  private static final float WIDTH_IN_POINTS = 595.3f;

  private static final float HEIGHT_IN_POINTS = 841.9f;

  private final ReadingMessages messages;

  /** Creates a reader that speaks to its user through {@code messages}. */
  public OfdReader(ReadingMessages messages) {
    this.messages = messages;
  }

  @Override
  public boolean reads(String fileName, byte[] content) {
    return ForeignFormat.of(content).filter(ForeignFormat.OFD::equals).isPresent();
  }

  @Override
  public SourceText read(String path, byte[] content, Budget budget) {
    ZipParts container = ZipParts.of(content, name -> name.endsWith(".xml"));
    container.requireReadable(path, messages);
    OfdParts parts = new OfdParts(container);
    if (parts.isEncrypted()) {
      throw messages.unreadable("FILE_ENCRYPTED", path);
    }
    List<byte[]> contents = parts.pages();
    if (contents.isEmpty()) {
      throw messages.unreadable("FILE_DAMAGED", path);
    }
    boolean broken = !parts.isComplete();
    PlacedPages pages = new PlacedPages();
    int read = Math.min(contents.size(), budget.limits().maxPages());
    for (byte[] part : contents.subList(0, read)) {
      budget.check();
      PageContent page = PageContent.of(part);
      broken |= page.isBroken();
      pages.add(page.sheet(), WIDTH_IN_POINTS, HEIGHT_IN_POINTS);
    }
    PlacedPages.Text text = pages.text();
    if (broken && text.text().isBlank()) {
      throw messages.unreadable("FILE_DAMAGED", path);
    }
    List<Diagnostic> diagnostics = diagnostics(broken, text.text());
    if (read < contents.size()) {
      diagnostics.add(diagnostic("PAGES_TOO_MANY", Severity.ERROR, read, contents.size()));
    }
    return new SourceText(
        new Source(
            path,
            "application/ofd",
            Fingerprint.of(content).sha256(),
            null,
            contents.size(),
            text.pageStarts(),
            List.of()),
        text.text(),
        text.tables(),
        List.of(),
        diagnostics);
  }

  private List<Diagnostic> diagnostics(boolean broken, String text) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    if (text.isBlank()) {
      diagnostics.add(diagnostic("DOCUMENT_NO_TEXT", Severity.ERROR));
    }
    if (broken) {
      diagnostics.add(diagnostic("DOCUMENT_CUT_OFF", Severity.ERROR));
    }
    return diagnostics;
  }

  private Diagnostic diagnostic(String code, Severity severity, Object... values) {
    return new Diagnostic(code, severity, messages.say(code, values), null);
  }
}
