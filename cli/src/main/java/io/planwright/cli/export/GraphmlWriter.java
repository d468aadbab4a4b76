package io.planwright.cli.export;

import io.planwright.cli.sheet.Cell;
import io.planwright.cli.sheet.CsvRenderer;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a network as GraphML, which Gephi, yEd, Cytoscape, igraph and NetworkX read. Every
 * attribute carries its meaning from the codebook; what is not known is left out.
 */
final class GraphmlWriter {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private final XMLStreamWriter xml;
  private final Codebook codebook;

  private GraphmlWriter(XMLStreamWriter xml, Codebook codebook) {
    this.xml = xml;
    this.codebook = codebook;
  }

  /** Writes a network in UTF-8; the stream stays open. */
  static void write(Network network, Codebook codebook, OutputStream stream) {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
      new GraphmlWriter(xml, codebook).write(network);
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(Network network) throws XMLStreamException {
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    line(0);
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace(NAMESPACE);
    keys("node", network.nodeFields());
    keys("edge", network.edgeFields());
    line(1);
    xml.writeStartElement("graph");
    xml.writeAttribute("id", network.what());
    xml.writeAttribute("edgedefault", network.directed() ? "directed" : "undirected");
    for (Network.Node node : network.nodes()) {
      line(2);
      xml.writeStartElement("node");
      xml.writeAttribute("id", node.id());
      data("node", network.nodeFields(), node.cells());
    }
    int number = 0;
    for (Network.Edge edge : network.edges()) {
      line(2);
      xml.writeStartElement("edge");
      xml.writeAttribute("id", "e" + number++);
      xml.writeAttribute("source", edge.from());
      xml.writeAttribute("target", edge.to());
      data("edge", network.edgeFields(), edge.cells());
    }
    line(1);
    xml.writeEndElement();
    line(0);
    xml.writeEndElement();
    line(0);
    xml.writeEndDocument();
  }

  private void keys(String owner, List<String> fields) throws XMLStreamException {
    for (String field : fields) {
      line(1);
      xml.writeStartElement("key");
      xml.writeAttribute("id", owner + "." + field);
      xml.writeAttribute("for", owner);
      xml.writeAttribute("attr.name", field);
      xml.writeAttribute("attr.type", type(codebook.type(field)));
      xml.writeStartElement("desc");
      xml.writeCharacters(codebook.meaning(field));
      xml.writeEndElement();
      xml.writeEndElement();
    }
  }

  private static String type(String type) {
    return switch (type) {
      case "number" -> "double";
      case "integer", "year" -> "int";
      case "flag" -> "boolean";
      default -> "string";
    };
  }

  /** The attributes of a node or an edge, and its end. */
  private void data(String owner, List<String> fields, List<Cell> cells) throws XMLStreamException {
    for (int i = 0; i < fields.size(); i++) {
      String value = CsvRenderer.plain(cells.get(i));
      if (!value.isEmpty()) {
        line(3);
        xml.writeStartElement("data");
        xml.writeAttribute("key", owner + "." + fields.get(i));
        xml.writeCharacters(possible(value));
        xml.writeEndElement();
      }
    }
    line(2);
    xml.writeEndElement();
  }

  /** The text without what XML cannot hold: control characters, halves of characters. */
  private static String possible(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().map(c -> isPossible(c) ? c : '\uFFFD').forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isPossible(int c) {
    boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
    return !control
        && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        && c != '\uFFFE'
        && c != '\uFFFF';
  }

  private void line(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
