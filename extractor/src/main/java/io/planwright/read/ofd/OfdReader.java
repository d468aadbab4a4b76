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
import io.planwright.read.grid.Grid;
import io.planwright.read.grid.TextWriter;
import io.planwright.read.zip.ZipParts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads OFD documents: paragraphs out of positioned characters, tables out of ruled lines.
 *
 * <p>Example: a page with the title over two centred lines, the text in lines of 28 characters and
 * {@code — 3 —} at its foot becomes the title in one line and one line for each paragraph.
 */
public final class OfdReader implements DocumentReader {
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
    List<List<PageItem>> pages = new ArrayList<>();
    int read = Math.min(contents.size(), budget.limits().maxPages());
    for (byte[] part : contents.subList(0, read)) {
      budget.check();
      PageContent page = PageContent.of(part);
      broken |= page.isBroken();
      pages.add(items(page));
    }
    RunningHeads.drop(pages);
    TextWriter text = new TextWriter();
    List<Integer> pageStarts = ParagraphJoiner.write(pages, text);
    if (broken && text.text().isBlank()) {
      throw messages.unreadable("FILE_DAMAGED", path);
    }
    List<Diagnostic> diagnostics = diagnostics(broken, text.text());
    if (read < contents.size()) {
      diagnostics.add(diagnostic("PAGES_TOO_MANY", Severity.ERROR, read, contents.size()));
    }
    return new SourceText(
        new Source(
            path, "application/ofd", Fingerprint.of(content).sha256(), null, contents.size()),
        text.text(),
        text.tables(),
        List.of(),
        pageStarts,
        diagnostics);
  }

  private static List<PageItem> items(PageContent page) {
    List<PageItem> items = new ArrayList<>();
    List<Glyph> left = page.glyphs();
    for (RuledGrid ruled : RuledTables.of(page.segments())) {
      List<Glyph> inside = left.stream().filter(ruled::holds).toList();
      Optional<Grid> grid = ruled.filled(inside);
      if (grid.isPresent()) {
        items.add(new PageItem.Ruled(grid.get(), ruled.top()));
        left = left.stream().filter(glyph -> !ruled.holds(glyph)).toList();
      }
    }
    LineBuilder.lines(left).forEach(line -> items.add(new PageItem.Line(line)));
    items.sort(Comparator.comparingDouble(PageItem::y));
    return items;
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
