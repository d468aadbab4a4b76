package io.planwright.templates.word;

import io.planwright.templates.check.PageLayout;
import io.planwright.templates.check.PageLayout.Geometry;
import io.planwright.templates.check.PageLayout.Grid;
import io.planwright.templates.check.PageLayout.Look;
import io.planwright.templates.check.PageLayout.PageNumber;
import io.planwright.templates.word.WordParagraph.Piece;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Measures how a Word file lays a document out. */
public final class LayoutReader {
  private static final List<String> FONTS = List.of("ascii", "hAnsi", "eastAsia", "cs");

  private final WordFile file;
  private final Looks looks;

  private LayoutReader(WordFile file) throws IOException {
    this.file = file;
    this.looks = new Looks(file.related("styles"));
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
    Element root = file.main().getDocumentElement();
    List<Geometry> sections = new ArrayList<>();
    List<PageNumber> numbers = new ArrayList<>();
    for (Element section : all(root, "sectPr")) {
      sections.add(geometry(section));
      numbers.addAll(numbers(section));
    }
    List<Look> paragraphs = new ArrayList<>();
    for (WordParagraph paragraph : WordText.paragraphs(root)) {
      if (!paragraph.text().isBlank() && !isInTable(paragraph.element())) {
        paragraphs.add(look(paragraph));
      }
    }
    List<Grid> tables = all(root, "tbl").stream().map(LayoutReader::grid).toList();
    return new PageLayout(sections, paragraphs, tables, numbers);
  }

  private static List<Element> all(Element root, String name) {
    NodeList nodes = root.getElementsByTagNameNS(WordXml.W, name);
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  private static Geometry geometry(Element section) {
    List<Element> own = List.of(section);
    return new Geometry(
        number(own, "pgSz", "w"),
        number(own, "pgSz", "h"),
        number(own, "pgMar", "top"),
        number(own, "pgMar", "bottom"),
        number(own, "pgMar", "left"),
        number(own, "pgMar", "right"),
        Looks.value(own, "pgSz", "orient").filter("landscape"::equals).isPresent(),
        Looks.value(own, "docGrid", "linePitch").map(LayoutReader::whole).orElse(null));
  }

  private static int number(List<Element> properties, String name, String attribute) {
    return Looks.value(properties, name, attribute).map(LayoutReader::whole).orElse(0);
  }

  private static int whole(String text) {
    return text.matches("-?\\d{1,8}") ? Integer.parseInt(text) : 0;
  }

  private static boolean isInTable(Element paragraph) {
    for (var node = paragraph.getParentNode(); node != null; node = node.getParentNode()) {
      if (WordXml.is(node, "tbl")) {
        return true;
      }
    }
    return false;
  }

  private Look look(WordParagraph paragraph) {
    List<Element> properties = looks.ofParagraph(paragraph.element());
    Map<String, Integer> fonts = new HashMap<>();
    Map<Integer, Integer> sizes = new HashMap<>();
    boolean incomplete = false;
    boolean themed = false;
    for (Piece piece : paragraph.pieces()) {
      if (piece.isText() && !piece.text().isBlank()) {
        List<Element> run = looks.ofRun(piece.run(), paragraph.element());
        String font = Looks.font(run, "eastAsia", false).orElse("");
        fonts.merge(font, piece.text().length(), Integer::sum);
        sizes.merge(number(run, "sz", "val"), piece.text().length(), Integer::sum);
        themed |= Looks.font(run, "eastAsia", true).isPresent();
        incomplete |= FONTS.stream().anyMatch(name -> Looks.font(run, name, false).isEmpty());
      }
    }
    int halfPoints = most(sizes, 0);
    @Nullable BigDecimal size =
        halfPoints == 0 ? null : BigDecimal.valueOf(halfPoints).divide(BigDecimal.TWO);
    String font = most(fonts, "");
    return new Look(
        paragraph.text().strip(),
        font.isEmpty() ? null : font,
        size,
        line(properties),
        indent(properties, size),
        Looks.value(properties, "jc", "val").filter("center"::equals).isPresent(),
        incomplete,
        themed);
  }

  private static <T> T most(Map<T, Integer> counts, T none) {
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(none);
  }

  private static @Nullable Integer line(List<Element> properties) {
    String rule = Looks.value(properties, "spacing", "lineRule").orElse("auto");
    return rule.equals("auto")
        ? null
        : Looks.value(properties, "spacing", "line").map(LayoutReader::whole).orElse(null);
  }

  private static BigDecimal indent(List<Element> properties, @Nullable BigDecimal size) {
    Optional<String> characters = Looks.value(properties, "ind", "firstLineChars");
    if (characters.isPresent()) {
      return BigDecimal.valueOf(whole(characters.get()), 2);
    }
    int twips = number(properties, "ind", "firstLine");
    return size == null || size.signum() == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(twips)
            .divide(BigDecimal.valueOf(20).multiply(size), 2, RoundingMode.HALF_UP);
  }

  private static Grid grid(Element table) {
    List<Element> rows =
        WordXml.children(table).stream().filter(row -> WordXml.is(row, "tr")).toList();
    boolean repeats =
        !rows.isEmpty() && WordXml.path(rows.getFirst(), "trPr", "tblHeader").isPresent();
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

  private List<PageNumber> numbers(Element section) throws IOException {
    List<PageNumber> numbers = new ArrayList<>();
    for (Element reference : WordXml.children(section)) {
      if (WordXml.is(reference, "footerReference")) {
        String id =
            reference.getAttributeNS(
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id");
        Optional<Document> footer = file.byRelation(id);
        if (footer.isPresent()) {
          number(footer.get(), WordXml.get(reference, "type")).ifPresent(numbers::add);
        }
      }
    }
    return numbers;
  }

  private Optional<PageNumber> number(Document footer, String kind) {
    for (WordParagraph paragraph : WordText.paragraphs(footer.getDocumentElement())) {
      String fields = fields(paragraph.element());
      if (fields.contains("PAGE")) {
        List<Element> properties = looks.ofParagraph(paragraph.element());
        String alignment = Looks.value(properties, "jc", "val").orElse("left");
        return Optional.of(new PageNumber(kind, paragraph.text().strip(), alignment));
      }
    }
    return Optional.empty();
  }

  private static String fields(Element paragraph) {
    StringBuilder fields = new StringBuilder();
    all(paragraph, "instrText").forEach(field -> fields.append(field.getTextContent()));
    all(paragraph, "fldSimple").forEach(field -> fields.append(WordXml.get(field, "instr")));
    return fields.toString();
  }
}
