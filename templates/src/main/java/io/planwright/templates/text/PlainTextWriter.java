package io.planwright.templates.text;

import io.planwright.templates.paper.Block.Cell;
import io.planwright.templates.paper.Block.Grid;
import io.planwright.templates.paper.GridPlaces;
import io.planwright.templates.paper.GridPlaces.Place;
import io.planwright.templates.paper.Measures;
import io.planwright.templates.paper.Paper;
import io.planwright.templates.paper.PaperWriter;
import io.planwright.templates.paper.Piece;
import io.planwright.templates.paper.Piece.Lead;
import io.planwright.templates.paper.Piece.Line;
import io.planwright.templates.paper.Piece.NewPage;
import io.planwright.templates.paper.Piece.RedRule;
import io.planwright.templates.paper.Piece.Table;
import io.planwright.templates.paper.Pieces;
import io.planwright.templates.paper.Role;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes papers as plain text in UTF-8, laid out with blanks as people paste it: titles in the
 * middle of 28 characters, paragraphs indented by two, the rows of tables as lines with tabs. Notes
 * are left out.
 */
public final class PlainTextWriter implements PaperWriter {
  private static final int CHARACTERS_IN_LINE = 28;
  private static final String BLANK = "\u3000";

  /** Creates a writer. */
  public PlainTextWriter() {}

  @Override
  public void write(Paper paper, OutputStream out) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    for (Piece piece : Pieces.of(paper)) {
      switch (piece) {
        case Line line -> line(line, text);
        case Lead lead ->
            paragraph(BLANK.repeat(2), lead.heading().words() + lead.text().words(), text);
        case Table table -> table(table.grid(), text);
        case RedRule rule -> text.write("\n");
        case NewPage page -> text.write("\n");
      }
    }
    text.flush();
  }

  private static void line(Line line, Writer text) throws IOException {
    Role role = line.role();
    for (String words : line.text().words().split("\n", -1)) {
      paragraph(indent(role, words), words, text);
    }
    if (role == Role.TITLE || role == Role.PLAN_TITLE || role == Role.ANNEX_TITLE) {
      text.write("\n");
    }
  }

  private static void paragraph(String indent, String words, Writer text) throws IOException {
    text.write(words.isEmpty() ? "" : indent + words);
    text.write("\n");
  }

  private static String indent(Role role, String words) {
    return switch (role) {
      case CLASSIFICATION, ANNEX_LABEL, RECIPIENTS, NUMBER_AND_SIGNER, COPIES, IMPRINT -> "";
      case HEADING_1,
          HEADING_2,
          HEADING_3,
          HEADING_4,
          BODY,
          REMARK,
          ANNEX_NOTE_ONLY,
          ANNEX_NOTE_FIRST ->
          BLANK.repeat(2);
      case ANNEX_NOTE_NEXT -> BLANK.repeat(5);
      case MARK, NUMBER, TITLE, PLAN_TITLE, ANNEX_TITLE, CAPTION -> blanks(words, 2, 0);
      case ISSUER, UNIT -> blanks(words, 1, 2);
      case DATE -> blanks(words, 1, 4);
    };
  }

  /** Full-width blanks for a share of what the words leave free, less some at their right. */
  private static String blanks(String words, int share, int right) {
    double width = Measures.characters(words);
    return BLANK.repeat(Math.max(0, (int) ((CHARACTERS_IN_LINE - width) / share) - right));
  }

  private static void table(Grid grid, Writer text) throws IOException {
    rows(grid.header(), grid.widths().size(), text);
    rows(grid.rows(), grid.widths().size(), text);
  }

  private static void rows(List<List<Cell>> rows, int columns, Writer text) throws IOException {
    for (List<Place> row : GridPlaces.of(rows, columns)) {
      StringBuilder line = new StringBuilder();
      for (Place place : row) {
        line.append(place.column() > 0 ? "\t" : "");
        line.append(place.continued() ? "" : oneLine(place.cell().text().words()));
        line.append("\t".repeat(place.columns() - 1));
      }
      text.write(line.toString().stripTrailing() + "\n");
    }
  }

  private static String oneLine(String words) {
    return words.replace('\n', ' ').replace('\t', ' ');
  }
}
