package io.planwright.templates.html;

import io.planwright.templates.paper.Block.Alignment;
import io.planwright.templates.paper.Block.Cell;
import io.planwright.templates.paper.Block.Grid;
import io.planwright.templates.paper.GridPlaces;
import io.planwright.templates.paper.GridPlaces.Place;
import io.planwright.templates.paper.Measures;
import io.planwright.templates.paper.Piece;
import io.planwright.templates.paper.Piece.Lead;
import io.planwright.templates.paper.Piece.Line;
import io.planwright.templates.paper.Piece.NewPage;
import io.planwright.templates.paper.Piece.RedRule;
import io.planwright.templates.paper.Piece.Table;
import io.planwright.templates.paper.Role;
import io.planwright.templates.paper.Stretch;
import io.planwright.templates.paper.Text;
import io.planwright.templates.xml.XmlWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes the pieces of one paper into the open page. */
final class Sheet {
  private final XmlWriter xml;
  private final Measures measures;

  Sheet(XmlWriter xml, Measures measures) {
    this.xml = xml;
    this.measures = measures;
  }

  /** Writes all pieces, each part in a section of its own. */
  void write(List<Piece> pieces) throws IOException {
    boolean letterhead = pieces.stream().anyMatch(RedRule.class::isInstance);
    boolean onItsSide = !pieces.isEmpty() && pieces.getFirst() instanceof NewPage;
    if (letterhead) {
      xml.open("header", "class", "letterhead").text("\n");
    } else if (!onItsSide) {
      openPart(false);
    }
    boolean open = letterhead || !onItsSide;
    boolean imprint = false;
    for (Piece piece : pieces) {
      switch (piece) {
        case Line line -> {
          if (!imprint && (line.role() == Role.COPIES || line.role() == Role.IMPRINT)) {
            xml.open("div", "class", "imprint").text("\n");
            imprint = true;
          }
          line(line);
        }
        case Lead lead -> {
          xml.open("p", "class", "body").open("span", "class", "lead-" + lead.level());
          words(lead.heading());
          xml.close();
          words(lead.text());
          xml.close().text("\n");
        }
        case Table table -> table(table.grid());
        case RedRule rule -> {
          xml.empty("hr", "class", "red").text("\n").close().text("\n");
          openPart(false);
        }
        case NewPage page -> {
          if (open) {
            xml.close().text("\n");
          }
          openPart(page.landscape());
          open = true;
        }
      }
    }
    if (imprint) {
      xml.close().text("\n");
    }
    xml.close().text("\n");
  }

  private void openPart(boolean landscape) throws IOException {
    xml.open("section", "class", landscape ? "part wide" : "part").text("\n");
  }

  private void line(Line line) throws IOException {
    String words = line.text().words();
    switch (line.role()) {
      case CLASSIFICATION -> block("p", "classification", "", line.text());
      case MARK -> mark(line.text());
      case NUMBER -> block("p", "number", "", line.text());
      case NUMBER_AND_SIGNER -> twoSides("number-and-signer", words);
      case TITLE, PLAN_TITLE, ANNEX_TITLE -> block("h1", "", "", line.text());
      case ANNEX_LABEL -> block("p", "label", "", line.text());
      case RECIPIENTS -> block("p", "recipients", "", line.text());
      case HEADING_1, HEADING_2, HEADING_3, HEADING_4 ->
          block("h" + (line.role().headingLevel() + 1), "", "", line.text());
      case BODY -> block("p", "body", "", line.text());
      case ANNEX_NOTE_ONLY -> block("p", "annex-only", "", line.text());
      case ANNEX_NOTE_FIRST -> block("p", "annex-first", "", line.text());
      case ANNEX_NOTE_NEXT -> block("p", "annex-next", "", line.text());
      case ISSUER ->
          block("p", "issuer", "padding-left:" + points(measures.issuerLeft()), line.text());
      case DATE ->
          block(
              "p",
              "date",
              "padding-right:" + points(measures.dateRight() * Measures.CHARACTER),
              line.text());
      case REMARK -> block("p", "remark", "", line.text());
      case CAPTION -> block("p", "caption", "", line.text());
      case UNIT -> block("p", "unit", "", line.text());
      case COPIES -> block("p", "copies", "", line.text());
      case IMPRINT -> twoSides("print", words);
    }
  }

  /** Characters are drawn together from the middle, for which they need more room than a line. */
  private void mark(Text text) throws IOException {
    double size = measures.markSize();
    String style =
        "font-size:"
            + points(size)
            + ";padding-top:"
            + points(Math.max(0, measures.markTop() - size / 10));
    xml.open("p", "class", "mark", "style", style);
    if (measures.markScale() < 100) {
      xml.open("span", "class", "narrow", "style", "--scale:" + measures.markScale() / 100.0);
      words(text);
      xml.close();
    } else {
      words(text);
    }
    xml.close().text("\n");
  }

  private static String points(double value) {
    return String.format(Locale.ROOT, "%.2fpt", value);
  }

  private void twoSides(String name, String words) throws IOException {
    int tab = words.indexOf('\t');
    xml.open("p", "class", name).open("span").text(words.substring(0, tab)).close();
    xml.text(" ").open("span").text(words.substring(tab + 1)).close().close().text("\n");
  }

  private void block(String element, String name, String style, Text text) throws IOException {
    if (name.isEmpty()) {
      xml.open(element);
    } else if (style.isEmpty()) {
      xml.open(element, "class", name);
    } else {
      xml.open(element, "class", name, "style", style);
    }
    words(text);
    xml.close().text("\n");
  }

  private void words(Text text) throws IOException {
    for (Stretch stretch : Stretch.of(text)) {
      if (stretch.note() >= 0) {
        String comment = text.notes().get(stretch.note()).comment();
        xml.open("span", "class", "note", "title", comment);
      }
      if (stretch.toFill()) {
        xml.open("mark");
      }
      String[] lines = stretch.words().split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        if (i > 0) {
          xml.empty("br");
        }
        xml.text(lines[i]);
      }
      if (stretch.toFill()) {
        xml.close();
      }
      if (stretch.note() >= 0) {
        xml.close();
      }
    }
  }

  private void table(Grid grid) throws IOException {
    int columns = grid.widths().size();
    int all = Math.max(1, grid.widths().stream().mapToInt(Integer::intValue).sum());
    xml.open("table").text("\n").open("colgroup");
    for (int width : grid.widths()) {
      xml.empty("col", "style", String.format(Locale.ROOT, "width:%.2f%%", width * 100.0 / all));
    }
    xml.close().text("\n");
    if (!grid.header().isEmpty()) {
      xml.open("thead").text("\n");
      rows(grid.header(), columns, "th");
      xml.close().text("\n");
    }
    xml.open("tbody").text("\n");
    rows(grid.rows(), columns, "td");
    xml.close().text("\n").close().text("\n");
  }

  private void rows(List<List<Cell>> rows, int columns, String element) throws IOException {
    for (List<Place> row : GridPlaces.of(rows, columns)) {
      xml.open("tr");
      for (Place place : row) {
        if (!place.continued()) {
          cell(place, element);
        }
      }
      xml.close().text("\n");
    }
  }

  private void cell(Place place, String element) throws IOException {
    Cell cell = place.cell();
    xml.open(element);
    if (element.equals("td") && cell.alignment() != Alignment.CENTRE) {
      xml.attribute("class", cell.alignment().name().toLowerCase(Locale.ROOT));
    }
    if (place.columns() > 1) {
      xml.attribute("colspan", Integer.toString(place.columns()));
    }
    if (cell.rows() > 1) {
      xml.attribute("rowspan", Integer.toString(cell.rows()));
    }
    words(cell.text());
    xml.close();
  }
}
