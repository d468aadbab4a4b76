package io.planwright.templates.text;

import io.planwright.templates.paper.Block.Cell;
import io.planwright.templates.paper.Block.Grid;
import io.planwright.templates.paper.GridPlaces;
import io.planwright.templates.paper.GridPlaces.Place;
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
import io.planwright.templates.paper.Stretch;
import io.planwright.templates.paper.Text;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes papers as Markdown: titles and headings, tables with pipes, notes as footnotes.
 *
 * <p>Pipe tables have one row of names, so that names below each other are joined (年度目标·2026年); a
 * cell that reaches over several places stands in the first of them.
 */
public final class MarkdownWriter implements PaperWriter {
  /** What would be taken for marks of emphasis, links, code, tables or tags. */
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~#&]");

  /** A line that would begin a list. */
  private static final Pattern LIST = Pattern.compile("^(\\d{1,9}[.)]|[+-])(?=\\s)");

  /** Creates a writer. */
  public MarkdownWriter() {}

  @Override
  public void write(Paper paper, OutputStream out) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    List<String> notes = new ArrayList<>();
    for (Piece piece : Pieces.of(paper)) {
      String block =
          switch (piece) {
            case Line line -> line(line, notes);
            case Lead lead -> paragraph(words(lead.heading(), notes) + words(lead.text(), notes));
            case Table table -> table(table.grid(), notes);
            case RedRule rule -> "---";
            case NewPage page -> "---";
          };
      text.write(block + "\n\n");
    }
    for (int i = 0; i < notes.size(); i++) {
      text.write("[^" + (i + 1) + "]: " + notes.get(i) + "\n");
    }
    text.flush();
  }

  private static String line(Line line, List<String> notes) {
    String words = words(line.text(), notes);
    Role role = line.role();
    return switch (role) {
      case TITLE, PLAN_TITLE, ANNEX_TITLE -> "# " + words.replace("\n", "");
      case HEADING_1, HEADING_2, HEADING_3, HEADING_4 ->
          "#".repeat(role.headingLevel() + 1) + " " + words.replace("\n", "");
      case CLASSIFICATION,
          MARK,
          NUMBER,
          NUMBER_AND_SIGNER,
          ANNEX_LABEL,
          RECIPIENTS,
          BODY,
          ANNEX_NOTE_ONLY,
          ANNEX_NOTE_FIRST,
          ANNEX_NOTE_NEXT,
          ISSUER,
          DATE,
          REMARK,
          CAPTION,
          UNIT,
          COPIES,
          IMPRINT ->
          paragraph(words.replace("\t", "\u3000"));
    };
  }

  private static String paragraph(String words) {
    return LIST.matcher(words)
        .replaceFirst(found -> found.group(1).replaceAll("(.)$", "\\\\\\\\$1"))
        .replace("\n", "\\\n");
  }

  /** The words with references to notes, which are added to those there are. */
  private static String words(Text text, List<String> notes) {
    StringBuilder words = new StringBuilder();
    int note = -1;
    for (Stretch stretch : Stretch.of(text)) {
      if (stretch.note() != note) {
        refer(text, note, words, notes);
        note = stretch.note();
      }
      words.append(escaped(stretch.words()));
    }
    refer(text, note, words, notes);
    return words.toString();
  }

  private static void refer(Text text, int note, StringBuilder words, List<String> notes) {
    if (note >= 0) {
      notes.add(escaped(text.notes().get(note).comment()).replace("\n", " "));
      words.append("[^").append(notes.size()).append(']');
    }
  }

  private static String escaped(String words) {
    return SPECIAL.matcher(words).replaceAll("\\\\$0");
  }

  private static String table(Grid grid, List<String> notes) {
    int columns = grid.widths().size();
    List<String> lines = new ArrayList<>();
    lines.add(row(names(grid, columns, notes)));
    lines.add("|" + " --- |".repeat(columns));
    for (List<Place> places : GridPlaces.of(grid.rows(), columns)) {
      List<String> row = new ArrayList<>();
      for (Place place : places) {
        row.add(place.continued() ? "" : cell(place.cell(), notes));
        for (int i = 1; i < place.columns(); i++) {
          row.add("");
        }
      }
      lines.add(row(row));
    }
    return String.join("\n", lines);
  }

  private static List<String> names(Grid grid, int columns, List<String> notes) {
    List<List<String>> names = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      names.add(new ArrayList<>());
    }
    for (List<Place> places : GridPlaces.of(grid.header(), columns)) {
      for (Place place : places) {
        String name = place.continued() ? "" : cell(place.cell(), notes);
        if (!name.isEmpty()) {
          names
              .subList(place.column(), place.column() + place.columns())
              .forEach(column -> column.add(name));
        }
      }
    }
    return names.stream().map(column -> String.join("·", column)).toList();
  }

  private static String cell(Cell cell, List<String> notes) {
    return words(cell.text(), notes).replace("\n", "<br>").replace("\t", " ");
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }
}
