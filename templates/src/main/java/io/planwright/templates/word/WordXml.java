package io.planwright.templates.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** XML parts of a Word file: read without anything from outside, looked through, written. */
final class WordXml {
  /** The namespace of Word's own elements. */
  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private WordXml() {}

  static Document parse(byte[] xml) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  static byte[] bytes(Document document) throws IOException {
    try {
      TransformerFactory factory = TransformerFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      Transformer transformer = factory.newTransformer();
      transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
      document.setXmlStandalone(true);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      transformer.transform(new DOMSource(document), new StreamResult(bytes));
      return bytes.toByteArray();
    } catch (TransformerException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** A new element of Word's namespace. */
  static Element element(Node owner, String name) {
    Document document = owner instanceof Document itself ? itself : owner.getOwnerDocument();
    return document.createElementNS(W, "w:" + name);
  }

  static void set(Element element, String name, String value) {
    element.setAttributeNS(W, "w:" + name, value);
  }

  /** An attribute of Word's namespace, empty where there is none. */
  static String get(Element element, String name) {
    return element.getAttributeNS(W, name);
  }

  static boolean is(Node node, String name) {
    return node instanceof Element
        && W.equals(node.getNamespaceURI())
        && name.equals(node.getLocalName());
  }

  static List<Element> children(Node parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** The first child of this name. */
  static Optional<Element> child(Node parent, String name) {
    return children(parent).stream().filter(child -> is(child, name)).findFirst();
  }

  /** A descendant by names from outside to inside. */
  static Optional<Element> path(Element parent, String... names) {
    Optional<Element> at = Optional.of(parent);
    for (String name : names) {
      at = at.flatMap(element -> child(element, name));
    }
    return at;
  }
}
