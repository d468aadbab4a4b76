package io.planwright.read.html;

import io.planwright.read.html.Box.Group;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells tables of data from tables that only place things on a page.
 *
 * <p>Most old government pages are tables within tables, and their articles hold real tables, too.
 * What decides is structure: data stand in several filled cells of several rows, none of which is
 * most of the table; borders, header cells and captions are further evidence.
 */
final class TableShape {
  /** A single cell with more text than this, and most of the table's, holds an article. */
  private static final int ARTICLE_CELL = 400;

  private static final double ARTICLE_SHARE = 0.7;

  /** Without borders or header cells, cells of data are shorter than this on average. */
  private static final int MEAN_CELL_WITHOUT_EVIDENCE = 80;

  private static final double LINK_TABLE_SHARE = 0.6;

  private static final Pattern BORDER =
      Pattern.compile("border(?:-(?:top|bottom|left|right))?\\s*:\\s*[^;]*(?:solid|[1-9])");

  private static final Set<String> SECTIONS = Set.of("thead", "tbody", "tfoot");

  /** Tables lie within tables; each is judged once. */
  private final IdentityHashMap<Group, Boolean> judged = new IdentityHashMap<>();

  private TableShape() {}

  /** The outermost data tables, in page order. */
  static List<Group> dataTables(Group root) {
    List<Group> tables = new ArrayList<>();
    new TableShape().collect(root, tables);
    return tables;
  }

  private void collect(Group group, List<Group> tables) {
    if (group.tag().equals("table") && isData(group)) {
      tables.add(group);
      return;
    }
    for (Box box : group.children()) {
      if (box instanceof Group child && !child.isEmpty()) {
        collect(child, tables);
      }
    }
  }

  /** The rows of a table, in the order a browser shows them. */
  static List<Group> rows(Group table) {
    List<Group> rows = new ArrayList<>();
    for (Box box : table.children()) {
      if (box instanceof Group child) {
        if (child.tag().equals("tr")) {
          rows.add(child);
        } else if (SECTIONS.contains(child.tag())) {
          rows.addAll(rows(child));
        }
      }
    }
    return rows;
  }

  /** The cells of a row. */
  static List<Group> cells(Group row) {
    List<Group> cells = new ArrayList<>();
    for (Box box : row.children()) {
      if (box instanceof Group child && (child.tag().equals("td") || child.tag().equals("th"))) {
        cells.add(child);
      }
    }
    return cells;
  }

  private boolean isData(Group table) {
    Boolean known = judged.get(table);
    if (known == null) {
      known = judge(table);
      judged.put(table, known);
    }
    return known;
  }

  private boolean judge(Group table) {
    int rowsWithSeveral = 0;
    int filled = 0;
    int largest = 0;
    boolean headerCells = false;
    for (Group row : rows(table)) {
      int filledHere = 0;
      for (Group cell : cells(row)) {
        filledHere += cell.isEmpty() ? 0 : 1;
        largest = Math.max(largest, cell.sum().chars());
        headerCells |= cell.tag().equals("th");
        if (cell.sum().headings() > 0) {
          return false;
        }
      }
      filled += filledHere;
      rowsWithSeveral += filledHere >= 2 ? 1 : 0;
    }
    int chars = table.sum().chars();
    if (rowsWithSeveral < 2
        || table.sum().linkShare() > LINK_TABLE_SHARE
        || (largest > ARTICLE_CELL && largest > chars * ARTICLE_SHARE)
        || table.element().attr("role").equals("presentation")
        || nestedDataChars(table) * 2 > chars) {
      return false;
    }
    return headerCells || hasBorder(table) || chars <= (long) filled * MEAN_CELL_WITHOUT_EVIDENCE;
  }

  private int nestedDataChars(Group group) {
    int chars = 0;
    for (Box box : group.children()) {
      if (box instanceof Group child && !child.isEmpty()) {
        boolean data = child.tag().equals("table") && isData(child);
        chars += data ? child.sum().chars() : nestedDataChars(child);
      }
    }
    return chars;
  }

  private static boolean hasBorder(Group table) {
    String border = table.element().attr("border");
    if (!border.isEmpty() && !border.equals("0")) {
      return true;
    }
    String names = table.element().attr("class").toLowerCase(Locale.ROOT);
    if (names.contains("mso") || names.contains("border") || names.contains("grid")) {
      return true;
    }
    if (table.children().stream()
        .anyMatch(
            box ->
                box instanceof Group child
                    && (child.tag().equals("caption") || child.tag().equals("thead")))) {
      return true;
    }
    int bordered = 0;
    for (Group row : rows(table)) {
      for (Group cell : cells(row)) {
        String style = cell.element().attr("style").toLowerCase(Locale.ROOT);
        bordered += BORDER.matcher(style).find() ? 1 : 0;
      }
    }
    return bordered >= 4;
  }
}
