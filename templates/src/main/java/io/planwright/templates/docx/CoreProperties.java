package io.planwright.templates.docx;

import io.planwright.templates.xml.XmlWriter;
import java.io.IOException;
import java.io.OutputStream;

/**
 * What a document says about itself in its properties.
 *
 * @param title its title in one line
 * @param author who made it
 * @param date the moment it carries, as {@code 2026-03-12T00:00:00Z}
 */
record CoreProperties(String title, String author, String date) {
  /** Writes the part; {@code stream} stays open. */
  void write(OutputStream stream) throws IOException {
    XmlWriter xml = new XmlWriter(stream, "").declaration();
    xml.open(
        "cp:coreProperties",
        "xmlns:cp",
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms",
        "http://purl.org/dc/terms/",
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance");
    xml.open("dc:title").text(title).close();
    xml.open("dc:creator").text(author).close();
    for (String name : new String[] {"dcterms:created", "dcterms:modified"}) {
      xml.open(name, "xsi:type", "dcterms:W3CDTF").text(date).close();
    }
    xml.end();
  }
}
