package io.planwright.templates.docx;

import io.planwright.templates.paper.Measures;
import io.planwright.templates.paper.Paper;
import io.planwright.templates.paper.PaperWriter;
import io.planwright.templates.paper.Piece;
import io.planwright.templates.paper.Pieces;
import io.planwright.templates.paper.Role;
import io.planwright.templates.xml.XmlWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes papers as Word documents in the layout of GB/T 9704.
 *
 * <p>Example: an item （一）培育主体 becomes a paragraph of the style 二级标题.
 */
public final class DocxWriter implements PaperWriter {
  /** The earliest time a zip entry can carry. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final String AUTHOR = "Planwright";

  /** Parts that are the same for every paper, by their names in the package. */
  private static final Map<String, String> FIXED =
      new TreeMap<>(
          Map.of(
              "_rels/.rels", "package.rels",
              "word/_rels/document.xml.rels", "document.rels",
              "word/fontTable.xml", "fontTable.xml",
              "word/footer1.xml", "footer1.xml",
              "word/footer2.xml", "footer2.xml",
              "word/footer3.xml", "footer3.xml",
              "word/footer4.xml", "footer4.xml",
              "word/settings.xml", "settings.xml"));

  private final Map<String, byte[]> fixed = new TreeMap<>();
  private final byte[] contentTypes = resource("content-types.xml");
  private final String styles = new String(resource("styles.xml"), StandardCharsets.UTF_8);
  private final String date;

  /**
   * Creates a writer.
   *
   * @param date the day that the document and its comments carry
   */
  public DocxWriter(LocalDate date) {
    this.date = date + "T00:00:00Z";
    FIXED.forEach((part, file) -> fixed.put(part, resource(file)));
  }

  @Override
  public void write(Paper paper, OutputStream out) throws IOException {
    List<Piece> pieces = Pieces.of(paper);
    ZipOutputStream zip = new ZipOutputStream(out);
    // readers that guess by the first entry want it first
    part(zip, "[Content_Types].xml", contentTypes);
    for (Map.Entry<String, byte[]> part : fixed.entrySet()) {
      part(zip, part.getKey(), part.getValue());
    }
    part(zip, "word/styles.xml", utf8(new StyleSheet(Measures.of(paper, pieces)).fill(styles)));
    begin(zip, "word/document.xml");
    XmlWriter xml = begun(zip, "document");
    Runs runs = new Runs(xml);
    xml.open("body");
    new Body(xml, runs, pieces).write();
    xml.end();
    zip.closeEntry();
    begin(zip, "word/comments.xml");
    comments(begun(zip, "comments"), runs.comments());
    zip.closeEntry();
    begin(zip, "docProps/core.xml");
    new CoreProperties(title(pieces), AUTHOR, date).write(zip);
    zip.closeEntry();
    zip.finish();
    zip.flush();
  }

  private static XmlWriter begun(OutputStream zip, String root) throws IOException {
    XmlWriter xml = new XmlWriter(new BufferedOutputStream(zip), "w:").declaration();
    return xml.open(root, "xmlns:w", NAMESPACE, "xmlns:r", RELATIONSHIPS);
  }

  private void comments(XmlWriter xml, List<String> comments) throws IOException {
    for (int id = 0; id < comments.size(); id++) {
      xml.open(
          "comment",
          "id",
          Integer.toString(id),
          "author",
          AUTHOR,
          "date",
          date,
          "initials",
          AUTHOR.substring(0, 1));
      for (String line : comments.get(id).split("\n", -1)) {
        xml.open("p").open("pPr").empty("pStyle", "val", Named.COMMENT).close();
        xml.open("r").open("t", "xml:space", "preserve").text(line).close().close().close();
      }
      xml.close();
    }
    xml.end();
  }

  private static String title(List<Piece> pieces) {
    return pieces.stream()
        .filter(Piece.Line.class::isInstance)
        .map(Piece.Line.class::cast)
        .filter(line -> line.role() == Role.TITLE || line.role() == Role.PLAN_TITLE)
        .map(line -> line.text().words().replace("\n", ""))
        .findFirst()
        .orElse("");
  }

  private static void part(ZipOutputStream zip, String name, byte[] content) throws IOException {
    begin(zip, name);
    zip.write(content);
    zip.closeEntry();
  }

  private static void begin(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] resource(String name) {
    try (InputStream in = DocxWriter.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
