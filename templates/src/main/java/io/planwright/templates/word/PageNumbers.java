package io.planwright.templates.word;

import io.planwright.templates.check.PageLayout.PageNumber;
import io.planwright.templates.check.PageLayout.Side;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The page numbers that the footers of a Word file show, and where on the page they stand. */
final class PageNumbers {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final Pattern FIELD = Pattern.compile("(?i)(?<![A-Z])PAGE(?![A-Z])");

  /** A field may ask for other numerals than the section: PAGE \* ROMAN. */
  private static final Pattern OTHER_NUMERALS =
      Pattern.compile("(?i)\\\\\\*\\s*(?!MERGEFORMAT|CHARFORMAT|ARABIC|DBCHAR|SBCHAR)[A-Z]");

  private static final Pattern ARABIC = Pattern.compile("decimal.*|numberInDash|");
  private static final Pattern DRAWN =
      Pattern.compile("mso-position-horizontal:\\s*(left|right|center|inside|outside)");

  private final WordFile file;
  private final Looks looks;
  private final boolean evenPages;

  /**
   * Prepares for a file.
   *
   * @param evenPages whether even pages show footers of their own
   */
  PageNumbers(WordFile file, Looks looks, boolean evenPages) {
    this.file = file;
    this.looks = looks;
    this.evenPages = evenPages;
  }

  /**
   * The page numbers of a section, without those of its first page.
   *
   * @throws IOException when a footer cannot be understood
   */
  List<PageNumber> of(Element section) throws IOException {
    List<PageNumber> numbers = new ArrayList<>();
    for (Element reference : WordXml.children(section)) {
      String kind = WordXml.get(reference, "type");
      boolean shown = kind.equals("default") || (kind.equals("even") && evenPages);
      if (WordXml.is(reference, "footerReference") && shown) {
        Optional<Document> footer = file.byRelation(reference.getAttributeNS(RELATIONS, "id"));
        if (footer.isPresent()) {
          number(footer.get(), section, kind.equals("even")).ifPresent(numbers::add);
        }
      }
    }
    return numbers;
  }

  private Optional<PageNumber> number(Document footer, Element section, boolean even) {
    for (WordParagraph paragraph : WordText.paragraphs(footer.getDocumentElement())) {
      String fields = fields(paragraph.element());
      if (FIELD.matcher(fields).find()) {
        String format = Looks.value(List.of(section), "pgNumType", "fmt").orElse("");
        boolean arabic = ARABIC.matcher(format).matches() && !OTHER_NUMERALS.matcher(fields).find();
        String text = paragraph.text().strip();
        List<Element> run = run(paragraph);
        return Optional.of(
            new PageNumber(
                even,
                format.equals("numberInDash") ? "- " + text + " -" : text,
                arabic,
                side(paragraph),
                looks.font(run, "ascii").orElse(null),
                Looks.halfPoints(run)
                    .map(size -> BigDecimal.valueOf(size).divide(BigDecimal.TWO))
                    .orElse(null)));
      }
    }
    return Optional.empty();
  }

  /** What the digits look like: the run with digits, else the first one. */
  private List<Element> run(WordParagraph paragraph) {
    List<WordParagraph.Piece> pieces = paragraph.pieces();
    return pieces.stream()
        .filter(piece -> piece.text().chars().anyMatch(Character::isDigit))
        .findFirst()
        .or(() -> pieces.stream().findFirst())
        .map(piece -> looks.ofRun(piece.run(), paragraph.element()))
        .orElse(List.of());
  }

  /** The fields of a paragraph, without those of text boxes that hang on it. */
  private static String fields(Element paragraph) {
    StringBuilder fields = new StringBuilder();
    for (Element child : WordXml.children(paragraph)) {
      if (WordXml.is(child, "instrText")) {
        fields.append(child.getTextContent());
      } else if (!WordXml.is(child, "p")) {
        fields.append(WordXml.is(child, "fldSimple") ? WordXml.get(child, "instr") : "");
        fields.append(fields(child));
      }
    }
    return fields.toString();
  }

  private Side side(WordParagraph paragraph) {
    List<Element> properties = looks.ofParagraph(paragraph.element());
    String framed =
        Looks.value(properties, "framePr", "xAlign").orElseGet(() -> boxed(paragraph.element()));
    if (!framed.isEmpty()) {
      return side(framed);
    }
    String tabbed = tab(paragraph, properties);
    return side(tabbed.isEmpty() ? Looks.value(properties, "jc", "val").orElse("left") : tabbed);
  }

  private static Side side(String name) {
    return switch (name) {
      case "left", "start", "both", "distribute" -> Side.LEFT;
      case "center" -> Side.MIDDLE;
      case "right", "end" -> Side.RIGHT;
      case "outside" -> Side.OUTSIDE;
      default -> Side.UNKNOWN;
    };
  }

  /** Where the text box stands that holds a paragraph, empty where there is none. */
  private static String boxed(Element paragraph) {
    for (Node node = paragraph.getParentNode(); node != null; node = node.getParentNode()) {
      if (node instanceof Element box) {
        Matcher drawn = DRAWN.matcher(box.getAttribute("style").toLowerCase(Locale.ROOT));
        if (drawn.find()) {
          return drawn.group(1);
        }
        if ("anchor".equals(box.getLocalName())) {
          return anchored(box);
        }
      }
    }
    return "";
  }

  private static String anchored(Element anchor) {
    for (Element position : WordXml.children(anchor)) {
      if ("positionH".equals(position.getLocalName())) {
        for (Element align : WordXml.children(position)) {
          return "align".equals(align.getLocalName()) ? align.getTextContent().strip() : "offset";
        }
      }
    }
    return "offset";
  }

  /** The tab stop that a page number stands at, empty when it stands at none. */
  private static String tab(WordParagraph paragraph, List<Element> properties) {
    for (Element positional : LayoutReader.all(paragraph.element(), "ptab")) {
      return WordXml.get(positional, "alignment");
    }
    int tabs = 0;
    while (tabs < paragraph.text().length() && paragraph.text().charAt(tabs) == '\t') {
      tabs++;
    }
    if (tabs == 0) {
      return "";
    }
    List<String> stops =
        properties.stream()
            .flatMap(own -> WordXml.child(own, "tabs").stream())
            .findFirst()
            .map(list -> WordXml.children(list).stream().map(one -> WordXml.get(one, "val")))
            .orElse(Stream.empty())
            .filter(stop -> !stop.equals("clear"))
            .toList();
    return tabs <= stops.size() ? stops.get(tabs - 1) : "stop";
  }
}
