package io.planwright.read.zip;

import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the elements of an XML part from its beginning to its end.
 *
 * <p>A method that reads an element asks for its children until there are no more; a child it does
 * nothing with is passed over, with all that is in it:
 *
 * <pre>{@code
 * int here = xml.depth();
 * while (xml.child(here)) {
 *   if (xml.name().equals("t")) {
 *     text.append(xml.text());
 *   }
 * }
 * }</pre>
 *
 * <p>XML that is damaged ends where the damage is: no method throws, {@link #isBroken()} tells.
 */
public final class XmlCursor {
  /**
   * Elements are nested at most so deep. Word needs about ten levels for each table within a table;
   * the methods of a reader, which call each other for every level, need a bound.
   */
  private static final int DEEPEST = 200;

  /** Null where not even the beginning is XML; then the part has ended before it began. */
  private final @Nullable XMLStreamReader reader;

  private int depth;
  private boolean ended;
  private boolean broken;

  /** Stands before the root element of a part. */
  public XmlCursor(byte[] part) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // without a reporter the JDK prints what it dislikes
    factory.setXMLReporter((message, kind, about, place) -> {});
    XMLStreamReader opened = null;
    try {
      opened = factory.createXMLStreamReader(PartEncoding.open(part));
    } catch (XMLStreamException | RuntimeException e) {
      breakOff();
    }
    reader = opened;
  }

  /** How many elements are open. */
  public int depth() {
    return depth;
  }

  /** Whether the part ended before its root element did. */
  public boolean isBroken() {
    return broken;
  }

  /**
   * Goes to the next child of an element, past all that is left of the child before.
   *
   * @param parentDepth the depth at which the parent was the current element
   * @return false when the parent has no more children
   */
  public boolean child(int parentDepth) {
    while (!ended) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        if (depth > DEEPEST) {
          breakOff();
        } else if (depth == parentDepth + 1) {
          return true;
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        if (depth < parentDepth) {
          return false;
        }
      } else if (event == XMLStreamConstants.DTD) {
        breakOff();
      }
    }
    return false;
  }

  private XMLStreamReader reader() {
    return Objects.requireNonNull(reader, "asked for an element where there is none");
  }

  private int next() {
    try {
      if (reader().hasNext()) {
        return reader().next();
      }
      ended = true;
    } catch (XMLStreamException | RuntimeException e) {
      // the JDK's reader raises exceptions of many kinds over malformed names and encodings
      breakOff();
    }
    return XMLStreamConstants.END_DOCUMENT;
  }

  private void breakOff() {
    ended = true;
    broken = true;
  }

  /** The current element's name without prefix. */
  public String name() {
    return reader().getLocalName();
  }

  /** The current element's namespace, empty when it has none. */
  public String namespace() {
    String namespace = reader().getNamespaceURI();
    return namespace == null ? "" : namespace;
  }

  /** An attribute of the current element by its name without prefix. */
  public Optional<String> attribute(String name) {
    return Optional.ofNullable(reader().getAttributeValue(null, name));
  }

  /** All text within the current element; afterwards the element has no more children. */
  public String text() {
    StringBuilder text = new StringBuilder();
    int here = depth;
    while (!ended && depth >= here) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(
                reader().getTextCharacters(), reader().getTextStart(), reader().getTextLength());
        default -> {}
      }
    }
    return text.toString();
  }
}
