package io.planwright.read.pdf;

import io.planwright.read.pdf.TableBlock.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines and tables of all pages in one row, tables that go on overleaf joined. */
final class Flow {
  /** A line or a table of the whole file. */
  sealed interface Item permits Line, Table {}

  /**
   * A line.
   *
   * @param page the number of its page from 0
   * @param line the line
   */
  record Line(int page, TextLine line) implements Item {}

  /**
   * A table.
   *
   * @param rows its rows with their pages
   * @param headerRows how many leading rows are known to be its header
   */
  record Table(List<Row> rows, int headerRows) implements Item {}

  /**
   * A row of a table.
   *
   * @param page the number of its page from 0
   * @param slots its places
   */
  record Row(int page, List<Slot> slots) {}

  /** So many lines before a table may be its caption and unit, and come again overleaf. */
  private static final int CAPTION_LINES = 3;

  private static final Pattern GOES_ON = Pattern.compile("[（(]?\\s*(?:续|接上).{0,12}");

  private final List<Item> items = new ArrayList<>();

  /** The table that may go on, as it stands on its last page. */
  private final List<TableBlock> open = new ArrayList<>();

  private Flow() {}

  /** All items in reading order. */
  static List<Item> of(List<Page> pages) {
    Flow flow = new Flow();
    for (int page = 0; page < pages.size(); page++) {
      flow.add(page, pages.get(page).blocks());
    }
    return flow.items;
  }

  private void add(int page, List<Block> blocks) {
    int at = goOn(page, blocks);
    for (Block block : blocks.subList(at, blocks.size())) {
      open.clear();
      switch (block) {
        case TextLine line -> items.add(new Line(page, line));
        case TableBlock table -> {
          items.add(new Table(rows(page, table.rows()), table.headerRows()));
          open.add(table);
        }
      }
    }
  }

  /** Joins the table at the head of a page to the one at the foot of the page before. */
  private int goOn(int page, List<Block> blocks) {
    int at = 0;
    while (at < blocks.size() && at <= CAPTION_LINES && isCaptionAgain(blocks.get(at))) {
      at++;
    }
    if (open.isEmpty()
        || at == blocks.size()
        || !(blocks.get(at) instanceof TableBlock more)
        || !TableJoin.isOne(open.getFirst(), more)
        || !(items.getLast() instanceof Table table)) {
      return 0;
    }
    int repeated = TableJoin.repeatedRows(open.getFirst(), more);
    List<Row> rows = new ArrayList<>(table.rows());
    List<List<Slot>> further =
        TableJoin.renumbered(more.rows().subList(repeated, more.rows().size()), nextNumber(table));
    if (!further.isEmpty()
        && BrokenRow.goesOn(rows.stream().map(Row::slots).toList(), further.getFirst())) {
      Row last = rows.removeLast();
      rows.add(new Row(last.page(), BrokenRow.joined(last.slots(), further.getFirst())));
      further = further.subList(1, further.size());
    }
    rows.addAll(rows(page, further));
    items.set(items.size() - 1, new Table(rows, Math.max(table.headerRows(), repeated)));
    return at + 1;
  }

  private boolean isCaptionAgain(Block block) {
    if (!(block instanceof TextLine line)) {
      return false;
    }
    if (GOES_ON.matcher(line.text()).matches()) {
      return true;
    }
    int table = items.size() - 1;
    for (int i = Math.max(0, table - CAPTION_LINES); i < table; i++) {
      if (items.get(i) instanceof Line before && before.line().text().equals(line.text())) {
        return true;
      }
    }
    return false;
  }

  private static int nextNumber(Table table) {
    return table.rows().stream()
            .flatMap(row -> row.slots().stream())
            .mapToInt(Slot::id)
            .max()
            .orElse(0)
        + 1;
  }

  private static List<Row> rows(int page, List<List<Slot>> rows) {
    return rows.stream().map(slots -> new Row(page, slots)).toList();
  }
}
