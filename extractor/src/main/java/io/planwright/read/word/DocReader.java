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
import io.planwright.read.TimeUpException;
import io.planwright.read.UnreadableFileException;
import io.planwright.read.grid.TextWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Reads Word documents of the format {@code .doc} (Word 97 to 2003) and {@code .wps}, which WPS
 * writes in the same format.
 *
 * <p>The container is also that of old Excel files and of every Office file with a password; these
 * are refused by name. Example: the item 主要目标 with the automatic number 二、 becomes {@code 二、主要目标}.
 */
public final class DocReader implements DocumentReader {
  /** Where the header of a document says, in its flags, that the rest is encrypted. */
  private static final int FLAGS_AT = 11;

  private static final int ENCRYPTED_FLAG = 1;

  private final Symbols symbols = new Symbols();
  private final ReadingMessages messages;

  /** Creates a reader that speaks to its user through {@code messages}. */
  public DocReader(ReadingMessages messages) {
    this.messages = messages;
  }

  @Override
  public boolean reads(String fileName, byte[] content) {
    return ForeignFormat.of(content).filter(ForeignFormat.WORD_BINARY::equals).isPresent();
  }

  @Override
  public SourceText read(String path, byte[] content, Budget budget) {
    List<Block> blocks = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    if (!collect(path, content, blocks, budget)) {
      diagnostics.add(diagnostic("DOCUMENT_CUT_OFF", Severity.ERROR));
    }
    TextWriter text = new TextWriter();
    new BlockText(text).write(blocks);
    if (text.length() == 0 && !diagnostics.isEmpty()) {
      throw messages.unreadable("FILE_DAMAGED", path);
    }
    if (text.length() == 0) {
      diagnostics.add(diagnostic("DOCUMENT_NO_TEXT", Severity.ERROR));
    }
    return new SourceText(
        new Source(path, "application/msword", Fingerprint.of(content).sha256(), null, null),
        text.text(),
        text.tables(),
        List.of(),
        diagnostics);
  }

  /**
   * Collects the blocks up to the end or to a damage. POI raises runtime exceptions of many kinds
   * over damaged files; all of them mean the same.
   *
   * @return whether the end was reached
   */
  private boolean collect(String path, byte[] content, List<Block> blocks, Budget budget) {
    try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      requireWord(path, container.getRoot());
      try (HWPFDocument document = new HWPFDocument(container)) {
        new DocStory(document, symbols, budget).read(blocks);
        return true;
      }
    } catch (EncryptedDocumentException e) {
      throw messages.unreadable("FILE_ENCRYPTED", path);
    } catch (OldFileFormatException e) {
      throw messages.unreadable("FORMAT_UNSUPPORTED", path, messages.say("format.WORD_95"));
    } catch (UnreadableFileException | TimeUpException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      if (blocks.isEmpty()) {
        throw messages.unreadable("FILE_DAMAGED", path);
      }
      return false;
    }
  }

  private void requireWord(String path, DirectoryNode root) throws IOException {
    if (root.hasEntry("EncryptedPackage")) {
      throw messages.unreadable("FILE_ENCRYPTED", path);
    }
    if (!root.hasEntry("WordDocument")) {
      throw messages.unreadable("FORMAT_UNSUPPORTED", path, messages.say("format.WORD_BINARY"));
    }
    try (InputStream document = root.createDocumentInputStream("WordDocument")) {
      byte[] header = document.readNBytes(FLAGS_AT + 1);
      if (header.length > FLAGS_AT && (header[FLAGS_AT] & ENCRYPTED_FLAG) != 0) {
        throw messages.unreadable("FILE_ENCRYPTED", path);
      }
    }
  }

  private Diagnostic diagnostic(String code, Severity severity) {
    return new Diagnostic(code, severity, messages.say(code), null);
  }
}
