package io.planwright.read.html;

import io.planwright.read.html.Box.Group;
import io.planwright.read.html.Box.Line;
import io.planwright.read.html.MetadataLabels.Entry;
import io.planwright.read.html.MetadataLabels.Kind;
import io.planwright.read.html.MetadataLabels.Label;
import io.planwright.read.html.MetadataLabels.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the metadata block of a page, whatever it is made of: table cells, definition lists, list
 * items, lines or spans.
 *
 * <p>The page is read as a row of pieces (a cell or a line each). Pieces that hold labels with
 * values, one after the other, form a run. A run with three labels, or two of which one stands in
 * metadata blocks only, is a block; a shorter one may be the line below the title and is left to
 * the caller. A run whose labels have no values is a table's header (序号, 文件名称, 文号, 发布日期).
 */
final class MetadataBlocks {
  /**
   * Labels and values that stand together.
   *
   * @param entries in page order, those of tool bars among them
   * @param from the number of the first line
   * @param to the number after the last line
   * @param certain whether this is a metadata block wherever it stands
   */
  record Run(List<Entry> entries, int from, int to, boolean certain) {}

  private record Piece(String text, int from, int to, boolean cell, boolean heading) {}

  /** A cell with more text is layout, not a label or a value. */
  private static final int LARGEST_CELL = 300;

  private static final int LONGEST_VALUE = 150;

  private final MetadataLabels labels;
  private final List<Run> runs = new ArrayList<>();
  private List<Entry> entries = new ArrayList<>();
  private int from = -1;
  private int to;

  /** The label that waits for its value; its piece ended with it. */
  private Optional<Label> waiting = Optional.empty();

  private boolean waitingInCell;

  private MetadataBlocks(MetadataLabels labels) {
    this.labels = labels;
  }

  /** All runs of a page, in page order. */
  static List<Run> find(Group root, MetadataLabels labels) {
    MetadataBlocks blocks = new MetadataBlocks(labels);
    List<Piece> pieces = new ArrayList<>();
    blocks.collect(root, pieces);
    pieces.forEach(blocks::read);
    blocks.finish();
    return List.copyOf(blocks.runs);
  }

  private void collect(Group group, List<Piece> pieces) {
    if (group.hint() == Hint.CHROME && group.sum().linkShare() > 0.3) {
      return;
    }
    if (isPlainCell(group)) {
      pieces.add(cell(group));
      return;
    }
    if (group.tag().equals("tbody") && labelsAboveValues(group, pieces)) {
      return;
    }
    for (Box box : group.children()) {
      switch (box) {
        case Line line ->
            pieces.add(
                new Piece(
                    line.text(), line.number(), line.number() + 1, false, line.heading() > 0));
        case Group child -> collect(child, pieces);
      }
    }
  }

  private static boolean isPlainCell(Group group) {
    return Tags.isCell(group.tag()) && group.sum().chars() <= LARGEST_CELL && holdsOnlyLines(group);
  }

  private static Piece cell(Group group) {
    StringBuilder text = new StringBuilder();
    appendText(group, text);
    return new Piece(text.toString(), group.from(), group.to(), true, false);
  }

  /** Two rows of cells, labels above: read by column, so that each value follows its label. */
  private boolean labelsAboveValues(Group body, List<Piece> pieces) {
    List<Group> rows = TableShape.rows(body);
    if (rows.size() != 2) {
      return false;
    }
    List<Group> above = TableShape.cells(rows.getFirst());
    List<Group> below = TableShape.cells(rows.getLast());
    if (above.size() < 3
        || above.size() != below.size()
        || !above.stream().allMatch(cell -> isPlainCell(cell) && isLabel(cell))
        || !below.stream().allMatch(cell -> isPlainCell(cell) && !isLabel(cell))) {
      return false;
    }
    for (int i = 0; i < above.size(); i++) {
      pieces.add(cell(above.get(i)));
      pieces.add(cell(below.get(i)));
    }
    return true;
  }

  private boolean isLabel(Group cell) {
    return labels.isLabel(cell(cell).text());
  }

  private static boolean holdsOnlyLines(Group cell) {
    return cell.children().stream()
        .allMatch(
            box ->
                switch (box) {
                  case Line line -> true;
                  case Group group -> !Tags.isCell(group.tag()) && holdsOnlyLines(group);
                });
  }

  private static void appendText(Group group, StringBuilder text) {
    for (Box box : group.children()) {
      switch (box) {
        case Line line -> text.append(text.isEmpty() ? "" : " ").append(line.text());
        case Group child -> appendText(child, text);
      }
    }
  }

  private void read(Piece piece) {
    List<Entry> found =
        piece.heading() || piece.text().isEmpty() ? List.of() : labels.split(piece.text());
    if (found.isEmpty()) {
      readValue(piece);
      return;
    }
    giveUpWaiting();
    Entry last = found.getLast();
    entries.addAll(last.closed() ? found.subList(0, found.size() - 1) : found);
    if (last.closed()) {
      waiting = Optional.of(last.label());
      waitingInCell = piece.cell();
    }
    cover(piece);
  }

  private void readValue(Piece piece) {
    boolean fits =
        waiting.isPresent()
            && piece.text().length() <= LONGEST_VALUE
            && (piece.cell() || (!waitingInCell && !piece.heading() && piece.from() == to))
            && (piece.cell() || piece.text().indexOf('。') < 0);
    if (fits) {
      entries.add(new Entry(waiting.orElseThrow(), piece.text(), false));
      waiting = Optional.empty();
      cover(piece);
    } else if (!piece.text().isEmpty()) {
      finish();
    }
  }

  private void cover(Piece piece) {
    to = from < 0 ? piece.to() : Math.max(to, piece.to());
    from = from < 0 ? piece.from() : Math.min(from, piece.from());
  }

  private void giveUpWaiting() {
    waiting.ifPresent(label -> entries.add(new Entry(label, "", true)));
    waiting = Optional.empty();
  }

  private void finish() {
    giveUpWaiting();
    if (!entries.isEmpty()) {
      judge();
    }
    entries = new ArrayList<>();
    from = -1;
  }

  private void judge() {
    long empty = entries.stream().filter(entry -> entry.value().isEmpty()).count();
    long distinct = entries.stream().map(entry -> entry.label().text()).distinct().count();
    boolean strong = entries.stream().anyMatch(entry -> entry.label().weight() == Weight.STRONG);
    boolean known = entries.stream().anyMatch(entry -> entry.label().weight() != Weight.PLAIN);
    if (empty * 2 > entries.size() && empty > 1) {
      return;
    }
    boolean certain = (distinct >= 3 && known) || (distinct == 2 && strong);
    if (certain || known) {
      runs.add(new Run(List.copyOf(entries), from, to, certain));
    }
  }

  /** Whether an entry says something about the document rather than about the page's tools. */
  static boolean isField(Entry entry) {
    return entry.label().kind() != Kind.CHROME && !entry.value().isEmpty();
  }
}
