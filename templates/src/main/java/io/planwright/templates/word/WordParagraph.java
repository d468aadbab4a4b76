package io.planwright.templates.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A paragraph of a Word file with the pieces its words are in. */
final class WordParagraph {
  /** What is not shown: deleted text, the second of two ways to show a thing, properties. */
  private static final Set<String> HIDDEN = Set.of("del", "moveFrom", "Fallback", "pPr", "rPr");

  private final Element element;
  private List<Piece> pieces = List.of();
  private String text = "";

  /**
   * Some characters of a paragraph.
   *
   * @param run the run they stand in
   * @param words the element that holds them; for a break or tab that element
   * @param start offset of the first in the paragraph's text
   * @param text the characters
   */
  record Piece(Element run, Element words, int start, String text) {
    int end() {
      return start + text.length();
    }

    boolean isText() {
      return WordXml.is(words, "t");
    }
  }

  WordParagraph(Element element) {
    this.element = element;
    update();
  }

  Element element() {
    return element;
  }

  String text() {
    return text;
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** Looks at the paragraph again after it was changed. */
  void update() {
    List<Piece> found = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    collect(element, found, words);
    pieces = List.copyOf(found);
    text = words.toString();
  }

  private static void collect(Node node, List<Piece> found, StringBuilder text) {
    for (Element child : WordXml.children(node)) {
      String name = child.getLocalName();
      if (WordXml.is(child, "r")) {
        run(child, found, text);
      } else if (!HIDDEN.contains(name) && !WordXml.is(child, "p")) {
        collect(child, found, text);
      }
    }
  }

  private static void run(Element run, List<Piece> found, StringBuilder text) {
    for (Element child : WordXml.children(run)) {
      String words =
          switch (child.getLocalName()) {
            case "t" -> child.getTextContent();
            case "tab", "ptab" -> "\t";
            case "br", "cr" -> "\n";
            case "noBreakHyphen" -> "-";
            default -> "";
          };
      if (!words.isEmpty()) {
        found.add(new Piece(run, child, text.length(), words));
        text.append(words);
      }
    }
  }

  /** Makes a run begin at an offset, so that something can be put there. */
  void split(int at) {
    for (Piece piece : pieces) {
      if (piece.isText() && piece.start() < at && at < piece.end()) {
        String words = piece.text();
        Element rest = (Element) piece.run().cloneNode(false);
        WordXml.child(piece.run(), "rPr").ifPresent(look -> rest.appendChild(look.cloneNode(true)));
        Element second = (Element) piece.words().cloneNode(false);
        write(second, words.substring(at - piece.start()));
        rest.appendChild(second);
        Node next = piece.words().getNextSibling();
        while (next != null) {
          Node after = next.getNextSibling();
          rest.appendChild(next);
          next = after;
        }
        write(piece.words(), words.substring(0, at - piece.start()));
        piece.run().getParentNode().insertBefore(rest, piece.run().getNextSibling());
        update();
        return;
      }
    }
  }

  /** Puts other words in the place of some. */
  void replace(int from, int to, String words) {
    boolean written = false;
    for (Piece piece : pieces) {
      boolean touches =
          piece.isText()
              && (piece.start() < to || (from == to && piece.start() <= to))
              && (piece.end() > from || (from == to && piece.end() >= from));
      if (touches && !(written && from == to)) {
        int cut = Math.max(0, from - piece.start());
        int rest = Math.min(piece.text().length(), Math.max(cut, to - piece.start()));
        String middle = written ? "" : words;
        write(
            piece.words(), piece.text().substring(0, cut) + middle + piece.text().substring(rest));
        written = true;
      }
    }
    update();
  }

  private static void write(Element words, String text) {
    words.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    words.setTextContent(text);
  }
}
