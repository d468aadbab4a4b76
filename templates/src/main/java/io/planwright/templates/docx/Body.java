package io.planwright.templates.docx;

import io.planwright.templates.paper.Piece;
import io.planwright.templates.paper.Piece.Lead;
import io.planwright.templates.paper.Piece.Line;
import io.planwright.templates.paper.Piece.NewPage;
import io.planwright.templates.paper.Piece.RedRule;
import io.planwright.templates.paper.Piece.Table;
import io.planwright.templates.paper.Role;
import io.planwright.templates.paper.Text;
import io.planwright.templates.xml.XmlWriter;
import java.io.IOException;
import java.util.List;

/** Writes the pieces of a paper as paragraphs, tables and sections. */
final class Body {
  private static final int UPRIGHT_WIDTH = 8844;
  private static final int LANDSCAPE_WIDTH = 12756;

  private final XmlWriter xml;
  private final Runs runs;
  private final List<Piece> pieces;
  private boolean landscape;
  private boolean breaks;
  private boolean imprint;

  /** Writes into {@code xml}, in which the body is open. */
  Body(XmlWriter xml, Runs runs, List<Piece> pieces) {
    this.xml = xml;
    this.runs = runs;
    this.pieces = pieces;
  }

  /** Writes all pieces and how the last page is set up. */
  void write() throws IOException {
    for (int i = 0; i < pieces.size(); i++) {
      boolean last = endsSection(i + 1);
      switch (pieces.get(i)) {
        case Line line -> line(line, last);
        case Lead lead -> {
          beginParagraph(Named.of(Role.BODY), last);
          runs.write(lead.heading(), Named.lead(lead.level()));
          runs.write(lead.text(), "");
          xml.close();
        }
        case RedRule rule -> emptyParagraph(Named.RED_RULE, last);
        case Table table -> {
          if (breaks) {
            emptyParagraph(Named.SEAM, false);
          }
          new TablePart(xml, runs).write(table.grid(), landscape ? LANDSCAPE_WIDTH : UPRIGHT_WIDTH);
          if (last || i + 1 == pieces.size() || !(pieces.get(i + 1) instanceof Line)) {
            emptyParagraph(Named.SEAM, last);
          }
        }
        case NewPage page -> {
          breaks = page.landscape() == landscape && i > 0;
          landscape = page.landscape();
        }
      }
    }
    if (imprint) {
      xml.close();
      emptyParagraph(Named.SEAM, false);
    }
    section();
  }

  /** Whether the pages that follow piece {@code next} lie otherwise than the current ones. */
  private boolean endsSection(int next) {
    return next < pieces.size()
        && pieces.get(next) instanceof NewPage page
        && page.landscape() != landscape;
  }

  private void line(Line line, boolean last) throws IOException {
    boolean inImprint = line.role() == Role.COPIES || line.role() == Role.IMPRINT;
    if (inImprint) {
      beginImprintRow();
    }
    beginParagraph(Named.of(line.role()), last);
    if (line.role() == Role.NUMBER_AND_SIGNER) {
      int name = line.text().words().indexOf('：') + 1;
      runs.write(Text.of(line.text().words().substring(0, name)), "");
      runs.write(Text.of(line.text().words().substring(name)), Named.SIGNER);
    } else {
      runs.write(line.text(), "");
    }
    xml.close();
    if (inImprint) {
      xml.close().close();
    }
  }

  /** 版记 is a table that stands at the foot of the page, whatever is above it. */
  private void beginImprintRow() throws IOException {
    String width = Integer.toString(UPRIGHT_WIDTH);
    if (!imprint) {
      if (breaks) {
        emptyParagraph(Named.SEAM, false);
      }
      imprint = true;
      xml.open("tbl").open("tblPr").empty("tblStyle", "val", Named.IMPRINT_TABLE);
      xml.empty(
          "tblpPr",
          "vertAnchor",
          "margin",
          "horzAnchor",
          "margin",
          "tblpXSpec",
          "left",
          "tblpYSpec",
          "bottom");
      xml.empty("tblOverlap", "val", "never").empty("tblW", "w", width, "type", "dxa");
      xml.empty("tblLayout", "type", "fixed").close();
      xml.open("tblGrid").empty("gridCol", "w", width).close();
    }
    xml.open("tr").open("trPr").empty("cantSplit").close();
    xml.open("tc").open("tcPr").empty("tcW", "w", width, "type", "dxa").close();
  }

  private void emptyParagraph(String style, boolean last) throws IOException {
    beginParagraph(style, last);
    xml.close();
  }

  private void beginParagraph(String style, boolean last) throws IOException {
    xml.open("p").open("pPr").empty("pStyle", "val", style);
    if (breaks) {
      xml.empty("pageBreakBefore");
      breaks = false;
    }
    if (last) {
      section();
    }
    xml.close();
  }

  /** A4 with margins of 37, 28, 35 and 26 mm; a page on its side keeps them at the same edges. */
  private void section() throws IOException {
    xml.open("sectPr");
    String footer = landscape ? "footerWide" : "footer";
    xml.empty("footerReference", "type", "default", "r:id", footer + "Odd");
    xml.empty("footerReference", "type", "even", "r:id", footer + "Even");
    if (landscape) {
      xml.empty("pgSz", "w", "16838", "h", "11906", "orient", "landscape");
      margins("1588", "2098", "1474", "1984");
    } else {
      xml.empty("pgSz", "w", "11906", "h", "16838");
      margins("2098", "1474", "1984", "1588");
    }
    xml.empty("docGrid", "type", "lines", "linePitch", "579");
    xml.close();
  }

  private void margins(String top, String right, String bottom, String left) throws IOException {
    xml.empty(
        "pgMar", "top", top, "right", right, "bottom", bottom, "left", left, "header", "851",
        "footer", "1389", "gutter", "0");
  }
}
