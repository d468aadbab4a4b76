package io.planwright.cli.html;

import java.util.List;
import java.util.Map;

/**
 * All that a page says, in the order of reading. Absent texts are empty.
 *
 * @param language of its words, such as {@code zh-CN}
 * @param title what is compared
 * @param notes sentences below the title
 * @param chartNotes sentences above the charts
 * @param charts pictures of what the tables hold
 * @param sections the tables
 * @param proofs every quote once, in the order of their numbers
 * @param coverage what it rests on; a section without tables and notes where it says nothing
 * @param program which program wrote it
 * @param words the fixed words of the page by name
 */
public record Report(
    String language,
    String title,
    List<String> notes,
    List<String> chartNotes,
    List<Chart> charts,
    List<Section> sections,
    List<Proof> proofs,
    Section coverage,
    String program,
    Map<String, String> words) {
  /** Copies the lists. */
  public Report {
    notes = List.copyOf(notes);
    chartNotes = List.copyOf(chartNotes);
    charts = List.copyOf(charts);
    sections = List.copyOf(sections);
    proofs = List.copyOf(proofs);
    words = Map.copyOf(words);
  }

  /**
   * A part of the page.
   *
   * @param id the name links lead to
   * @param notes sentences above its tables
   * @param changes clauses side by side, empty where it has none
   */
  public record Section(
      String id, String title, List<String> notes, List<Table> tables, List<Change> changes) {
    /** Copies the lists. */
    public Section {
      notes = List.copyOf(notes);
      tables = List.copyOf(tables);
      changes = List.copyOf(changes);
    }

    /** A section of tables. */
    static Section of(String id, String title, List<String> notes, Table... tables) {
      return new Section(id, title, notes, List.of(tables), List.of());
    }
  }

  /**
   * A table.
   *
   * @param heads what stands over its columns
   * @param wide whether it is printed crosswise
   */
  public record Table(List<Head> heads, List<List<Cell>> rows, boolean wide) {
    /** Copies the lists. */
    public Table {
      heads = List.copyOf(heads);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * What stands over a column.
   *
   * @param number whether the column holds numbers, which stand to the right
   */
  public record Head(String text, boolean number) {}

  /** What stands in a place of a table. */
  public record Cell(List<Item> items) {
    /** Copies the list. */
    public Cell {
      items = List.copyOf(items);
    }

    /** Words. */
    static Cell of(String text) {
      return new Cell(text.isEmpty() ? List.of() : List.of(Item.of(text)));
    }
  }

  /**
   * A statement in a cell.
   *
   * @param text what is stated
   * @param note smaller behind it, such as a rank
   * @param tone how it is shown: {@code firm}, {@code stretch}, {@code aside}, {@code short} for
   *     what stays on one line, {@code file}, or empty
   * @param link where it leads, empty for nowhere
   * @param proofs the quotes it opens
   */
  public record Item(String text, String note, String tone, String link, List<Proof> proofs) {
    /** Copies the list. */
    public Item {
      proofs = List.copyOf(proofs);
    }

    /** Words alone. */
    static Item of(String text) {
      return new Item(text, "", "", "", List.of());
    }
  }

  /**
   * A clause of two plans side by side.
   *
   * @param status its name in JSON, such as {@code changed}
   * @param label the word for it
   * @param headingBefore the headings above it in the first plan
   * @param before its words there, what is gone marked
   * @param after its words in the second plan, what is new marked
   */
  public record Change(
      String status,
      String label,
      String headingBefore,
      String headingAfter,
      List<Proof.Piece> before,
      List<Proof.Piece> after) {
    /** Copies the lists. */
    public Change {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }
}
