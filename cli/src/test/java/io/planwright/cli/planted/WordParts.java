package io.planwright.cli.planted;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The parts of a drafted Word file, to be changed as a user of Word changes them. */
final class WordParts {
  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final int LONG = 40;

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, Document> parsed = new LinkedHashMap<>();

  WordParts(byte[] file) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
  }

  Document part(String name) {
    return parsed.computeIfAbsent(name, key -> parse(Objects.requireNonNull(parts.get(key), key)));
  }

  void put(String name, String xml) {
    parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
    parsed.remove(name);
  }

  private static Document parse(byte[] xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        Document document = parsed.get(part.getKey());
        zip.write(document == null ? part.getValue() : written(document));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] written(Document document) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      TransformerFactory.newInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(bytes));
      return bytes.toByteArray();
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }

  Document main() {
    return part("word/document.xml");
  }

  /** A style by its id. */
  Element style(String id) {
    return all(part("word/styles.xml"), "style").stream()
        .filter(style -> style.getAttributeNS(W, "styleId").equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The last section, which most paragraphs stand in. */
  Element section() {
    return all(main(), "sectPr").getLast();
  }

  /** The paragraphs of a style outside tables. */
  List<Element> paragraphs(String style) {
    return all(main(), "p").stream()
        .filter(paragraph -> style.equals(styleOf(paragraph)) && !isInTable(paragraph))
        .toList();
  }

  /** The paragraphs of the body that are made of sentences. */
  List<Element> body() {
    return paragraphs("Body").stream()
        .filter(one -> one.getTextContent().length() > LONG && one.getTextContent().contains("。"))
        .toList();
  }

  private static String styleOf(Element paragraph) {
    List<Element> styles = all(paragraph, "pStyle");
    return styles.isEmpty() ? "" : styles.getFirst().getAttributeNS(W, "val");
  }

  private static boolean isInTable(Element paragraph) {
    for (Node node = paragraph; node != null; node = node.getParentNode()) {
      if ("tbl".equals(node.getLocalName())) {
        return true;
      }
    }
    return false;
  }

  static List<Element> all(Node root, String name) {
    NodeList nodes =
        root instanceof Document document
            ? document.getElementsByTagNameNS(W, name)
            : ((Element) root).getElementsByTagNameNS(W, name);
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  /** The child of a name, made where there is none; properties come first in their parent. */
  static Element child(Element parent, String name) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (name.equals(node.getLocalName())) {
        return (Element) node;
      }
    }
    Element made = parent.getOwnerDocument().createElementNS(W, "w:" + name);
    return (Element) parent.insertBefore(made, name.endsWith("Pr") ? parent.getFirstChild() : null);
  }

  /** Sets attributes, as names and values in turn; an empty value takes the attribute away. */
  static void set(Element element, String... attributes) {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1].isEmpty()) {
        element.removeAttributeNS(W, attributes[i]);
      } else {
        element.setAttributeNS(W, "w:" + attributes[i], attributes[i + 1]);
      }
    }
  }

  /** Takes away the descendants of a name. */
  static void remove(Node root, String name) {
    all(root, name).forEach(one -> one.getParentNode().removeChild(one));
  }
}
