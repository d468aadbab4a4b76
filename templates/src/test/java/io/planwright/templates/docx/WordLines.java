package io.planwright.templates.docx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

/**
 * A Word document as lines "style | text".
 *
 * <p>Within a line ⟨style:words⟩ are words of a character style, ↵ a break, ⇥ a tab; before it
 * stand ⇟ for a page break and ⊞ for a row of a table.
 */
final class WordLines {
  private final XWPFDocument document;
  private final List<String> lines = new ArrayList<>();

  private WordLines(XWPFDocument document) {
    this.document = document;
  }

  static List<String> of(XWPFDocument document) {
    WordLines lines = new WordLines(document);
    lines.read(document.getBodyElements());
    return lines.lines;
  }

  private void read(List<IBodyElement> elements) {
    for (IBodyElement element : elements) {
      if (element instanceof XWPFParagraph paragraph) {
        lines.add(paragraph(paragraph));
      } else if (element instanceof XWPFTable table) {
        table.getRows().forEach(row -> lines.add(row(row)));
      }
    }
  }

  private String row(XWPFTableRow row) {
    StringBuilder line = new StringBuilder("⊞");
    line.append(row.isRepeatHeader() ? "⇈" : "").append(row.isCantSplitRow() ? "" : "split");
    for (XWPFTableCell cell : row.getTableCells()) {
      line.append(' ');
      cell.getParagraphs().forEach(paragraph -> line.append(paragraph(paragraph)));
      var properties = cell.getCTTc().getTcPr();
      line.append(properties.isSetGridSpan() ? "→" + properties.getGridSpan().getVal() : "");
      line.append(properties.isSetVMerge() ? "↓" + properties.getVMerge().getVal() : "");
      line.append(';');
    }
    return line.toString();
  }

  private String paragraph(XWPFParagraph paragraph) {
    StringBuilder line = new StringBuilder();
    CTPPr properties = paragraph.getCTP().getPPr();
    line.append(properties.isSetPageBreakBefore() ? "⇟" : "");
    line.append(name(paragraph.getStyle())).append(" |");
    if (!paragraph.getRuns().isEmpty()) {
      line.append(' ');
    }
    for (XWPFRun run : paragraph.getRuns()) {
      String words = run.text().replace("\n", "↵").replace("\t", "⇥");
      String style = run.getStyle();
      line.append(style.isEmpty() ? words : "⟨" + name(style) + ":" + words + "⟩");
    }
    if (properties.isSetSectPr()) {
      line.append(" §").append(properties.getSectPr().getPgSz().getOrient());
    }
    line.append(direct(properties));
    return line.toString();
  }

  /** What a paragraph says about its looks that its style should. */
  private static String direct(CTPPr properties) {
    return properties.isSetSpacing() || properties.isSetInd() || properties.isSetJc()
        ? " direct!"
        : "";
  }

  private String name(String id) {
    return document.getStyles().getStyle(id).getName();
  }
}
