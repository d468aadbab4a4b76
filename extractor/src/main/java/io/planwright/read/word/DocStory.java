package io.planwright.read.word;

import io.planwright.read.Budget;
import io.planwright.read.word.Block.Row;
import io.planwright.read.word.Block.Table;
import io.planwright.read.word.Block.TableCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Reads the blocks of a binary Word document: its body, then its text boxes. */
final class DocStory {
  /** Tables lie within tables at most so deep; more is damage. */
  private static final int DEEPEST_TABLE = 20;

  private final HWPFDocument document;
  private final Symbols symbols;
  private final DocLists lists = new DocLists();
  private final Fields fields = new Fields();
  private final Notes notes;
  private final Budget budget;
  private String carried = "";

  DocStory(HWPFDocument document, Symbols symbols, Budget budget) {
    this.document = document;
    this.budget = budget;
    this.symbols = symbols;
    this.notes =
        new Notes(
            notes(document.getFootnotes(), document.getFootnoteRange()),
            notes(document.getEndnotes(), document.getEndnoteRange()));
  }

  /** Adds the blocks of the document one by one. */
  void read(List<Block> blocks) {
    read(document.getRange(), 0, blocks);
    Range boxes = document.getMainTextboxRange();
    if (boxes != null) {
      read(boxes, 0, blocks);
    }
  }

  private Map<String, List<Block>> notes(org.apache.poi.hwpf.usermodel.Notes anchors, Range texts) {
    Map<String, List<Block>> found = new HashMap<>();
    for (int i = 0; i < anchors.getNotesCount(); i++) {
      int start = texts.getStartOffset();
      Range note =
          new Range(
              start + anchors.getNoteTextStartOffset(i),
              start + anchors.getNoteTextEndOffset(i),
              document);
      String text = note.text().replaceAll("[\\u0000-\\u001F]+", " ");
      found.put(
          Integer.toString(anchors.getNoteAnchorPosition(i)),
          List.of(new Block.Paragraph(BlockText.trimmed(text))));
    }
    return found;
  }

  private void read(Range range, int tableLevel, List<Block> blocks) {
    for (int i = 0; i < range.numParagraphs(); i++) {
      budget.check();
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable()
          && paragraph.getTableLevel() > tableLevel
          && tableLevel < DEEPEST_TABLE) {
        org.apache.poi.hwpf.usermodel.Table table = range.getTable(paragraph);
        blocks.add(readTable(table));
        i += Math.max(table.numParagraphs(), 1) - 1;
      } else {
        readParagraph(paragraph, blocks);
      }
      if (tableLevel == 0) {
        blocks.addAll(notes.take());
      }
    }
  }

  private void readParagraph(Paragraph paragraph, List<Block> blocks) {
    StringBuilder text = new StringBuilder(carried);
    carried = "";
    boolean markRemoved = false;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      Optional<CharacterRun> run = run(paragraph, i);
      if (run.isPresent()) {
        markRemoved = run.get().isMarkedDeleted();
        boolean hidden = run.get().isVanished() || run.get().isFldVanished();
        readRun(run.get(), hidden || markRemoved, text);
      }
    }
    if (markRemoved) {
      carried = text.toString();
      return;
    }
    boolean inContents = fields.inContents();
    fields.endParagraph();
    String shown = BlockText.trimmed(text.toString());
    String label = lists.next(paragraph, shown);
    if (!inContents || !StoryReader.isContentsEntry(shown)) {
      blocks.add(new Block.Paragraph(shown.isEmpty() ? "" : label + shown));
    }
  }

  /** POI counts empty runs at the edge of a paragraph among its runs, and fails to make them. */
  private static Optional<CharacterRun> run(Paragraph paragraph, int index) {
    try {
      return Optional.of(paragraph.getCharacterRun(index));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void readRun(CharacterRun run, boolean hidden, StringBuilder text) {
    if (run.isSymbol()) {
      if (!hidden && fields.show()) {
        text.append(symbols.of(run.getSymbolFont().getMainFontName(), run.getSymbolCharacter()));
      }
      return;
    }
    String content = run.text();
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      switch (c) {
        case '\u0013' -> fields.mark("begin");
        case '\u0014' -> fields.mark("separate");
        case '\u0015' -> fields.mark("end");
        default -> {
          if (!fields.show()) {
            fields.instruction(String.valueOf(c));
          } else if (!hidden) {
            readCharacter(c, run.getStartOffset() + i, text);
          }
        }
      }
    }
  }

  private void readCharacter(char c, int position, StringBuilder text) {
    switch (c) {
      case '\u0002' -> {
        notes.footnote(Integer.toString(position));
        notes.endnote(Integer.toString(position));
      }
      case '\u000B', '\f' -> text.append('\n');
      case '\t' -> text.append('\t');
      case '\u001E' -> text.append('-');
      default -> {
        if (c >= ' ') {
          text.append(c);
        }
      }
    }
  }

  private Table readTable(org.apache.poi.hwpf.usermodel.Table table) {
    NavigableSet<Integer> edges = DocEdges.of(table);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < table.numRows(); i++) {
      rows.add(readRow(table.getRow(i), table.getTableLevel(), edges));
    }
    return new Table(rows);
  }

  private Row readRow(TableRow row, int level, NavigableSet<Integer> edges) {
    List<TableCell> cells = new ArrayList<>();
    int before = row.numCells() == 0 ? 0 : DocEdges.column(edges, row.getCell(0).getLeftEdge());
    for (int i = 0; i < row.numCells(); i++) {
      org.apache.poi.hwpf.usermodel.TableCell cell = row.getCell(i);
      int width =
          DocEdges.column(edges, cell.getLeftEdge() + cell.getWidth())
              - DocEdges.column(edges, cell.getLeftEdge());
      if (cell.isMerged() && !cell.isFirstMerged() && !cells.isEmpty()) {
        TableCell first = cells.removeLast();
        cells.add(new TableCell(first.width() + width, first.continues(), first.blocks()));
      } else {
        List<Block> blocks = new ArrayList<>();
        read(cell, level, blocks);
        boolean continues = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
        cells.add(new TableCell(Math.max(width, 1), continues, blocks));
      }
    }
    return new Row(row.isTableHeader(), before, cells);
  }
}
