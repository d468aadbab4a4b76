package io.planwright.templates.docx;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one XML part with elements of WordprocessingML; their prefix {@code w} is added here. */
final class Xml {
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final XMLStreamWriter out;

  private interface Step {
    void run() throws XMLStreamException;
  }

  /** Begins a part; {@code stream} stays open when it ends. */
  Xml(XMLOutputFactory factory, OutputStream stream, String root) throws IOException {
    try {
      out = factory.createXMLStreamWriter(stream, "UTF-8");
      out.writeStartDocument("UTF-8", "1.0");
      out.writeStartElement("w:" + root);
      out.writeAttribute("xmlns:w", NAMESPACE);
      out.writeAttribute("xmlns:r", RELATIONSHIPS);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; names without a prefix get {@code w}
   */
  Xml open(String name, String... attributes) throws IOException {
    check(
        () -> {
          out.writeStartElement("w:" + name);
          writeAttributes(attributes);
        });
    return this;
  }

  /** Writes an element without content. */
  Xml empty(String name, String... attributes) throws IOException {
    check(
        () -> {
          out.writeEmptyElement("w:" + name);
          writeAttributes(attributes);
        });
    return this;
  }

  private void writeAttributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      String name = attributes[i];
      out.writeAttribute(name.indexOf(':') < 0 ? "w:" + name : name, legal(attributes[i + 1]));
    }
  }

  /** Writes text; characters that XML cannot hold are left out. */
  Xml text(String words) throws IOException {
    check(() -> out.writeCharacters(legal(words)));
    return this;
  }

  /** Closes the innermost element. */
  Xml close() throws IOException {
    check(out::writeEndElement);
    return this;
  }

  /** Ends the part. */
  void end() throws IOException {
    check(
        () -> {
          out.writeEndDocument();
          out.flush();
        });
  }

  private static void check(Step step) throws IOException {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** The words without characters that XML cannot hold. */
  static String legal(String words) {
    if (words.codePoints().allMatch(Xml::isLegal)) {
      return words;
    }
    StringBuilder kept = new StringBuilder(words.length());
    words.codePoints().filter(Xml::isLegal).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
