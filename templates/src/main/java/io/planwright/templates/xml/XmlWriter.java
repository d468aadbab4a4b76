package io.planwright.templates.xml;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements and text to a stream; names without a prefix get the one of this writer. */
public final class XmlWriter {
  private final XMLStreamWriter out;
  private final String prefix;

  private interface Step {
    void run() throws XMLStreamException;
  }

  /**
   * A writer to {@code stream}, which stays open.
   *
   * @param prefix of element and attribute names, such as {@code w:}; empty for none
   */
  public XmlWriter(OutputStream stream, String prefix) throws IOException {
    try {
      this.out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, "UTF-8");
      this.prefix = prefix;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Writes the declaration that begins an XML document. */
  public XmlWriter declaration() throws IOException {
    check(() -> out.writeStartDocument("UTF-8", "1.0"));
    return this;
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; names without a prefix get {@code w}
   */
  public XmlWriter open(String name, String... attributes) throws IOException {
    check(
        () -> {
          out.writeStartElement(named(name));
          writeAttributes(attributes);
        });
    return this;
  }

  /** Writes an element without content. */
  public XmlWriter empty(String name, String... attributes) throws IOException {
    check(
        () -> {
          out.writeEmptyElement(named(name));
          writeAttributes(attributes);
        });
    return this;
  }

  private void writeAttributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      String name = attributes[i];
      out.writeAttribute(named(name), legal(attributes[i + 1]));
    }
  }

  /** Adds an attribute to the element that was just opened. */
  public XmlWriter attribute(String name, String value) throws IOException {
    check(() -> writeAttributes(name, value));
    return this;
  }

  /** Writes text; characters that XML cannot hold are left out. */
  public XmlWriter text(String words) throws IOException {
    check(() -> out.writeCharacters(legal(words)));
    return this;
  }

  /** Closes the innermost element. */
  public XmlWriter close() throws IOException {
    check(out::writeEndElement);
    return this;
  }

  /** Ends the part. */
  public void end() throws IOException {
    check(
        () -> {
          out.writeEndDocument();
          out.flush();
        });
  }

  private String named(String name) {
    return name.indexOf(':') < 0 && !name.startsWith("xmlns") ? prefix + name : name;
  }

  private static void check(Step step) throws IOException {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** The words without characters that XML cannot hold. */
  public static String legal(String words) {
    if (words.codePoints().allMatch(XmlWriter::isLegal)) {
      return words;
    }
    StringBuilder kept = new StringBuilder(words.length());
    words.codePoints().filter(XmlWriter::isLegal).forEach(kept::appendCodePoint);
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
