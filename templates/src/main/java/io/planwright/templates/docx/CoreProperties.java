package io.planwright.templates.docx;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * What a document says about itself in its properties.
 *
 * @param title its title in one line
 * @param author who made it
 * @param date the moment it carries, as {@code 2026-03-12T00:00:00Z}
 */
record CoreProperties(String title, String author, String date) {
  /** Writes the part; {@code stream} stays open. */
  void write(XMLOutputFactory factory, OutputStream stream) throws IOException {
    try {
      XMLStreamWriter out = factory.createXMLStreamWriter(stream, "UTF-8");
      out.writeStartDocument("UTF-8", "1.0");
      out.writeStartElement("cp:coreProperties");
      out.writeAttribute(
          "xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
      out.writeAttribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
      out.writeAttribute("xmlns:dcterms", "http://purl.org/dc/terms/");
      out.writeAttribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
      element(out, "dc:title", Xml.legal(title));
      element(out, "dc:creator", author);
      time(out, "dcterms:created");
      time(out, "dcterms:modified");
      out.writeEndDocument();
      out.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void element(XMLStreamWriter out, String name, String text)
      throws XMLStreamException {
    out.writeStartElement(name);
    out.writeCharacters(text);
    out.writeEndElement();
  }

  private void time(XMLStreamWriter out, String name) throws XMLStreamException {
    out.writeStartElement(name);
    out.writeAttribute("xsi:type", "dcterms:W3CDTF");
    out.writeCharacters(date);
    out.writeEndElement();
  }
}
