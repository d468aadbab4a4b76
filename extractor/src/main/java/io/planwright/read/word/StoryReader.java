package io.planwright.read.word;

import io.planwright.read.word.Block.Paragraph;
import io.planwright.read.word.Block.Row;
import io.planwright.read.word.Block.Table;
import io.planwright.read.word.Block.TableCell;
import io.planwright.read.zip.XmlCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads the blocks of a story: the body of a document, or its footnotes.
 *
 * <p>Elements it does not know are passed over, so that properties, bookmarks, comments and
 * whatever later versions add do not disturb.
 */
final class StoryReader {
  /** An entry of a table of contents: 一、总体要求⇥3. */
  private static final Pattern CONTENTS_ENTRY = Pattern.compile("(?s).*\\t[\\s\\divx—-]*");

  private final XmlCursor xml;
  private final Labels labels;
  private final Notes notes;
  private final RunReader runs;
  private final Fields fields = new Fields();

  /** A paragraph whose mark was deleted goes on in the next; this is what it said. */
  private String carried = "";

  /**
   * Reads a part.
   *
   * @param xml stands before the root element
   * @param styles hide text
   * @param symbols the characters of picture fonts
   * @param labels number the paragraphs
   * @param notes collect what a paragraph refers to
   */
  StoryReader(XmlCursor xml, Styles styles, Symbols symbols, Labels labels, Notes notes) {
    this.xml = xml;
    this.labels = labels;
    this.notes = notes;
    this.runs = new RunReader(xml, styles, symbols, fields, notes, this::blocks);
  }

  /** The blocks within the current element. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    read(blocks);
    flushCarried(blocks);
    return blocks;
  }

  /** Hands on the blocks within the current element one by one, each followed by its notes. */
  void blocks(Consumer<List<Block>> reader) {
    List<Block> blocks = new ArrayList<>();
    int here = xml.depth();
    while (xml.child(here)) {
      readBlock(blocks);
      blocks.addAll(notes.take());
      reader.accept(List.copyOf(blocks));
      blocks.clear();
    }
    flushCarried(blocks);
    reader.accept(blocks);
  }

  private void flushCarried(List<Block> blocks) {
    if (!carried.isBlank()) {
      blocks.add(new Paragraph(carried));
    }
    carried = "";
  }

  private void read(List<Block> blocks) {
    int here = xml.depth();
    while (xml.child(here)) {
      readBlock(blocks);
    }
  }

  private void readBlock(List<Block> blocks) {
    switch (xml.name()) {
      case "p" -> readParagraph(blocks);
      case "tbl" -> blocks.add(readTable());
      case "sdt" -> readControl(() -> read(blocks));
      case "customXml", "smartTag", "ins", "moveTo" -> read(blocks);
      case "AlternateContent" -> runs.firstChoice(() -> read(blocks));
      case "altChunk" -> notes.skippedPart();
      default -> {}
    }
  }

  /** A content control: its content counts, its properties and its prompt do not. */
  private void readControl(Runnable content) {
    boolean shown = true;
    int here = xml.depth();
    while (xml.child(here)) {
      if (xml.name().equals("sdtPr")) {
        shown = !isPromptOrContents();
      } else if (xml.name().equals("sdtContent") && shown) {
        content.run();
      }
    }
  }

  private boolean isPromptOrContents() {
    boolean found = false;
    int here = xml.depth();
    while (xml.child(here)) {
      if (xml.name().equals("showingPlcHdr")) {
        found |= Attributes.isOn(xml);
      } else if (xml.name().equals("docPartObj")) {
        int part = xml.depth();
        while (xml.child(part)) {
          found |=
              xml.name().equals("docPartGallery")
                  && Attributes.value(xml).equals("Table of Contents");
        }
      }
    }
    return found;
  }

  private void readParagraph(List<Block> blocks) {
    ParagraphProperties properties = ParagraphProperties.NONE;
    StringBuilder text = new StringBuilder(carried);
    List<Block> anchored = new ArrayList<>();
    carried = "";
    int here = xml.depth();
    while (xml.child(here)) {
      if (xml.name().equals("pPr")) {
        properties = ParagraphProperties.read(xml);
      } else {
        readInline(text, anchored, properties.style());
      }
    }
    endParagraph(properties, text.toString(), blocks);
    blocks.addAll(anchored);
  }

  private void endParagraph(ParagraphProperties properties, String text, List<Block> blocks) {
    boolean inContents = fields.inContents();
    fields.endParagraph();
    if (properties.mark().removed() || properties.mark().joins()) {
      carried = text;
      return;
    }
    String shown = BlockText.trimmed(text);
    String label = labels.next(properties, shown);
    if (inContents && isContentsEntry(shown)) {
      return;
    }
    blocks.add(new Paragraph(shown.isEmpty() ? "" : label + shown));
  }

  /** Whether a paragraph within a table of contents only points at a page. */
  static boolean isContentsEntry(String text) {
    return text.isEmpty() || CONTENTS_ENTRY.matcher(text).matches();
  }

  private void readInline(StringBuilder text, List<Block> anchored, String style) {
    switch (xml.name()) {
      case "r" -> runs.read(text, anchored, style);
      case "ins", "moveTo", "hyperlink", "smartTag", "customXml", "fldSimple", "dir", "bdo" ->
          readInlines(text, anchored, style);
      case "sdt" -> readControl(() -> readInlines(text, anchored, style));
      case "AlternateContent" -> runs.firstChoice(() -> readInlines(text, anchored, style));
      case "oMath", "oMathPara" -> runs.formula(text);
      default -> {}
    }
  }

  private void readInlines(StringBuilder text, List<Block> anchored, String style) {
    int here = xml.depth();
    while (xml.child(here)) {
      readInline(text, anchored, style);
    }
  }

  private Table readTable() {
    List<Row> rows = new ArrayList<>();
    readRows(rows);
    return new Table(rows);
  }

  private void readRows(List<Row> rows) {
    int here = xml.depth();
    while (xml.child(here)) {
      switch (xml.name()) {
        case "tr" -> readRow(rows);
        case "sdt" -> readControl(() -> readRows(rows));
        case "customXml", "ins", "moveTo" -> readRows(rows);
        default -> {}
      }
    }
  }

  private void readRow(List<Row> rows) {
    List<TableCell> cells = new ArrayList<>();
    RowProperties properties = new RowProperties();
    readCells(properties, cells);
    if (!properties.removed) {
      rows.add(new Row(properties.header, properties.before, cells));
    }
  }

  private static final class RowProperties {
    private boolean header;
    private boolean removed;
    private int before;

    private void read(XmlCursor xml) {
      int here = xml.depth();
      while (xml.child(here)) {
        switch (xml.name()) {
          case "tblHeader" -> header = Attributes.isOn(xml);
          case "gridBefore" -> before = Attributes.number(Attributes.value(xml), 0);
          case "del" -> removed = true;
          case "hidden" -> removed |= Attributes.isOn(xml);
          default -> {}
        }
      }
    }
  }

  private void readCells(RowProperties properties, List<TableCell> cells) {
    int here = xml.depth();
    while (xml.child(here)) {
      switch (xml.name()) {
        case "trPr" -> properties.read(xml);
        case "tc" -> readCell(cells);
        case "sdt" -> readControl(() -> readCells(properties, cells));
        case "customXml" -> readCells(properties, cells);
        default -> {}
      }
    }
  }

  private void readCell(List<TableCell> cells) {
    CellProperties properties = new CellProperties();
    List<Block> blocks = new ArrayList<>();
    int here = xml.depth();
    String outer = carried;
    carried = "";
    while (xml.child(here)) {
      if (xml.name().equals("tcPr")) {
        properties.read(xml);
      } else {
        readBlock(blocks);
      }
    }
    flushCarried(blocks);
    carried = outer;
    cells.add(new TableCell(properties.width, properties.continues, blocks));
  }

  private static final class CellProperties {
    private int width = 1;
    private boolean continues;

    private void read(XmlCursor xml) {
      int here = xml.depth();
      while (xml.child(here)) {
        switch (xml.name()) {
          case "gridSpan" -> width = Math.max(1, Attributes.number(Attributes.value(xml), 1));
          case "vMerge" -> continues = !Attributes.value(xml).equals("restart");
          default -> {}
        }
      }
    }
  }
}
