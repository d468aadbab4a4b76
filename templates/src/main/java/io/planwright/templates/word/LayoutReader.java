package io.planwright.templates.word;

import io.planwright.templates.check.PageLayout;
import io.planwright.templates.check.PageLayout.Geometry;
import io.planwright.templates.check.PageLayout.Grid;
import io.planwright.templates.check.PageLayout.Look;
import io.planwright.templates.check.PageLayout.PageNumber;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Measures how a Word file lays a document out. */
public final class LayoutReader {
  private final Element root;
  private final List<Element> settings;
  private final ParagraphLooks looks;
  private final PageNumbers pageNumbers;

  private LayoutReader(WordFile file) throws IOException {
    this.root = file.main().getDocumentElement();
    this.settings =
        file.related("settings").map(part -> part.getDocumentElement()).stream().toList();
    Looks styles = new Looks(file.related("styles"), new ThemeFonts(file.related("theme")));
    this.looks = new ParagraphLooks(styles);
    this.pageNumbers = new PageNumbers(file, styles, Looks.isOn(settings, "evenAndOddHeaders"));
  }

  /**
   * The layout of a file.
   *
   * @throws IOException when a part of it cannot be understood
   */
  public static PageLayout read(WordFile file) throws IOException {
    return new LayoutReader(file).layout();
  }

  private PageLayout layout() throws IOException {
    List<Geometry> sections = new ArrayList<>();
    List<PageNumber> numbers = new ArrayList<>();
    List<Element> ends = sectionEnds();
    for (Element section : ends) {
      sections.add(geometry(section));
      numbers.addAll(pageNumbers.of(section));
    }
    List<Look> paragraphs = new ArrayList<>();
    int section = 0;
    for (WordParagraph paragraph : WordText.paragraphs(root)) {
      if (!paragraph.text().isBlank() && !isInTable(paragraph.element())) {
        paragraphs.add(looks.look(paragraph, section, ends));
      }
      if (WordXml.path(paragraph.element(), "pPr", "sectPr").isPresent()) {
        section++;
      }
    }
    List<Grid> tables = all(root, "tbl").stream().map(LayoutReader::grid).toList();
    return new PageLayout(sections, paragraphs, tables, numbers);
  }

  /** The properties of all sections in order, without those that a tracked change replaced. */
  private List<Element> sectionEnds() {
    return all(root, "sectPr").stream()
        .filter(section -> !WordXml.is(section.getParentNode(), "sectPrChange"))
        .toList();
  }

  static List<Element> all(Element root, String name) {
    NodeList nodes = root.getElementsByTagNameNS(WordXml.W, name);
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  private Geometry geometry(Element section) {
    List<Element> own = List.of(section);
    int gutter = Looks.length(own, "pgMar", "gutter").orElse(0);
    boolean above = Looks.isOn(settings, "gutterAtTop");
    int width = Looks.length(own, "pgSz", "w").orElse(0);
    int height = Looks.length(own, "pgSz", "h").orElse(0);
    return new Geometry(
        width,
        height,
        margin(own, "top") + (above ? gutter : 0),
        margin(own, "bottom"),
        margin(own, "left") + (above ? 0 : gutter),
        margin(own, "right"),
        width > height);
  }

  /** A margin; a negative one is as far, but does not give way to a header. */
  private static int margin(List<Element> section, String name) {
    return Math.abs(Looks.length(section, "pgMar", name).orElse(0));
  }

  private static boolean isInTable(Element paragraph) {
    for (Node node = paragraph.getParentNode(); node != null; node = node.getParentNode()) {
      if (WordXml.is(node, "tbl")) {
        return true;
      }
    }
    return false;
  }

  private static Grid grid(Element table) {
    List<Element> rows =
        WordXml.children(table).stream().filter(row -> WordXml.is(row, "tr")).toList();
    boolean repeats =
        !rows.isEmpty()
            && Looks.isOn(WordXml.child(rows.getFirst(), "trPr").stream().toList(), "tblHeader");
    boolean exact =
        rows.stream()
            .anyMatch(
                row ->
                    WordXml.path(row, "trPr", "trHeight")
                        .filter(height -> WordXml.get(height, "hRule").equals("exact"))
                        .isPresent());
    String first = table.getTextContent().strip();
    return new Grid(rows.size(), repeats, exact, first.substring(0, Math.min(12, first.length())));
  }
}
