package io.planwright.read.word;

import io.planwright.model.Diagnostic;
import io.planwright.model.Diagnostic.Severity;
import io.planwright.model.Source;
import io.planwright.read.Budget;
import io.planwright.read.DocumentReader;
import io.planwright.read.Fingerprint;
import io.planwright.read.ForeignFormat;
import io.planwright.read.ReadingMessages;
import io.planwright.read.SourceText;
import io.planwright.read.grid.TextWriter;
import io.planwright.read.zip.XmlCursor;
import io.planwright.read.zip.ZipParts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads Word documents of the format {@code .docx} (also {@code .docm}, {@code .dotx}).
 *
 * <p>Example: a paragraph 主要目标 with the automatic number 二、 becomes the line {@code 二、主要目标}, the
 * table below it a grid of cells and lines with tabs.
 */
public final class DocxReader implements DocumentReader {
  private static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final Symbols symbols = new Symbols();
  private final ReadingMessages messages;

  /** Creates a reader that speaks to its user through {@code messages}. */
  public DocxReader(ReadingMessages messages) {
    this.messages = messages;
  }

  @Override
  public boolean reads(String fileName, byte[] content) {
    return ForeignFormat.of(content).filter(ForeignFormat.WORD::equals).isPresent();
  }

  @Override
  public SourceText read(String path, byte[] content, Budget budget) {
    ZipParts container = ZipParts.of(content, DocxParts::isWanted);
    container.requireReadable(path, messages);
    DocxParts parts = new DocxParts(container);
    byte[] main = parts.main().orElseThrow(() -> messages.unreadable("FILE_DAMAGED", path));

    Styles styles = parts.related("styles").map(Styles::read).orElseGet(Styles::none);
    Map<String, NumberedList> lists =
        parts.related("numbering").map(NumberingPart::read).orElse(Map.of());
    Notes notes =
        new Notes(
            notes(parts.related("footnotes"), styles, lists),
            notes(parts.related("endnotes"), styles, lists));
    TextWriter text = new TextWriter();
    BlockText writer = new BlockText(text);
    XmlCursor xml = new XmlCursor(main);
    xml.child(0);
    while (xml.child(1)) {
      if (xml.name().equals("body")) {
        new StoryReader(xml, styles, symbols, new Labels(styles, lists), notes)
            .blocks(
                blocks -> {
                  budget.check();
                  writer.write(blocks);
                });
      }
    }
    boolean damaged = xml.isBroken() || container.state() == ZipParts.State.DAMAGED;
    if (damaged && text.text().isBlank()) {
      throw messages.unreadable("FILE_DAMAGED", path);
    }
    return new SourceText(
        new Source(path, MEDIA_TYPE, Fingerprint.of(content).sha256(), null, null),
        text.text(),
        text.tables(),
        List.of(),
        diagnostics(damaged, notes, text.text()));
  }

  private Map<String, List<Block>> notes(
      Optional<byte[]> part, Styles styles, Map<String, NumberedList> lists) {
    Map<String, List<Block>> found = new HashMap<>();
    if (part.isPresent()) {
      Notes none = new Notes(Map.of(), Map.of());
      XmlCursor xml = new XmlCursor(part.get());
      StoryReader story = new StoryReader(xml, styles, symbols, new Labels(styles, lists), none);
      xml.child(0);
      while (xml.child(1)) {
        // separators are notes of other types
        if (xml.attribute("type").orElse("normal").equals("normal")) {
          found.put(xml.attribute("id").orElse(""), story.blocks());
        }
      }
    }
    return found;
  }

  private List<Diagnostic> diagnostics(boolean damaged, Notes notes, String text) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    if (text.isBlank()) {
      diagnostics.add(diagnostic("DOCUMENT_NO_TEXT", Severity.ERROR));
    }
    if (damaged) {
      diagnostics.add(diagnostic("DOCUMENT_CUT_OFF", Severity.ERROR));
    }
    if (notes.hasSkippedPart()) {
      diagnostics.add(diagnostic("DOCUMENT_EMBEDS", Severity.WARNING));
    }
    return diagnostics;
  }

  private Diagnostic diagnostic(String code, Severity severity) {
    return new Diagnostic(code, severity, messages.say(code), null);
  }
}
