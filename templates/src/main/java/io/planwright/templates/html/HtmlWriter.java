package io.planwright.templates.html;

import io.planwright.templates.paper.Measures;
import io.planwright.templates.paper.Paper;
import io.planwright.templates.paper.PaperWriter;
import io.planwright.templates.paper.Piece;
import io.planwright.templates.paper.Piece.Line;
import io.planwright.templates.paper.Pieces;
import io.planwright.templates.paper.Role;
import io.planwright.templates.xml.XmlWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes papers as web pages that print in the layout of GB/T 9704. A page needs nothing beside it.
 *
 * <p>Example: an item （一）培育主体 becomes {@code <h3>（一）培育主体</h3>}.
 */
public final class HtmlWriter implements PaperWriter {
  private final String css;

  /** Creates a writer. */
  public HtmlWriter() {
    try (InputStream in = HtmlWriter.class.getResourceAsStream("paper.css")) {
      if (in == null) {
        throw new IllegalStateException("paper.css");
      }
      css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void write(Paper paper, OutputStream out) throws IOException {
    List<Piece> pieces = Pieces.of(paper);
    OutputStream buffered = new BufferedOutputStream(out);
    buffered.write("<!DOCTYPE html>\n".getBytes(StandardCharsets.UTF_8));
    XmlWriter xml = new XmlWriter(buffered, "");
    xml.open("html", "lang", "zh-CN").open("head").text("\n").empty("meta", "charset", "utf-8");
    xml.text("\n").open("title").text(title(pieces)).close().text("\n");
    xml.open("style").text("\n" + css).close().text("\n").close().text("\n");
    xml.open("body").text("\n").open("main").text("\n");
    new Sheet(xml, Measures.of(paper, pieces)).write(pieces);
    xml.close().text("\n").close().text("\n").close();
    xml.end();
    buffered.write('\n');
    buffered.flush();
  }

  private static String title(List<Piece> pieces) {
    return pieces.stream()
        .filter(Line.class::isInstance)
        .map(Line.class::cast)
        .filter(line -> line.role() == Role.TITLE || line.role() == Role.PLAN_TITLE)
        .map(line -> line.text().words().replace("\n", ""))
        .findFirst()
        .orElse("");
  }
}
